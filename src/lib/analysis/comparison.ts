/** Columns side by side, row by row. What is unknown never counts as a difference. */
import type { ElementGroup, Element } from '../corpus/schema/codebook.ts';
import { isKnown, isStated, type Cell } from './cell.ts';
import { cellsIn, type Column } from './column.ts';

/**
 * - `differs`: at least two known cells, not all in the same state;
 * - `alike`: at least two known cells, all in the same state;
 * - `open`: fewer than two known cells, so nothing can be said.
 */
export type Verdict = 'differs' | 'alike' | 'open';

export interface Row {
	readonly element: Element;
	/** One cell a column, in the order of the columns. */
	readonly cells: readonly Cell[];
	readonly verdict: Verdict;
}

export interface RowCounts {
	readonly differs: number;
	readonly alike: number;
	readonly open: number;
	/** Cells, not rows, of which nothing is known. */
	readonly unknownCells: number;
}

export interface ComparedGroup {
	readonly group: ElementGroup;
	readonly rows: readonly Row[];
	readonly counts: RowCounts;
}

export interface Comparison {
	readonly columns: readonly Column[];
	readonly groups: readonly ComparedGroup[];
	readonly counts: RowCounts;
}

/** Whether cells differ, where that can be said. Does not depend on their order. */
export function verdictOf(cells: readonly Cell[]): Verdict {
	const known = cells.filter(isKnown);
	if (known.length < 2) return 'open';
	return known.every(({ state }) => state === known[0]?.state) ? 'alike' : 'differs';
}

/** The comparison of columns over the groups of the codebook. */
export function compare(columns: readonly Column[], groups: readonly ElementGroup[]): Comparison {
	const finders = columns.map(cellsIn);
	const compared = groups.map((group): ComparedGroup => {
		const rows = group.elements.map((element): Row => {
			const cells = finders.map((cellFor) => cellFor(element.id));
			return { element, cells, verdict: verdictOf(cells) };
		});
		return { group, rows, counts: countRows(rows) };
	});
	return { columns, groups: compared, counts: total(compared.map(({ counts }) => counts)) };
}

/** Elements that at least one column states, with or without a condition. */
export function statedElements(comparison: Comparison): Element[] {
	return rowsOf(comparison)
		.filter(({ cells }) => cells.some(isStated))
		.map(({ element }) => element);
}

/** Elements that every column states, with or without a condition. */
export function sharedElements(comparison: Comparison): Element[] {
	return rowsOf(comparison)
		.filter(({ cells }) => cells.length > 0 && cells.every(isStated))
		.map(({ element }) => element);
}

function rowsOf({ groups }: Comparison): Row[] {
	return groups.flatMap(({ rows }) => rows);
}

function countRows(rows: readonly Row[]): RowCounts {
	const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
	return {
		differs: count('differs'),
		alike: count('alike'),
		open: count('open'),
		unknownCells: sum(rows.map(({ cells }) => cells.filter((cell) => !isKnown(cell)).length)),
	};
}

function total(counts: readonly RowCounts[]): RowCounts {
	return {
		differs: sum(counts.map(({ differs }) => differs)),
		alike: sum(counts.map(({ alike }) => alike)),
		open: sum(counts.map(({ open }) => open)),
		unknownCells: sum(counts.map(({ unknownCells }) => unknownCells)),
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((before, number) => before + number, 0);
}
