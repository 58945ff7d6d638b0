import { describe, expect, test } from 'vitest';
import { resample } from '../../../../src/lib/analysis/bootstrap.ts';
import { doubleCodingOf } from '../../../../src/lib/analysis/double-coding.ts';
import {
	FEWEST_PAIRS,
	reliabilityOf,
	type Agreement,
} from '../../../../src/lib/analysis/reliability.ts';
import type { Corpus } from '../../../../src/lib/corpus/corpus.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';
import { definition, limb, version } from '../../../fixtures/records.ts';

type Coded = Readonly<Record<string, 'present' | 'qualified'>>;

/** A corpus in which each definition has one version of so many limbs, coded by both. */
function codedTwice(definitions: readonly (readonly (readonly [Coded, Coded])[])[]) {
	const label = { en: 'Label', ru: 'Метка' };
	const elements = ['a', 'b'].map((id) => ({ id, label }));
	const idOf = (index: number) => `definition-${index}`;
	return {
		codebook: { rules: [], families: [], groups: [{ id: 'group', label, elements }] },
		definitions: new Map(
			definitions.map((pairs, index) => {
				const limbs = pairs.map(([first], n) => limb(first, { n: String(n) }));
				return [idOf(index), definition([version('2005', null, { limbs })], { id: idOf(index) })];
			}),
		),
		secondCodings: new Map(
			definitions.map((pairs, index) => {
				const limbs = pairs.map(([, second], n) => limb(second, { n: String(n) }));
				return [
					idOf(index),
					{ definition: idOf(index), concept: 'a', codings: [{ version: 0, limbs }] },
				];
			}),
		),
	} satisfies Pick<Corpus, 'codebook' | 'definitions' | 'secondCodings'>;
}

describe('Both codings are laid side by side', () => {
	const pairs = [[[{ a: 'present' }, { a: 'present' }]]] as const;

	test('A limb whose rendering is another now is left out and counted', () => {
		const small = codedTwice(pairs);
		const own = small.definitions.get('definition-0');
		const changed = definition([
			version('2005', null, { limbs: [limb({}, { n: '0', rendering: 'Another.' })] }),
		]);
		expect(doubleCodingOf({ ...small, definitions: new Map([['definition-0', changed]]) })).toEqual(
			{
				versions: [],
				leftOut: { changed: 1, gone: 0 },
			},
		);
		expect(doubleCodingOf(small).versions[0]?.limbs[0]?.first).toBe(own?.versions[0]?.limbs[0]);
	});

	test('A limb that is no longer there is left out and counted', () => {
		const without = definition([version('2005', null, { limbs: [] })]);
		const small = { ...codedTwice(pairs), definitions: new Map([['definition-0', without]]) };
		expect(doubleCodingOf(small).leftOut).toEqual({ changed: 0, gone: 1 });
	});
});

describe('Units are pairs of limb and element', () => {
	// Ten definitions of two limbs: the coders agree on "a" and differ on "b" in every other definition.
	const definitions = Array.from(
		{ length: 20 },
		(_, index) =>
			[
				[{ a: 'present' }, { a: 'present', ...(index % 2 === 0 && { b: 'qualified' as const }) }],
				[{}, {}],
			] as const,
	);
	const { groups, limbs, versions } = reliabilityOf(codedTwice(definitions));
	const [group] = groups;

	test('They are counted, and so are the pairs that either coded', () => {
		expect([limbs, versions]).toEqual([40, 20]);
		expect(group?.byLimb).toMatchObject({ units: 80, codedPairs: 30, agreed: 20 });
		expect(group?.byLimb.table).toEqual([
			[50, 10, 0],
			[0, 0, 0],
			[0, 0, 20],
		]);
	});

	test('With the version as the unit the strongest value of its limbs counts', () => {
		expect(group?.byVersion).toMatchObject({ units: 40, codedPairs: 30, agreed: 20 });
		expect(group?.byVersion.table).toEqual([
			[10, 10, 0],
			[0, 0, 0],
			[0, 0, 20],
		]);
	});

	test('Alpha is what the formula gives by hand', () => {
		// n(0) = 110, n(1) = 10, n(2) = 40, n = 160; o(0,1) = o(1,0) = 10, no other pair differs.
		// d(0,1) = 60², d(0,2) = (160 - 75)², d(1,2) = 25²; each pair counts twice in both sums.
		const observed = 10 * 60 ** 2;
		const expected = 110 * 10 * 60 ** 2 + 110 * 40 * 85 ** 2 + 10 * 40 * 25 ** 2;
		expect(group?.byLimb.alpha).toBeCloseTo(1 - (159 * observed) / expected, 12);
	});

	test('Below 20 coded pairs there are counts and no alpha', () => {
		const few = reliabilityOf(codedTwice(definitions.slice(0, 12))).groups[0]?.byLimb;
		expect(few).toMatchObject({ codedPairs: 18, agreed: 12, alpha: null, interval: null });
		expect(FEWEST_PAIRS).toBe(20);
	});

	test('What either coder could not say is missing, and no disagreement', () => {
		const { violence, purpose } = reliabilityOf(codedTwice(definitions));
		expect(violence.byLimb).toMatchObject({ units: 0, codedPairs: 0, alpha: null });
		expect(purpose.byVersion).toMatchObject({ units: 0, codedPairs: 0, alpha: null });
	});
});

