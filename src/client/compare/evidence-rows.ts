import type { Comparison } from '../../lib/analysis/comparison.ts';
import { evidenceRow } from '../../lib/views/comparison-cells.ts';
import type { ViewContext } from '../../lib/views/context.ts';

/** Puts the evidence of the open cells of a row beneath it. True where other evidence stands there now. */
export function fillEvidence(
	context: ViewContext,
	comparison: Comparison,
	row: HTMLTableRowElement,
): boolean {
	row.toggleAttribute('data-opened', row.querySelector('.cell[open]') !== null);
	const rows = comparison.groups.flatMap((group) => group.rows);
	const compared = rows.find(({ element }) => element.id === row.id);
	if (!compared) return false;
	const next = row.nextElementSibling;
	const beneath = next?.matches('.comparison-evidence') === true ? next : null;
	const shown = new Set([...(beneath?.querySelectorAll('article') ?? [])].map(({ id }) => id));
	const open = [...row.querySelectorAll<HTMLElement>('details[open]')].map(
		({ dataset }) => dataset['cell'] ?? '',
	);
	const wanted = open.map((cell) => cell.replace(':', '-'));
	if (shown.size === wanted.length && wanted.every((id) => shown.has(id))) return false;
	beneath?.remove();
	const markup = evidenceRow(context, compared, comparison.columns, open);
	if (markup) row.insertAdjacentHTML('afterend', markup.toString());
	return true;
}
