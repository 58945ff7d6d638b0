/**
 * Krippendorff's alpha: how far the agreement of coders is above what chance alone would give. 1 is
 * perfect agreement, 0 that of chance, below 0 a systematic disagreement.
 *
 * From the coincidences o(c,k), in which each pair of values of a unit counts 1/(m - 1), m the number of
 * values of the unit, with n(c) the sum of the row c and n that of all:
 *
 *     alpha = 1 - (n - 1) * sum(o(c,k) * d(c,k)) / sum(n(c) * n(k) * d(c,k))
 *
 * where the difference d of two values is, for nominal values, 0 or 1; for ordinal ones the square of
 * the sum of n(g) over all g from c to k, less (n(c) + n(k)) / 2.
 * @see K. Krippendorff, Content Analysis: An Introduction to Its Methodology, 4th ed., Sage 2019, ch. 12
 * @see https://repository.upenn.edu/handle/20.500.14332/2089 Computing Krippendorff's Alpha-Reliability
 */
export type Metric = 'nominal' | 'ordinal';

/** How often each value, by its place on the scale, met each other value in the same unit. */
export type Coincidences = readonly (readonly number[])[];

/** The values of one unit by their places on the scale; what a coder left out is not among them. */
export type UnitValues = readonly number[];

/** The coincidences of units on a scale of so many values. A unit with fewer than two values has none. */
export function coincidencesOf(units: readonly UnitValues[], scale: number): Coincidences {
	const table = Array.from({ length: scale }, () => new Array<number>(scale).fill(0));
	for (const values of units) {
		values.forEach((value, first) => {
			values.forEach((other, second) => {
				const row = table[value];
				if (first === second || row?.[other] === undefined) return;
				row[other] += 1 / (values.length - 1);
			});
		});
	}
	return table;
}

/** The coincidences of several sets of units together. */
export function sumCoincidences(tables: readonly Coincidences[], scale: number): Coincidences {
	return Array.from({ length: scale }, (_, c) =>
		Array.from({ length: scale }, (__, k) =>
			tables.reduce((total, table) => total + cell(table, c, k), 0),
		),
	);
}

/** Alpha, or null where all values are the same or there are none: nothing could have differed. */
export function alphaOf(coincidences: Coincidences, metric: Metric): number | null {
	const sums = coincidences.map((row) => row.reduce((total, count) => total + count, 0));
	const n = sums.reduce((total, sum) => total + sum, 0);
	let observed = 0;
	let expected = 0;
	sums.forEach((sum, c) => {
		sums.forEach((other, k) => {
			const difference = metric === 'nominal' ? Number(c !== k) : ordinalDifference(sums, c, k);
			observed += cell(coincidences, c, k) * difference;
			expected += sum * other * difference;
		});
	});
	return expected === 0 ? null : 1 - ((n - 1) * observed) / expected;
}

function ordinalDifference(sums: readonly number[], c: number, k: number): number {
	const between = sums.slice(Math.min(c, k), Math.max(c, k) + 1);
	const total = between.reduce((sum, count) => sum + count, 0);
	return (total - ((sums[c] ?? 0) + (sums[k] ?? 0)) / 2) ** 2;
}

function cell(table: Coincidences, c: number, k: number): number {
	return table[c]?.[k] ?? 0;
}
