import { describe, expect, it } from 'vitest';
import {
	entriesInSight,
	rowsInSight,
	type FoundSlot,
} from '../../../src/client/compare/in-sight.ts';
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
		const sight = { first: undefined, room: 1000, width: 500 };
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
	const at = (first: string | undefined, room: number) =>
		keys(rowsInSight(found, { first, room, width: 800 }));

	it('are in sight from the first one on, without those that are folded', () => {
		expect(at('a', 72)).toEqual(['a', 'c']);
		expect(at('c', 73)).toEqual(['c', 'd', 'e']);
	});

	it('are the last ones near the end of the table', () => {
		expect(at('e', 72)).toEqual(['d', 'e']);
	});

	it('begin beneath the head where none of them is in sight yet', () => {
		expect(at(undefined, 120)).toEqual([]);
		expect(at(undefined, 121)).toEqual(['a']);
	});
});
