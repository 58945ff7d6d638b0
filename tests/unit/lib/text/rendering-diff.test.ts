import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLimbs, diffRendering } from '../../../../src/lib/text/rendering-diff.ts';

const anyText = fc
	.array(fc.constantFrom('act', 'threat', 'of', 'the', 'population', 'розни', 'рознь', ',', '.'), {
		minLength: 1,
		maxLength: 20,
	})
	.map((words) => words.join(' '));
const limbs = (...renderings: readonly string[]) =>
	renderings.map((rendering, index) => ({ n: String(index + 1), rendering }));

describe('diffRendering', () => {
	it('gives the later text again without what was deleted', () => {
		fc.assert(
			fc.property(anyText, anyText, (before, after) => {
				const kept = diffRendering(before, after).filter(({ kind }) => kind !== 'deleted');
				expect(kept.map(({ text }) => text).join('')).toBe(after);
			}),
		);
	});

	it('does not cut Cyrillic words into letters', () => {
		const deleted = diffRendering('возбуждение розни', 'возбуждение рознь').filter(
			({ kind }) => kind === 'deleted',
		);
		expect(deleted.map(({ text }) => text.trim())).toEqual(['розни']);
	});
});

describe('diffLimbs', () => {
	it('knows a limb that moved in the same words', () => {
		const before = limbs('Taking hostages.', 'Recruiting, arming and training of terrorists.');
		const after = limbs(
			'Public calls to acts.',
			'Taking hostages.',
			'Recruiting, arming and training of terrorists.',
		);
		expect(diffLimbs(before, after).map(({ kind }) => kind)).toEqual(['added', 'moved', 'moved']);
	});

	it('knows a limb that was reworded and moved, with the words that differ', () => {
		const before = limbs('Recruiting, arming and training of terrorists.');
		const after = limbs('Taking hostages.', 'Recruiting and training of terrorists.');
		const [, changed] = diffLimbs(before, after);
		expect(changed).toMatchObject({ kind: 'changed', before: { n: '1' }, after: { n: '2' } });
	});

	it('does not take unlike limbs under one number for the same', () => {
		const kinds = diffLimbs(limbs('Taking hostages.'), limbs('Seizure of power by force.'));
		expect(kinds.map(({ kind }) => kind)).toEqual(['added', 'removed']);
	});

	it('pairs each limb at most once and leaves none out', () => {
		const anyLimbs = fc.array(anyText, { maxLength: 6 }).map((texts) => limbs(...texts));
		fc.assert(
			fc.property(anyLimbs, anyLimbs, (before, after) => {
				const found = diffLimbs(before, after);
				const earlier = found.flatMap((one) => ('before' in one ? [one.before] : []));
				const later = found.flatMap((one) => ('after' in one ? [one.after] : []));
				expect(new Set(earlier).size).toBe(earlier.length);
				expect(earlier.length).toBe(before.length);
				expect(later).toEqual(after);
			}),
		);
	});

	it('finds nothing but sameness in a text held against itself', () => {
		const text = limbs('Taking hostages.', 'Public calls.', 'Taking hostages.');
		expect(diffLimbs(text, text).every(({ kind }) => kind === 'same')).toBe(true);
	});
});
