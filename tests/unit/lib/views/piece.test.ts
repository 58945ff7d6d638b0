import { describe, expect, it } from 'vitest';
import { attributes, html } from '../../../../src/lib/html/html.ts';
import { EMPTY, piecePlace, wholePiece } from '../../../../src/lib/views/piece.ts';
import type { Filling, Piece } from '../../../../src/lib/views/piece.ts';

const table: Piece = {
	name: 'view',
	shell: ({ inside, after, of }) =>
		html`<tbody><tr data-slot="a"${attributes(of('a'))}>${inside('a')}</tr>${after('a')}</tbody>`,
	slots: [
		{
			key: 'a',
			attributes: { 'data-verdict': 'alike', 'data-folded': true, hidden: false },
			content: () => [
				{
					key: 'name',
					tag: 'th',
					attributes: { scope: 'row' },
					from: [],
					content: () => html`A & B`,
				},
				{ key: 'kz', tag: 'td', attributes: { class: 'x"y' }, from: [], content: () => null },
			],
			after: () => html`<tr class="evidence"></tr>`,
		},
	],
};

describe('A piece', () => {
	it('holds its slots part by part, with their attributes and what stands after them', () => {
		expect(String(wholePiece(table))).toBe(
			'<tbody><tr data-slot="a" data-verdict="alike" data-folded><th scope="row">A & B</th>' +
				'<td class="x&quot;y"></td></tr><tr class="evidence"></tr></tbody>',
		);
	});

	it('has a shell in which every slot is empty', () => {
		expect(String(table.shell(EMPTY))).toBe('<tbody><tr data-slot="a"></tr></tbody>');
	});

	it('is put into a place of its name', () => {
		const piece: Piece = { name: 'legend', shell: () => html`<p>${'<'}</p>` };
		expect(String(piecePlace(piece))).toBe(
			'<div class="piece" data-piece="legend"><p>&lt;</p></div>',
		);
	});

	it('has slots of which only the attributes change', () => {
		const shell = ({ inside, of }: Filling) =>
			html`<tbody ${attributes(of('group'))}>${inside('group')}</tbody>`;
		const slots = [{ key: 'group', attributes: { hidden: true } }];
		expect(String(wholePiece({ shell, slots }))).toMatch(/^<tbody\s+hidden><\/tbody>$/);
	});
});
