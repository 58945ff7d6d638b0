import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellStates, isKnown, type Cell } from '../../../../src/lib/analysis/cell.ts';
import { columnOfVersion } from '../../../../src/lib/analysis/column.ts';
import {
	compare,
	sharedElements,
	statedElements,
	verdictOf,
} from '../../../../src/lib/analysis/comparison.ts';
import { definition, limb, version } from '../../../fixtures/records.ts';

const cell = (state: Cell['state']): Cell => ({ state, evidence: [] });
const anyCell = fc.constantFrom(...cellStates).map(cell);
const anyCells = fc.array(anyCell, { maxLength: 8 });
const anyCellsInTwoOrders = anyCells.chain((cells) =>
	fc.tuple(
		fc.constant(cells),
		fc.shuffledSubarray(cells, { minLength: cells.length, maxLength: cells.length }),
	),
);

describe('A row differs only where two known cells do', () => {
	test.each<[Cell['state'][], string]>([
		[[], 'open'],
		[['stated'], 'open'],
		[['stated', 'unknown', 'unknown'], 'open'],
		[['unknown', 'unknown'], 'open'],
		[['stated', 'stated'], 'alike'],
		[['not-stated', 'not-stated', 'unknown'], 'alike'],
		[['stated', 'conditional'], 'differs'],
		[['stated', 'not-stated', 'unknown'], 'differs'],
		[['conditional', 'not-stated'], 'differs'],
	])('%j is %s', (states, verdict) => expect(verdictOf(states.map(cell))).toBe(verdict));

	test('The order of the cells does not matter', () => {
		fc.assert(
			fc.property(anyCellsInTwoOrders, ([cells, shuffled]) => {
				expect(verdictOf(shuffled)).toBe(verdictOf(cells));
			}),
		);
	});

	test('An unknown cell changes nothing, wherever it stands', () => {
		fc.assert(
			fc.property(anyCells, fc.nat(), (cells, place) => {
				const more = cells.toSpliced(place % (cells.length + 1), 0, cell('unknown'));
				expect(verdictOf(more)).toBe(verdictOf(cells));
			}),
		);
	});

	test('It is what the known cells alone say', () => {
		fc.assert(
			fc.property(anyCells, (cells) => {
				const states = new Set(cells.filter(isKnown).map(({ state }) => state));
				const known = cells.filter(isKnown).length;
				const expected = known < 2 ? 'open' : states.size === 1 ? 'alike' : 'differs';
				expect(verdictOf(cells)).toBe(expected);
			}),
		);
	});

	test('To learn one more cell may close or part a row, but never makes different ones alike', () => {
		fc.assert(
			fc.property(anyCells, anyCell, (cells, learnt) => {
				if (verdictOf(cells) === 'differs') expect(verdictOf([...cells, learnt])).toBe('differs');
			}),
		);
	});
});

describe('A comparison counts its rows', () => {
	const label = { en: 'Label', ru: 'Метка' };
	const groups = [
		{
			id: 'conduct',
			label,
			elements: ['violence', 'threat', 'nothing'].map((id) => ({ id, label })),
		},
		{ id: 'ground', label, elements: ['racial'].map((id) => ({ id, label })) },
	];
	const column = (id: string, elements: Record<string, 'present' | 'qualified'>, complete = true) =>
		columnOfVersion(
			definition([version('2005', null, { complete, limbs: [limb(elements)] })]),
			0,
			id,
		);
	const comparison = compare(
		[
			column('a', { violence: 'present', racial: 'present' }),
			column('b', { violence: 'qualified', racial: 'present' }),
			column('c', { threat: 'present', racial: 'qualified' }, false),
		],
		groups,
	);

	test('Each row has a cell a column, in their order', () => {
		expect(
			comparison.groups.map(({ rows }) => rows.map(({ cells }) => cells.map(({ state }) => state))),
		).toEqual([
			[
				['stated', 'conditional', 'unknown'],
				['not-stated', 'not-stated', 'stated'],
				['not-stated', 'not-stated', 'unknown'],
			],
			[['stated', 'stated', 'conditional']],
		]);
	});

	test('Rows are counted by group and in all, unknown cells by themselves', () => {
		expect(comparison.groups.map(({ counts }) => counts)).toEqual([
			{ differs: 2, alike: 1, open: 0, unknownCells: 2 },
			{ differs: 1, alike: 0, open: 0, unknownCells: 0 },
		]);
		expect(comparison.counts).toEqual({ differs: 3, alike: 1, open: 0, unknownCells: 2 });
	});

	test('Shared is what every column states, and an unknown cell shares nothing', () => {
		expect(statedElements(comparison).map(({ id }) => id)).toEqual([
			'violence',
			'threat',
			'racial',
		]);
		expect(sharedElements(comparison).map(({ id }) => id)).toEqual(['racial']);
	});

	test('Without columns nothing is shared and everything is open', () => {
		const empty = compare([], groups);
		expect(sharedElements(empty)).toEqual([]);
		expect(empty.counts).toEqual({ differs: 0, alike: 0, open: 4, unknownCells: 0 });
	});
});
