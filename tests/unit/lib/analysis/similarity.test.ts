import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellStates, type CellState } from '../../../../src/lib/analysis/cell.ts';
import { similarity } from '../../../../src/lib/analysis/similarity.ts';

const anyState = fc.constantFrom(...cellStates);
const anyPair = fc
	.array(fc.tuple(anyState, anyState), { minLength: 1, maxLength: 30 })
	.map((pairs): [CellState[], CellState[]] => [pairs.map(([a]) => a), pairs.map(([, b]) => b)]);

describe('similarity', () => {
	it('is the sum of the smaller weights over the sum of the greater ones', () => {
		const first: CellState[] = ['stated', 'stated', 'conditional', 'not-stated'];
		const second: CellState[] = ['stated', 'conditional', 'not-stated', 'not-stated'];
		expect(similarity(first, second).value).toBe((1 + 0.5 + 0) / (1 + 1 + 0.5));
	});

	it('leaves out what is unknown on either side, and counts it', () => {
		const states = Array<CellState>(12).fill('stated');
		const result = similarity(
			[...states, 'unknown', 'stated'],
			[...states, 'not-stated', 'unknown'],
		);
		expect(result).toMatchObject({ value: 1, known: 12, unknown: 2 });
	});

	it('is withheld where neither text can rule anything out', () => {
		const first = [...Array<CellState>(12).fill('stated'), 'unknown' as const];
		expect(similarity(first, first)).toMatchObject({ value: null, withheld: 'both-in-part' });
	});

	it('is withheld where too little is known, and where nothing is stated', () => {
		const rest = Array<CellState>(5).fill('unknown');
		expect(
			similarity(['stated', 'not-stated', ...rest], ['stated', 'stated', ...rest]),
		).toMatchObject({
			value: null,
			withheld: 'too-little',
		});
		expect(similarity(['not-stated'], ['not-stated']).withheld).toBe('nothing-stated');
	});

	it('lies within the bounds that the unknown leaves open, which meet where all is known', () => {
		fc.assert(
			fc.property(anyPair, ([first, second]) => {
				const { value, low, high, unknown } = similarity(first, second);
				expect(low).toBeLessThanOrEqual(high);
				if (value !== null) {
					expect(value).toBeGreaterThanOrEqual(low - 1e-9);
					expect(value).toBeLessThanOrEqual(high + 1e-9);
				}
				if (unknown === 0 && value !== null) expect([low, high]).toEqual([value, value]);
			}),
		);
	});

	it('is the same from both sides, one for equal texts, and never beyond', () => {
		fc.assert(
			fc.property(anyPair, ([first, second]) => {
				expect(similarity(first, second)).toEqual(similarity(second, first));
				const { value } = similarity(first, second);
				if (value !== null) expect(value >= 0 && value <= 1).toBe(true);
				const { value: self } = similarity(first, first);
				if (self !== null) expect(self).toBe(1);
			}),
		);
	});

	it('has bounds that no way of filling the unknown cells passes', () => {
		const anyKnown = fc.constantFrom(
			'stated' as const,
			'conditional' as const,
			'not-stated' as const,
		);
		const anyFilling = fc.array(anyKnown, { minLength: 60, maxLength: 60 });
		fc.assert(
			fc.property(anyPair, anyFilling, ([first, second], filling) => {
				const fill = (states: readonly CellState[], from: number) =>
					states.map((state, index) =>
						state === 'unknown' ? (filling[from + index] ?? 'stated') : state,
					);
				const { low, high } = similarity(first, second);
				const { value } = similarity(fill(first, 0), fill(second, 30));
				if (value === null) return;
				expect(value).toBeGreaterThanOrEqual(low - 1e-9);
				expect(value).toBeLessThanOrEqual(high + 1e-9);
			}),
		);
	});

	it('refuses profiles of unlike length', () => {
		expect(() => similarity(['stated'], [])).toThrow(
			'Profiles of 1 and 0 elements cannot be compared',
		);
	});
});
