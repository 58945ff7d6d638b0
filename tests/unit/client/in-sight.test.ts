import { describe, expect, it } from 'vitest';
import { entriesInSight, fillSight, type FoundSlot } from '../../../src/client/compare/in-sight.ts';
import type { Slot } from '../../../src/lib/views/piece.ts';

const element = {} as Element;
const content = () => null;
const keys = (found: readonly FoundSlot[]) => found.map(({ slot }) => slot.key);
const entry = (key: string, column: number): FoundSlot => ({
	slot: { key, content, column },
	element,
	group: null,
});
const row = (key: string, more: Partial<Slot> = {}): FoundSlot => ({
	slot: { key, content, ...more },
	element,
	group: element,
});

describe('The entries of a list', () => {
	const list = { head: 80, height: 200, width: 240 };
	const found = ['a1', 'a2', 'a3', 'b1', 'b2', 'c1', 'c2'].map((key) =>
		entry(key, 'abc'.indexOf(key.charAt(0))),
	);

	it('are in sight as far as the lower edge of the window may reach', () => {
		const at = (room: number) => {
			const { inSight, others } = entriesInSight(found, list, {
				first: undefined,
				room,
				width: 800,
				heights: new Map(),
			});
			return [keys(inSight), keys(others)];
		};
		expect(at(80)).toEqual([[], ['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3']]);
		expect(at(81)).toEqual([
			['a1', 'b1', 'c1'],
			['a2', 'b2', 'c2', 'a3'],
		]);
		expect(at(281)[1]).toEqual(['a3']);
	});

	it('come first where their columns stand abreast, then where they stand beneath', () => {
		const sight = { first: undefined, room: 1000, width: 500, heights: new Map() };
		expect(keys(entriesInSight(found, list, sight).inSight)).toEqual([
			'a1',
			'b1',
			'a2',
			'b2',
			'a3',
			'c1',
			'c2',
		]);
	});
});

describe('The rows of the comparison', () => {
	const found = [row('a'), row('b', { isFolded: true }), row('c'), row('d'), row('e')];
	const written = (
		first: string | undefined,
		room: number,
		{
			heights = {},
			changed = 'abcde',
		}: { heights?: Record<string, number>; changed?: string } = {},
	) => {
		const sight = { first, room, width: 800, heights: new Map(Object.entries(heights)) };
		return keys([...fillSight(found, sight, ({ slot }) => changed.includes(slot.key))]);
	};

	it('are in sight from the first one on, without those that are folded', () => {
		expect(written('a', 72)).toEqual(['a', 'c']);
		expect(written('c', 73)).toEqual(['c', 'd', 'e']);
		expect(written('b', 36)).toEqual(['c']);
	});

	it('are those above too near the end of the table', () => {
		expect(written('e', 72)).toEqual(['e', 'd']);
		expect(written('d', 500)).toEqual(['d', 'e', 'c', 'a']);
	});

	it('begin beneath the head where none of them is in sight yet', () => {
		expect(written(undefined, 120)).toEqual([]);
		expect(written(undefined, 121)).toEqual(['a']);
	});

	it('are as high as they were where they say the same, and may be low where they do not', () => {
		const heights = { a: 100, c: 100, d: 100 };
		expect(written('a', 200, { heights, changed: '' })).toEqual(['a', 'c']);
		expect(written('a', 200, { heights, changed: 'c' })).toEqual(['a', 'c', 'd']);
		expect(written('a', 200, { heights, changed: 'acd' })).toEqual(['a', 'c', 'd', 'e']);
	});
});
