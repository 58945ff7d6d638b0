/** Where a figure would lie if other definitions had been drawn: resampling with a fixed seed. */

/** An interval that holds 95 of 100 resampled figures. */
export interface ResampledInterval {
	readonly low: number;
	readonly high: number;
	/** How many samples gave a figure; one in which nothing varies gives none. */
	readonly samples: number;
}

const SAMPLES = 1000;
const SEED = 20261121;
const TAIL = 0.025;

/**
 * The interval of a figure over samples drawn with replacement, each as large as the whole. The same
 * items in the same order always give the same interval. Null where no sample gave a figure.
 */
export function resample<Item>(
	items: readonly Item[],
	figureOf: (sample: readonly Item[]) => number | null,
): ResampledInterval | null {
	const random = randomFrom(SEED);
	const figures: number[] = [];
	for (let sample = 0; sample < SAMPLES; sample += 1) {
		const drawn = items.map(() => items[Math.floor(random() * items.length)] as Item);
		const figure = figureOf(drawn);
		if (figure !== null) figures.push(figure);
	}
	figures.sort((a, b) => a - b);
	const at = (part: number) => figures[Math.round(part * (figures.length - 1))];
	const [low, high] = [at(TAIL), at(1 - TAIL)];
	return low === undefined || high === undefined ? null : { low, high, samples: figures.length };
}

/**
 * Numbers from 0 up to 1, the same for the same seed (mulberry32).
 * @see https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32
 */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
