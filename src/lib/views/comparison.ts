/**
 * The comparison table, rendered by the same functions at build time and in the browser. The markup is
 * described at the head of `src/styles/comparison.css`.
 */
import type { Column } from '../analysis/column.ts';
import type { ComparedGroup, Comparison, Row, RowCounts } from '../analysis/comparison.ts';
import { attributes, html, type Content, type Html } from '../html/html.ts';
import { columnHead } from './column-head.ts';
import {
	evidenceRow,
	isNarrow,
	isShown,
	rowCells,
	type ShownEvidence,
	type WideColumns,
} from './comparison-cells.ts';
import type { ViewContext } from './context.ts';
import type { Filling, Part, Piece, Slot } from './piece.ts';

/** From this many columns on the table is set more tightly. */
const MANY_COLUMNS = 6;

/** What decides how a table is made, besides the comparison itself. */
export interface TableOptions {
	readonly caption: Content;
	readonly evidence: ShownEvidence;
	/** True where all rows are shown, not only those that differ. */
	readonly all: boolean;
	/** Ids of the groups of which all rows are shown. */
	readonly unfolded: readonly string[];
	/** The only group that is shown, or null for all. */
	readonly group: string | null;
	readonly wide: WideColumns;
}

/** The table. Columns are numbered from 1 for the style sheet. */
export function comparisonTable(
	context: ViewContext,
	comparison: Comparison,
	options: TableOptions,
): Omit<Piece, 'name'> {
	return {
		shell: (filling) => tableShell(comparison, options.evidence !== 'all', filling),
		frame: 'table',
		slots: tableSlots(context, comparison, options),
	};
}

function tableSlots(context: ViewContext, comparison: Comparison, options: TableOptions): Slot[] {
	const { columns, groups } = comparison;
	const many = columns.length >= MANY_COLUMNS;
	return [
		{ key: 'table', attributes: { class: `comparison${many ? ' comparison-many' : ''}` } },
		{ key: 'caption', content: () => html`${options.caption}` },
		{ key: 'head', content: () => headCells(context, columns, options.wide) },
		...groups.flatMap((compared) => groupSlots(context, compared, columns, options)),
		// On paper only.
		{ key: 'columns', content: () => columnWidths(columns, options.wide), isFolded: true },
		{
			key: 'foot',
			content: () => html`<td colspan="${columns.length + 1}">${options.caption}</td>`,
			isFolded: true,
		},
	];
}

function groupSlots(
	context: ViewContext,
	compared: ComparedGroup,
	columns: readonly Column[],
	options: TableOptions,
): Slot[] {
	const { id } = compared.group;
	const isFolded = options.group !== null && options.group !== id;
	const rows = compared.rows.map((row) => rowSlot(context, compared, row, columns, options));
	// Where no row stands beneath a head, it needs less room.
	const isHeadOnly = rows.every((row) => row.isFolded);
	return [
		{ key: groupSlot(id), attributes: { 'data-away': isFolded, 'data-head-only': isHeadOnly } },
		{ key: id, content: () => groupHead(context, compared, columns, options), isFolded },
		...rows,
	];
}

function groupSlot(group: string): string {
	return `group-${group}`;
}

function rowSlot(
	context: ViewContext,
	{ group }: ComparedGroup,
	row: Row,
	columns: readonly Column[],
	{ evidence, all, unfolded, group: only, wide }: TableOptions,
): Slot {
	const { element, verdict } = row;
	const isOpened =
		evidence !== 'all' &&
		evidence.length > 0 &&
		columns.some((column) => isShown(row, column, evidence));
	const isAlike = verdict !== 'differs' && !all && !isOpened && !unfolded.includes(group.id);
	return {
		key: element.id,
		attributes: {
			// As it is served, the style sheet folds by what differs and what is checked.
			'data-verdict': evidence === 'all' && verdict,
			'data-opened': isOpened,
			'data-folded': evidence !== 'all' && isAlike,
		},
		isFolded: isAlike || (only !== null && only !== group.id),
		content: () => rowCells(context, row, columns, evidence, wide),
		after: () => evidenceRow(context, row, columns, evidence),
	};
}

/** Says the same whatever the day, the states and the verdicts, so that the browser paints it once. */
function tableShell(
	{ groups }: Comparison,
	isMade: boolean,
	{ inside: fill, after, of }: Filling,
): Html {
	const name = `comparison-row${isMade ? ' made' : ''}`;
	return html`<table${attributes(of('table'))} data-slot="table" role="table">
		<caption class="comparison-caption" data-slot="caption">${fill('caption')}</caption>
		<colgroup data-slot="columns">${fill('columns')}</colgroup>
		<thead role="rowgroup"><tr role="row" data-slot="head">${fill('head')}</tr></thead>
		${groups.map(
			({ group, rows }) =>
				html`<tbody
					class="comparison-group"
					role="rowgroup"${attributes(of(groupSlot(group.id)))}
					data-slot="${groupSlot(group.id)}"
					id="${groupSlot(group.id)}"
				>
					<tr class="comparison-group-head" role="row" data-slot="${group.id}">${fill(group.id)}</tr>
					${rows.map(
						({ element: { id } }) =>
							html`<tr class="${name}" role="row"${attributes(of(id))} data-slot="${id}" id="${id}"
									>${fill(id)}</tr
								>
								${after(id)}`,
					)}
				</tbody>`,
		)}
		<tfoot class="comparison-foot">
			<tr data-slot="foot">${fill('foot')}</tr>
		</tfoot>
	</table>`;
}

function columnWidths(columns: readonly Column[], wide: WideColumns): Html {
	return html`<col class="comparison-names">
		${columns.map((column, index) => {
			const narrow = attributes({ class: isNarrow(column, wide) ? 'comparison-narrow' : null });
			return html`<col${narrow} data-column="${index + 1}">`;
		})}`;
}

function headCells(context: ViewContext, columns: readonly Column[], wide: WideColumns): Part[] {
	const scope = { scope: 'col', role: 'columnheader' };
	return [
		{
			key: 'element',
			tag: 'th',
			attributes: { class: 'comparison-corner', ...scope },
			from: [],
			content: () => html`${context.t('compare.element')}`,
		},
		...columns.map((column, index): Part => {
			const name = `comparison-head${isNarrow(column, wide) ? ' comparison-narrow' : ''}`;
			return {
				key: column.id,
				tag: 'th',
				attributes: { class: name, ...scope, 'data-column': String(index + 1) },
				from: [column],
				content: () => columnHead(context, column),
			};
		}),
	];
}

/** "4 of 9 differ": a count with what it is a count of. */
export function countText({ t }: ViewContext, { differs, alike }: RowCounts): string {
	return t('compare.group-count', { n: differs, comparable: differs + alike });
}

function groupHead(
	context: ViewContext,
	{ group, counts }: ComparedGroup,
	columns: readonly Column[],
	{ unfolded, evidence, all }: TableOptions,
): Html {
	const { locale, t } = context;
	const isWhole = evidence !== 'all' && all;
	const more = isWhole ? 0 : counts.alike + counts.open;
	const state = attributes({ checked: unfolded.includes(group.id), value: group.id });
	return html`<th scope="rowgroup" role="rowheader" colspan="${columns.length + 1}">
		<span class="comparison-group-title">${group.label[locale]}</span>
		<span class="comparison-group-count">${countText(context, counts)}</span>
		${
			more > 0 &&
			html`<label class="comparison-more"
				><input type="checkbox" ${state}> ${t('compare.show-more', { n: more })}<span
					class="visually-hidden"
					>, ${group.label[locale]}</span
				></label
			>`
		}
	</th>`;
}
