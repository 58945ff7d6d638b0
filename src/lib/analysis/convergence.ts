/** Whether the definitions of states drift together or apart: pair by pair, and element by element. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Day } from '../time/partial-date.ts';
import { isStated, type Cell } from './cell.ts';
import { turningDays } from './change-dates.ts';
import { cellsIn, columnOn, type Column } from './column.ts';
import { definitionsFor, type Subject } from './selection.ts';
import { similarity, type Similarity } from './similarity.ts';
import type { DatedDefinition } from './wording.ts';

export interface PairSimilarity extends Similarity {
	readonly pair: readonly [string, string];
}

/** A similarity that held from one day to the next on which something changed. */
export interface SimilarityStep {
	readonly from: Day;
	/** The first day on which it held no longer; of the last step, the end of the period. */
	readonly to: Day;
	readonly similarity: Similarity;
}

export interface PairHistory {
	readonly pair: readonly [string, string];
	readonly steps: readonly SimilarityStep[];
}

type ConvergenceCorpus = Pick<
	Corpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'concepts' | 'elements'
>;

/** The similarity of every two columns, in the order of the columns. */
export function pairSimilarities(
	columns: readonly Column[],
	elements: readonly string[],
): PairSimilarity[] {
	return pairsOf(columns).map(([first, second]) => ({
		pair: [first.id, second.id],
		...similarityOf(first, second, elements),
	}));
}

/**
 * The similarity of every two jurisdictions over time, from the first day on which both are known to
 * the end. A step whose similarity has no value is a time of which nothing can be said.
 */
export function similarityHistory(
	corpus: ConvergenceCorpus,
	subject: Subject,
	jurisdictions: readonly string[],
	end: Day,
): PairHistory[] {
	const definitions = definitionsFor(corpus, subject);
	const elements = [...corpus.elements.keys()];
	return pairsOf(jurisdictions).map(([first, second]) => {
		const both = definitions.filter(({ definition: { jurisdiction } }) =>
			[first, second].includes(jurisdiction),
		);
		return { pair: [first, second], steps: stepsOf(both, first, second, elements, end) };
	});
}

function stepsOf(
	definitions: readonly DatedDefinition[],
	first: string,
	second: string,
	elements: readonly string[],
	end: Day,
): SimilarityStep[] {
	const days = [...new Set([...turningDays(definitions), end])].filter((day) => day <= end).sort();
	const steps: SimilarityStep[] = [];
	for (const [index, from] of days.entries()) {
		const columns = [first, second].map((code) => columnOn(code, definitions, from)) as [
			Column,
			Column,
		];
		const measured = similarityOf(...columns, elements);
		const to = days[index + 1] ?? end;
		const last = steps.at(-1);
		if (last && same(last.similarity, measured)) steps[steps.length - 1] = { ...last, to };
		else if (last || measured.value !== null) steps.push({ from, to, similarity: measured });
	}
	return steps;
}

function similarityOf(first: Column, second: Column, elements: readonly string[]): Similarity {
	const states = (column: Column) => {
		const cellFor = cellsIn(column);
		return elements.map((element) => cellFor(element).state);
	};
	return similarity(states(first), states(second));
}

function same(a: Similarity, b: Similarity): boolean {
	return a.value === b.value && a.known === b.known && a.withheld === b.withheld;
}

/**
 * How widely an element is shared among columns:
 * - `core`: all state it;
 * - `core-so-far`: at least two state it and none is known not to, but some are unknown;
 * - `majority`: more than half of all state it;
 * - `unique`: one states it, all others are known not to;
 * - `unique-so-far`: one states it, some are known not to and others are unknown;
 * - `some`: stated, but none of these;
 * - `none`: no column is known to state it.
 */
export const sharings = [
	'core',
	'core-so-far',
	'majority',
	'some',
	'unique',
	'unique-so-far',
	'none',
] as const;
export type Sharing = (typeof sharings)[number];

export interface SharedElement {
	readonly element: string;
	readonly sharing: Sharing;
	/** One cell a column. */
	readonly cells: readonly Cell[];
	readonly stated: number;
	readonly notStated: number;
	readonly unknown: number;
}

/** How widely each element is shared among columns, in the order of the elements. */
export function sharedAmong(
	columns: readonly Column[],
	elements: readonly string[],
): SharedElement[] {
	const finders = columns.map(cellsIn);
	return elements.map((element) => {
		const cells = finders.map((cellFor) => cellFor(element));
		const stated = cells.filter(isStated).length;
		const unknown = cells.filter(({ state }) => state === 'unknown').length;
		const counts = { stated, unknown, notStated: cells.length - stated - unknown };
		return { element, cells, ...counts, sharing: sharingOf(counts, cells.length) };
	});
}

function sharingOf(
	{ stated, notStated, unknown }: Pick<SharedElement, 'stated' | 'notStated' | 'unknown'>,
	columns: number,
): Sharing {
	if (stated === 0) return 'none';
	if (stated === columns) return 'core';
	if (stated > 1 && notStated === 0) return 'core-so-far';
	if (stated > columns / 2) return 'majority';
	if (stated > 1) return 'some';
	if (unknown === 0) return 'unique';
	return notStated > 0 ? 'unique-so-far' : 'some';
}

function pairsOf<Value>(values: readonly Value[]): [Value, Value][] {
	return values.flatMap((first, index) =>
		values.slice(index + 1).map((second): [Value, Value] => [first, second]),
	);
}
