/**
 * How alike two texts are: the weighted Jaccard (Ruzicka) index, the sum of the smaller weights over the
 * sum of the greater ones, with stated = 1 and conditional = 1/2. What is unknown on either side is left
 * out and counted.
 * @see https://doi.org/10.1007/978-3-642-00234-2 Deza and Deza, Encyclopedia of Distances, "Ruzicka similarity"
 */
import type { CellState } from './cell.ts';

export interface Similarity {
	/**
	 * From 0 to 1. Null where nothing can be said: nothing is stated on either side of what is known, both
	 * texts are known in part only, so that no difference between them could show, or so little is known
	 * that a figure would say more of what was read than of the law.
	 */
	readonly value: number | null;
	/** Why there is no value. */
	readonly withheld: 'nothing-stated' | 'both-in-part' | 'too-little' | null;
	/** Elements known on both sides, which the value rests on. */
	readonly known: number;
	/** Elements left out. */
	readonly unknown: number;
	/** The least and the greatest value that the unknown cells leave open. */
	readonly low: number;
	readonly high: number;
}

/** Where something is unknown, a figure over fewer elements than this is not given. */
export const FEWEST_KNOWN = 10;

const WEIGHTS = { stated: 1, conditional: 0.5, 'not-stated': 0 } as const;
/** What an unknown cell could turn out to be. */
const POSSIBLE = [0, 0.5, 1] as const;

/** The similarity of two profiles, given as states of the same elements in the same order. */
export function similarity(first: readonly CellState[], second: readonly CellState[]): Similarity {
	if (first.length !== second.length) {
		throw new RangeError(
			`Profiles of ${first.length} and ${second.length} elements cannot be compared`,
		);
	}
	let smaller = 0;
	let greater = 0;
	let known = 0;
	for (const [index, a] of first.entries()) {
		const b = second[index] ?? 'unknown';
		if (a === 'unknown' || b === 'unknown') continue;
		known += 1;
		smaller += Math.min(WEIGHTS[a], WEIGHTS[b]);
		greater += Math.max(WEIGHTS[a], WEIGHTS[b]);
	}
	const unknown = first.length - known;
	const telling = [...first, ...second].includes('not-stated');
	const withheld =
		greater === 0
			? 'nothing-stated'
			: !telling && unknown > 0
				? 'both-in-part'
				: unknown > 0 && known < FEWEST_KNOWN
					? 'too-little'
					: null;
	return {
		value: withheld === null ? smaller / greater : null,
		withheld,
		known,
		unknown,
		low: bound(first, second, 'low'),
		high: bound(first, second, 'high'),
	};
}

/**
 * A bound of the index over everything that the unknown cells could be. What each cell would have to be
 * depends on the bound itself, so that it is found in steps, each better than the one before.
 * @see https://doi.org/10.1287/mnsc.13.7.492 Dinkelbach, On nonlinear fractional programming
 */
function bound(
	first: readonly CellState[],
	second: readonly CellState[],
	side: 'low' | 'high',
): number {
	const choices = first.map((a, index) =>
		pairsOf(weightsOf(a), weightsOf(second[index] ?? 'unknown')),
	);
	const isEmpty = choices.every((pairs) => pairs.every(([, max]) => max === 0));
	if (isEmpty) return side === 'low' ? 0 : 1;
	const sign = side === 'low' ? -1 : 1;
	let best = side === 'low' ? 1 : 0;
	for (;;) {
		const chosen = choices.map((pairs) => {
			const gain = ([min, max]: Pair) => sign * (min - best * max);
			return pairs.reduce((a, b) => (gain(b) > gain(a) ? b : a));
		});
		const greater = chosen.reduce((sum, [, max]) => sum + max, 0);
		if (greater === 0) return best;
		const next = chosen.reduce((sum, [min]) => sum + min, 0) / greater;
		if (sign * (next - best) <= 0) return next;
		best = next;
	}
}

/** The smaller and the greater of two weights. */
type Pair = readonly [number, number];

function weightsOf(state: CellState): readonly number[] {
	return state === 'unknown' ? POSSIBLE : [WEIGHTS[state]];
}

function pairsOf(a: readonly number[], b: readonly number[]): Pair[] {
	return a.flatMap((x) => b.map((y): Pair => [Math.min(x, y), Math.max(x, y)]));
}