describe('An interval comes from resampling', () => {
	const mean = (sample: readonly number[]) =>
		sample.reduce((sum, value) => sum + value, 0) / sample.length;
	const values = Array.from({ length: 100 }, (_, index) => index / 100);

	test('The same items give the same interval each time', () => {
		expect(resample(values, mean)).toEqual(resample(values, mean));
	});

	test('It lies where the theory puts it', () => {
		const interval = resample(values, mean);
		// The mean of 100 draws from a uniform spread has a standard error of 0.0289: 1.96 of them each side.
		expect(interval?.low).toBeCloseTo(0.495 - 0.0566, 1);
		expect(interval?.high).toBeCloseTo(0.495 + 0.0566, 1);
		expect(interval?.samples).toBe(1000);
	});

	test('A sample without a figure is left out, and no figure at all gives no interval', () => {
		expect(resample([0, 1], ([first]) => (first === 0 ? null : 1))?.samples).toBeLessThan(1000);
		expect(resample([0, 1], () => null)).toBeNull();
		expect(resample([], () => 1)?.low).toBe(1);
	});
});

describe('On the real data', () => {
	const reliability = reliabilityOf(corpus);
	const figures = [...reliability.groups, reliability.violence, reliability.purpose];
	const agreements = figures.flatMap(({ id, byLimb, byVersion }): [string, Agreement][] => [
		[`${id} by limb`, byLimb],
		[`${id} by version`, byVersion],
	]);

	test('Every limb of the second coding is compared or left out, and none is lost', () => {
		const coded = [...corpus.secondCodings.values()].flatMap(({ codings }) =>
			codings.flatMap(({ limbs }) => limbs),
		);
		const { changed, gone } = reliability.leftOut;
		expect(reliability.limbs + changed + gone).toBe(coded.length);
		expect(gone).toBe(0);
	});

	test('Every group of the codebook has its figures, with a unit for each of its elements and limbs', () => {
		expect(reliability.groups.map(({ id }) => id)).toEqual([...corpus.groups.keys()]);
		for (const { id, byLimb, byVersion } of reliability.groups) {
			const elements = corpus.groups.get(id)?.elements.length ?? 0;
			expect(byLimb.units).toBe(elements * reliability.limbs);
			expect(byVersion.units).toBe(elements * reliability.versions);
		}
	});

	test.each(agreements)('The figures on %s hold together', (_, agreement) => {
		const { units, codedPairs, agreed, alpha, interval, table } = agreement;
		expect(table.flat().reduce((sum, count) => sum + count, 0)).toBe(units);
		expect(codedPairs).toBeLessThanOrEqual(units);
		expect(agreed).toBeLessThanOrEqual(codedPairs);
		expect(alpha === null).toBe(codedPairs < FEWEST_PAIRS);
		if (alpha === null || interval === null) return;
		expect(alpha).toBeGreaterThanOrEqual(-1);
		expect(alpha).toBeLessThanOrEqual(1);
		expect(interval.low).toBeLessThanOrEqual(alpha);
		expect(interval.high).toBeGreaterThanOrEqual(alpha);
		expect(interval.samples).toBeGreaterThan(900);
	});

	test('Violence and an aim are compared limb by limb, where both coders could say', () => {
		for (const { byLimb } of [reliability.violence, reliability.purpose]) {
			expect(byLimb.units).toBeLessThanOrEqual(reliability.limbs);
			expect(byLimb.codedPairs).toBe(byLimb.units);
		}
	});
});
