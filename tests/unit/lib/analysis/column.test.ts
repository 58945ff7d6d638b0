import { describe, expect, test } from 'vitest';
import {
	cellIn,
	codedVersions,
	columnOfVersion,
	columnOn,
	type Column,
} from '../../../../src/lib/analysis/column.ts';
import { datedDefinition, definition, limb, version } from '../../../fixtures/records.ts';

const DAY = '2026-11-21';
const PART = { complete: false };
const UNSEEN = { complete: false, wording_seen: null, limbs: [] };

/** The column of Kyrgyzstan from definitions told by their versions. */
function columnOf(...definitions: Parameters<typeof datedDefinition>[]): Column {
	const dated = definitions.map(([versions, instrument = {}, properties = {}], index) =>
		datedDefinition(versions, instrument, { id: `kg-${index}`, ...properties }),
	);
	return columnOn('kg', dated, DAY);
}

describe('A column says how far it is known', () => {
	test.each<[string, Parameters<typeof datedDefinition>[], Column['status']]>([
		['no definition', [], 'none'],
		['one coded in full', [[[version('2005-01-01')]]], 'full'],
		['one coded in part', [[[version('2005-01-01', null, PART)]]], 'part'],
		[
			'one in full and one in part',
			[[[version('2005-01-01')]], [[version('2005-01-01', null, PART)]]],
			'part',
		],
		[
			'one in full and one unseen',
			[[[version('2005-01-01')]], [[version('2005-01-01', null, UNSEEN)]]],
			'part',
		],
		['one unseen', [[[version('2005-01-01', null, UNSEEN)]]], 'unseen'],
		[
			'one of which two wordings may have applied',
			[[[version('2005-01-01', null), version('2030-01-01')]]],
			'uncertain',
		],
		[
			'a gap between two that are held',
			[[[version('2005-01-01', '2010-01-01'), version('2030-01-01')]]],
			'unseen',
		],
		[
			'one that is left undefined',
			[[[version('2005-01-01', null, { limbs: [] })], {}, { defined: false }]],
			'left-undefined',
		],
		[
			'a repealed one',
			[[[version('2005-01-01')], { status: 'repealed', repealed_on: '2020-01-01' }]],
			'none',
		],
		['a draft', [[[version(null)], { status: 'draft' }]], 'none'],
		['one to come', [[[version('2030-01-01')], { adopted: '2029-01-01' }]], 'none'],
		['one of another state', [[[version('2005-01-01')], {}, { jurisdiction: 'kz' }]], 'none'],
	])('with %s', (_, definitions, status) => {
		expect(columnOf(...definitions).status).toBe(status);
	});

	test('It is full where no cell is unknown, and only there', () => {
		const columns = [
			columnOf([[version('2005-01-01')]]),
			columnOf([[version('2005-01-01', null, PART)]]),
			columnOf(
				[[version('2005-01-01')]],
				[[version('2005-01-01', null, { limbs: [] })], {}, { defined: false }],
			),
			columnOf([[version('2005-01-01')]], [[version('2005-01-01', null), version(null)]]),
		];
		for (const column of columns) {
			expect(cellIn(column, 'nothing').state === 'not-stated').toBe(column.status === 'full');
		}
	});
});

describe('A column takes what was in force and offers the rest', () => {
	const versions = [
		version('2005-01-01', '2010-01-01', { limbs: [limb({ old: 'present' })] }),
		version('2010-01-01', null, { limbs: [limb({ new: 'present' })] }),
	];

	test('Only the wording in force counts', () => {
		const column = columnOf([versions]);
		expect(cellIn(column, 'new').state).toBe('stated');
		expect(cellIn(column, 'old').state).toBe('not-stated');
		expect(codedVersions(column).map(({ index }) => index)).toEqual([1]);
	});

	test('A wording that did not apply is offered, drafts among them, if it has limbs', () => {
		const column = columnOf(
			[versions],
			[[version(null)], { status: 'draft' }],
			[[version('2001-01-01', '2004-01-01', UNSEEN)]],
		);
		expect(column.others.map(({ definition: { id }, version: place }) => `${id} ${place}`)).toEqual(
			['kg-0 0', 'kg-1 0'],
		);
	});

	test('Where it is not certain what applied, nothing is ruled out and nothing is stated', () => {
		const column = columnOf([
			[version('2005-01-01', null, { limbs: [limb({ old: 'present' })] }), version('2020')],
		]);
		const uncertain = columnOn(
			'kg',
			column.parts.map(({ definition: own }) => ({
				...datedDefinition([]),
				definition: own,
			})),
			'2010-01-01',
		);
		expect(uncertain.parts[0]?.wording).toEqual({ state: 'uncertain', candidates: [0] });
		expect(cellIn(uncertain, 'old').state).toBe('unknown');
	});

	test('The same column may hold several definitions, whose limbs count as one text', () => {
		const column = columnOf(
			[[version('2005-01-01', null, { limbs: [limb({ one: 'present' })] })]],
			[[version('2005-01-01', null, { limbs: [limb({ other: 'qualified' })] })]],
		);
		expect(['one', 'other', 'third'].map((element) => cellIn(column, element).state)).toEqual([
			'stated',
			'conditional',
			'not-stated',
		]);
	});
});

describe('The column of a version stands outside time', () => {
	test('It takes the version as it is, a draft or a text long repealed', () => {
		const own = definition([version('1999', '2001', { limbs: [limb({ old: 'present' })] })]);
		const column = columnOfVersion(own, 0, 'kg-extremism@1999');
		expect(column).toMatchObject({
			id: 'kg-extremism@1999',
			jurisdiction: 'kg',
			status: 'full',
			others: [],
		});
		expect(cellIn(column, 'old').state).toBe('stated');
	});
});
