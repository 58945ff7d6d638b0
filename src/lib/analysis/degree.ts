/**
 * The logic of the gap analysis, in this one place. A statement is known to hold not at all, partly or
 * wholly; what is not known is the range of what it may turn out to be. Every operation gives the range
 * of all outcomes that the ranges put into it leave open: Kleene's strong logic, over a chain of three
 * values. More knowledge can only narrow a range, never move it, so that what is unknown can never turn
 * into "met" or "not met".
 * @see https://plato.stanford.edu/entries/logic-manyvalued/#KlSy
 */

/** 0: does not hold; 1: holds partly; 2: holds. */
export type Rank = 0 | 1 | 2;

/** The lowest and the highest rank that are still possible. */
export interface Degree {
	readonly low: Rank;
	readonly high: Rank;
}

export const FALSE: Degree = { low: 0, high: 0 };
export const PARTLY: Degree = { low: 1, high: 1 };
export const TRUE: Degree = { low: 2, high: 2 };
export const UNKNOWN: Degree = { low: 0, high: 2 };
/** Partly at least: a condition was seen, and the rest of the wording was not. */
export const AT_LEAST_PARTLY: Degree = { low: 1, high: 2 };

/** The results of a test. */
export const gapResults = ['met', 'partly', 'not-met', 'cannot-be-assessed'] as const;
export type GapResult = (typeof gapResults)[number];

/** All hold; of none: holds. */
export function allOf(degrees: readonly Degree[]): Degree {
	return {
		low: lowest(degrees.map(({ low }) => low)),
		high: lowest(degrees.map(({ high }) => high)),
	};
}

/** At least one holds; of none: does not hold. */
export function anyOf(degrees: readonly Degree[]): Degree {
	return not(allOf(degrees.map(not)));
}

/** Does not hold. */
export function not({ low, high }: Degree): Degree {
	return { low: opposite(high), high: opposite(low) };
}

/** The result that a degree stands for: assessed only where one rank alone is left. */
export function resultOf({ low, high }: Degree): GapResult {
	if (low !== high) return 'cannot-be-assessed';
	if (low === 1) return 'partly';
	return low === 2 ? 'met' : 'not-met';
}

/** True where a degree leaves one rank alone. */
export function isKnownDegree({ low, high }: Degree): boolean {
	return low === high;
}

function lowest(ranks: readonly Rank[]): Rank {
	return ranks.reduce<Rank>((least, rank) => (rank < least ? rank : least), 2);
}

function opposite(rank: Rank): Rank {
	return (2 - rank) as Rank;
}
