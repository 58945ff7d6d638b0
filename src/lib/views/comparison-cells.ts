/** The cells of the comparison, and the evidence that stands beneath them. */
import { isKnown, type Cell } from '../analysis/cell.ts';
import type { Column } from '../analysis/column.ts';
import type { Row } from '../analysis/comparison.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { plainStateWord } from '../html/mark.ts';
import { addresses } from '../site/addresses.ts';
import { limbsText } from './cell-limbs.ts';
import { columnCode, columnName } from './column-head.ts';
import { href, type ViewContext } from './context.ts';
import { cellEvidence } from './evidence.ts';
import type { Part } from './piece.ts';

/**
 * Which evidence stands in the table: all of it, folded away by the style sheet, or only that of the
 * cells named (`conduct-violence:kz`), which stand open.
 */
export type ShownEvidence = 'all' | readonly string[];

/** Ids of the columns that keep their full width also while nothing of them is known. */
export type WideColumns = ReadonlySet<string>;

/** The name of an element, and its cell in every column. */
export function rowCells(
	context: ViewContext,
	row: Row,
	columns: readonly Column[],
	shown: ShownEvidence,
	wide: WideColumns,
): Part[] {
	const { element, cells } = row;
	const address = href(context, addresses.element(element.id));
	return [
		{
			key: 'element',
			tag: 'th',
			attributes: { class: 'comparison-element', scope: 'row', role: 'rowheader' },
			from: [element],
			content: () => html`<a href="${address}">${element.label[context.locale]}</a>`,
		},
		...columns.map((column, index): Part => {
			const cell = cells[index];
			const open = shown !== 'all' && isShown(row, column, shown);
			const name = `comparison-cell${isNarrow(column, wide) ? ' comparison-narrow' : ''}`;
			return {
				key: column.id,
				tag: 'td',
				attributes: { class: name, role: 'cell', 'data-column': String(index + 1) },
				from: [column, cell, open],
				content: () => (cell ? tableCell(context, row, column, cell, open) : null),
			};
		}),
	];
}

function tableCell(
	context: ViewContext,
	row: Row,
	column: Column,
	cell: Cell,
	open: boolean,
): Html {
	const content = html`<abbr class="cell-code" title="${columnName(context, column)}"
			>${columnCode(column)}</abbr
		>${plainStateWord(cell.state, context.t(`cell.${cell.state}`))}
		${
			cell.evidence.length > 0 &&
			html`<span class="cell-limbs">${limbsText(context, column, cell)}</span>`
		}`;
	if (!isKnown(cell) || cell.evidence.length === 0) {
		return html`<div class="cell cell-summary">${content}</div>`;
	}
	const names = attributes({ 'data-cell': cellName(row, column), open });
	return html`<details class="cell" ${names}>
		<summary class="cell-summary">${content}</summary>
	</details>`;
}

/** The row beneath an element that holds the evidence of its cells, or null where there is none to show. */
export function evidenceRow(
	context: ViewContext,
	row: Row,
	columns: readonly Column[],
	shown: ShownEvidence,
): Html | null {
	const evidence = columns.map((column, index) => {
		const cell = row.cells[index];
		if (!cell || cell.evidence.length === 0 || !isShown(row, column, shown)) return null;
		return html`<article
			class="evidence"
			data-column="${index + 1}"
			data-evidence-of="${row.element.id}"
			id="${row.element.id}-${column.id}"
		>
			<p class="evidence-state">${columnName(context, column)}</p>
			${cellEvidence(context, cell)}
		</article>`;
	});
	if (evidence.every((part) => part === null)) return null;
	const made = shown !== 'all' && ' made';
	return html`<tr class="comparison-evidence${made}" role="row">
		<td role="cell" colspan="${columns.length + 1}">
			<div class="evidence-panel">${evidence}</div>
		</td>
	</tr>`;
}

/** The name of a cell in an address: element and column. */
function cellName(row: Row, column: Column): string {
	return `${row.element.id}:${column.id}`;
}

/** True where the evidence of a cell is in the table. */
export function isShown(row: Row, column: Column, shown: ShownEvidence): boolean {
	return shown === 'all' || (shown.length > 0 && shown.includes(cellName(row, column)));
}

/** True where a column needs little room: nothing of it is known, and nothing was on the days before. */
export function isNarrow(column: Column, wide: WideColumns): boolean {
	return !isCoded(column) && !wide.has(column.id);
}

/** True where something of a column is known. */
export function isCoded({ status }: Column): boolean {
	return status === 'full' || status === 'part';
}
