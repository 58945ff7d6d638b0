import fc from 'fast-check';
import { expect, test } from 'vitest';
import { purposeThreshold, violenceThreshold } from '../../../../src/lib/analysis/threshold.ts';

const anyViolence = fc.constantFrom(
	'required' as const,
	'alternative' as const,
	'not-required' as const,
	null,
);
const anyPurpose = fc.constantFrom('required' as const, 'not-required' as const, null);

test('Limbs are counted by what they ask of violence', () => {
	const values = ['required', 'alternative', 'required', 'not-required', null] as const;
	expect(violenceThreshold(values.map((violence) => ({ violence })))).toEqual({
		required: 2,
		alternative: 1,
		notRequired: 1,
		unknown: 1,
		limbs: 5,
	});
});

test('Limbs are counted by whether they ask for an aim', () => {
	const values = ['required', null, 'required', 'not-required'] as const;
	expect(purposeThreshold(values.map((purpose) => ({ purpose })))).toEqual({
		required: 2,
		notRequired: 1,
		unknown: 1,
		limbs: 4,
	});
});

test('A definition without limbs has a threshold of nothing', () => {
	expect(Object.values(violenceThreshold([]))).toEqual([0, 0, 0, 0, 0]);
	expect(Object.values(purposeThreshold([]))).toEqual([0, 0, 0, 0]);
});

test('Every limb is counted once', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ violence: anyViolence, purpose: anyPurpose })), (limbs) => {
			for (const { limbs: count, ...parts } of [
				violenceThreshold(limbs),
				purposeThreshold(limbs),
			]) {
				expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(count);
				expect(count).toBe(limbs.length);
			}
		}),
	);
});
