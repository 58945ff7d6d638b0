import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, cellStates, isKnown, isStated } from '../../../../src/lib/analysis/cell.ts';
import { codedVersion, limb } from '../../../fixtures/records.ts';

const VIOLENCE = 'conduct-violence';

describe('A cell says what the limbs say', () => {
	test('An element that a limb states is stated, whatever the other limbs say of it', () => {
		const coded = codedVersion([
			limb({ [VIOLENCE]: 'qualified' }),
			limb({ [VIOLENCE]: 'present' }),
		]);
		expect(cellsOf([coded], true)(VIOLENCE).state).toBe('stated');
	});

	test('An element that is only stated on a condition is conditional', () => {
		const coded = codedVersion([limb({ [VIOLENCE]: 'qualified' }), limb()]);
		expect(cellsOf([coded], true)(VIOLENCE).state).toBe('conditional');
	});

	test('An element that no limb of a text coded in full states is not stated', () => {
		expect(cellsOf([codedVersion([limb()])], true)(VIOLENCE).state).toBe('not-stated');
	});

	test('The limbs that state it are its evidence, with their notes', () => {
		const coded = codedVersion(
			[limb({}, { n: '1' }), limb({ [VIOLENCE]: 'qualified' }, { n: '2' })],
			{ index: 3 },
		);
		expect(cellsOf([coded], true)(VIOLENCE).evidence).toEqual([
			{ definition: 'kg-extremism', version: 3, limb: '2', value: 'qualified', note: 'as told' },
		]);
	});
});

describe('A cell never says "not stated" of what was not read', () => {
	test.each([
		['the text is coded in part', [codedVersion([limb()], { complete: false })], true],
		['there is no text', [], true],
		['the instrument leaves the concept undefined', [codedVersion([], { defined: false })], true],
		['another text may have been in force', [codedVersion([limb()])], false],
		[
			'one of two texts is coded in part',
			[codedVersion([limb()]), codedVersion([], { complete: false })],
			true,
		],
	])('where %s', (_, versions, certain) => {
		expect(cellsOf(versions, certain)(VIOLENCE)).toEqual({ state: 'unknown', evidence: [] });
	});

	test('What a text coded in part does state is stated all the same', () => {
		const coded = codedVersion([limb({ [VIOLENCE]: 'present' })], { complete: false });
		expect(cellsOf([coded], false)(VIOLENCE).state).toBe('stated');
	});

	test('Whatever the limbs, it takes completeness and certainty to say so', () => {
		const anyLimbs = fc.array(
			fc.constantFrom(limb(), limb({ [VIOLENCE]: 'present' }), limb({ other: 'qualified' })),
		);
		const anyVersion = fc
			.record({ limbs: anyLimbs, complete: fc.boolean(), defined: fc.boolean() })
			.map(({ limbs, complete, defined }) => codedVersion(limbs, { complete, defined }));
		fc.assert(
			fc.property(fc.array(anyVersion), fc.boolean(), (versions, certain) => {
				const { state, evidence } = cellsOf(versions, certain)(VIOLENCE);
				const whole = versions.every(({ version, defined }) => version.complete && defined);
				expect(evidence.length > 0).toBe(state === 'stated' || state === 'conditional');
				if (state === 'not-stated') expect(certain && whole && versions.length > 0).toBe(true);
				if (state === 'unknown') expect(certain && whole && versions.length > 0).toBe(false);
			}),
		);
	});
});

test('Only an unknown cell is not known, and only two states are stated', () => {
	const cells = cellStates.map((state) => ({ state, evidence: [] }));
	expect(cells.map(isKnown)).toEqual([true, true, true, false]);
	expect(cells.map(isStated)).toEqual([true, true, false, false]);
});
