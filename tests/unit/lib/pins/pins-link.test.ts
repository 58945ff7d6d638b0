import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinsFromLink, pinsToLink } from '../../../../src/lib/pins/pins-link.ts';
import { pinOf, pinsArbitrary } from './pin-arbitrary.ts';

describe('A link with pins', () => {
	it('is read as it was written, notes in every script included', () => {
		fc.assert(
			fc.property(
				pinsArbitrary.filter((pins) => pins.length > 0),
				(pins) => {
					const wellFormed = pins.map((pin) => ({ ...pin, note: pin.note.toWellFormed() }));
					expect(pinsFromLink(pinsToLink(wellFormed))).toEqual({ pins: wellFormed, lost: 0 });
				},
			),
		);
	});

	it('has only letters that no program changes', () => {
		const note = 'ҷӯ ёї «» & # % + / = 🙂';
		expect(pinsToLink([{ ...pinOf('2a (political extremism)'), note }])).toMatch(/^[\w-]+$/);
	});

	it('is short: twenty limbs of one wording take less than 300 letters', () => {
		const pins = Array.from({ length: 20 }, (_, index) => pinOf(String(index)));
		expect(pinsToLink(pins).length).toBeLessThan(300);
	});

	it.each(['', '%%%', 'bm90IGpzb24', 'W10', 'WzIsW10sW11d', 'WzEsW10sW11d'])(
		'holds nothing where it is damaged: %j',
		(letters) => {
			expect(pinsFromLink(letters)).toBeUndefined();
		},
	);

	it('keeps what can be read of a part', () => {
		const entries = [[0, '1'], [7, '1'], 'x', [0, '2', 'act', 'so']];
		const text = JSON.stringify([1, ['kz-extremism|2014-11-03'], entries]);
		expect(pinsFromLink(btoa(text))).toEqual({
			pins: [pinOf('1'), { ...pinOf('2', 'act'), note: 'so' }],
			lost: 2,
		});
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.string(), (letters) => void pinsFromLink(letters)));
		fc.assert(fc.property(fc.json(), (text) => void pinsFromLink(btoa(encodeURI(text)))));
	});
});
