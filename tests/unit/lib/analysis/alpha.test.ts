import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	alphaOf,
	coincidencesOf,
	sumCoincidences,
	type Metric,
} from '../../../../src/lib/analysis/alpha.ts';

/** Alpha of units whose values are letters or digits, one character a coder; a dot is a missing value. */
function alphaOfCodings(coders: readonly string[], scale: string, metric: Metric): number | null {
	const units = Array.from(coders[0] ?? '', (_, unit) =>
		coders.map((values) => scale.indexOf(values[unit] ?? '.')).filter((value) => value >= 0),
	);
	return alphaOf(coincidencesOf(units, scale.length), metric);
}

/**
 * The examples of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections A to C:
 * two observers with binary data, two with nominal data, and four with missing data.
 */
describe('Alpha is what Krippendorff computes by hand', () => {
	test('Two observers, binary data', () => {
		expect(alphaOfCodings(['0100000010', '1110010000'], '01', 'nominal')).toBeCloseTo(0.095, 3);
	});

	test('Two observers, nominal data', () => {
		expect(alphaOfCodings(['aabbdcccedda', 'babbbccceddd'], 'abcde', 'nominal')).toBeCloseTo(
			0.692,
			3,
		);
	});

	const four = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.'];

	test.each<[Metric, number]>([
		['nominal', 0.743],
		['ordinal', 0.815],
	])('Four observers with missing data, %s', (metric, alpha) => {
		expect(alphaOfCodings(four, '12345', metric)).toBeCloseTo(alpha, 3);
	});
});

describe('Alpha behaves as a measure of agreement', () => {
	const anyUnits = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 2, maxLength: 40 });
	const anyMetric = fc.constantFrom<Metric>('nominal', 'ordinal');

	test('It is 1 where all agree, and nothing where nothing varies', () => {
		expect(
			alphaOf(
				coincidencesOf(
					[
						[0, 0],
						[1, 1],
						[2, 2],
					],
					3,
				),
				'ordinal',
			),
		).toBe(1);
		expect(
			alphaOf(
				coincidencesOf(
					[
						[1, 1],
						[1, 1],
					],
					3,
				),
				'nominal',
			),
		).toBeNull();
		expect(alphaOf(coincidencesOf([], 3), 'nominal')).toBeNull();
	});

	test('It is never above 1', () => {
		fc.assert(
			fc.property(anyUnits, anyMetric, (units, metric) => {
				const alpha = alphaOf(coincidencesOf(units, 3), metric);
				if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1);
			}),
		);
	});

	test('It does not depend on who coded first, nor on the order of the units', () => {
		fc.assert(
			fc.property(anyUnits, anyMetric, (units, metric) => {
				const alpha = alphaOf(coincidencesOf(units, 3), metric);
				const turned = units.toReversed().map(([first, second]) => [second, first]);
				expect(alphaOf(coincidencesOf(turned, 3), metric)).toBe(alpha);
			}),
		);
	});

	test('A unit with one value changes nothing', () => {
		fc.assert(
			fc.property(anyUnits, fc.nat(2), (units, value) => {
				expect(coincidencesOf([...units, [value]], 3)).toEqual(coincidencesOf(units, 3));
			}),
		);
	});

	test('Sets of units add up', () => {
		fc.assert(
			fc.property(anyUnits, anyUnits, (one, other) => {
				const sum = sumCoincidences([coincidencesOf(one, 3), coincidencesOf(other, 3)], 3);
				expect(sum).toEqual(coincidencesOf([...one, ...other], 3));
			}),
		);
	});

	test('Two values of a scale are as far apart for either metric', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(1))), (units) => {
				const table = coincidencesOf(units, 2);
				const [nominal, ordinal] = [alphaOf(table, 'nominal'), alphaOf(table, 'ordinal')];
				if (nominal === null) expect(ordinal).toBeNull();
				else expect(ordinal).toBeCloseTo(nominal, 10);
			}),
		);
	});
});
