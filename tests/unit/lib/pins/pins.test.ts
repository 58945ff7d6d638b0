import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_LIMIT, PIN_LIMIT, pinKey, pinOfKey, toPin } from '../../../../src/lib/pins/pin.ts';
import {
	addPin,
	annotatePin,
	hasPin,
	mergePins,
	movePin,
	removePin,
	type Pins,
} from '../../../../src/lib/pins/pins.ts';
import { pinArbitrary, pinOf, pinsArbitrary } from './pin-arbitrary.ts';

const [a, b, c] = [pinOf('1'), pinOf('2a (political extremism)'), pinOf('б', 'act')];
const keys = (pins: Pins) => pins.map(({ limb }) => limb);

describe('A pin', () => {
	it('has a key that leads back to it', () => {
		fc.assert(
			fc.property(pinArbitrary, (pin) => {
				expect(pinOfKey(pinKey(pin))).toEqual({ ...pin, note: '' });
			}),
		);
	});

	it('tells a limb from the same limb for an element', () => {
		expect(pinKey(pinOf('1', 'act'))).not.toBe(pinKey(a));
		expect(pinOf('1', 'act').kind).toBe('cell');
	});

	it.each([
		null,
		'kz-extremism|2014-11-03|1',
		{ definition: 'kz-extremism', version: '2014-11-03' },
		{ definition: '<script>', version: '2014-11-03', limb: '1' },
		{ definition: 'kz-extremism', version: 'soon', limb: '1' },
		{ definition: 'kz-extremism', version: '2014-11-03', limb: '1|2' },
		{ definition: 'kz-extremism', version: '2014-11-03', limb: 1 },
		{ definition: 'kz-extremism', version: '2014-11-03', limb: '1', element: '"' },
		{ definition: 'kz-extremism', version: '2014-11-03', limb: '1', note: 7 },
	])('is not made of %j', (value) => {
		expect(toPin(value)).toBeUndefined();
	});

	it('has a note that is cut where it is too long', () => {
		expect(toPin({ ...a, note: 'x'.repeat(NOTE_LIMIT + 5) })?.note).toHaveLength(NOTE_LIMIT);
	});
});

describe('A collection', () => {
	it('holds each pin once', () => {
		expect(addPin([a], { ...a, note: 'again' })).toEqual([a]);
		expect(addPin([a], b)).toEqual([a, b]);
	});

	it('takes no more than there is room for', () => {
		const full = Array.from({ length: PIN_LIMIT }, (_, index) => pinOf(String(index)));
		expect(addPin(full, b)).toHaveLength(PIN_LIMIT);
		expect(hasPin(addPin(full, b), pinKey(b))).toBe(false);
	});

	it('loses what is removed', () => {
		expect(removePin([a, b, c], pinKey(b))).toEqual([a, c]);
	});

	it.each([
		[0, 1, ['2a (political extremism)', '1', 'б']],
		[2, -2, ['б', '1', '2a (political extremism)']],
		[0, -1, ['1', '2a (political extremism)', 'б']],
		[1, 9, ['1', 'б', '2a (political extremism)']],
	])('moves the pin at %i by %i places', (index, places, expected) => {
		const pins = [a, b, c];
		expect(keys(movePin(pins, pinKey(pins[index] ?? a), places))).toEqual(expected);
	});

	it('takes a note', () => {
		expect(annotatePin([a, b], pinKey(b), 'so')).toEqual([a, { ...b, note: 'so' }]);
	});

	it('is merged with another: its own order and notes first', () => {
		const own = [{ ...a, note: 'mine' }, b];
		const other = [c, { ...b, note: 'theirs' }, { ...a, note: 'theirs' }];
		expect(mergePins(own, other)).toEqual([{ ...a, note: 'mine' }, { ...b, note: 'theirs' }, c]);
	});

	it('is not changed by merging it with itself', () => {
		fc.assert(
			fc.property(pinsArbitrary, (pins) => {
				expect(mergePins(pins, pins)).toEqual(pins);
			}),
		);
	});

	it('keeps its pins when one is moved', () => {
		fc.assert(
			fc.property(pinsArbitrary, fc.nat(30), fc.integer(), (pins, index, places) => {
				const moved = movePin(pins, pinKey(pins[index] ?? a), places);
				expect(moved.toSorted(byKey)).toEqual(pins.toSorted(byKey));
			}),
		);
	});
});

function byKey(one: Pins[number], other: Pins[number]): number {
	return pinKey(one) < pinKey(other) ? -1 : 1;
}
