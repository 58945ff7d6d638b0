import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pinsFile, readPinsFile } from '../../../../src/lib/pins/pins-file.ts';
import { pinOf, pinsArbitrary } from './pin-arbitrary.ts';

describe('A file of pins', () => {
	it('is read as it was written', () => {
		fc.assert(
			fc.property(pinsArbitrary, (pins) => {
				expect(readPinsFile(pinsFile(pins))).toEqual({ state: 'read', pins, lost: 0 });
			}),
		);
	});

	it('says what it is and which version of the form it has', () => {
		expect(JSON.parse(pinsFile([]))).toEqual({ format: 'concordance-pins', version: 1, pins: [] });
	});

	it('is brought up from the first form, a list of keys', () => {
		const keys = ['kz-extremism|2014-11-03|1', 'kz-extremism|2014-11-03|б|act', 'nonsense'];
		expect(readPinsFile(JSON.stringify(keys))).toEqual({
			state: 'read',
			pins: [pinOf('1'), pinOf('б', 'act')],
			lost: 1,
		});
	});

	it('loses no more than what is damaged', () => {
		const pins = [pinOf('1'), { definition: 4 }, null, pinOf('2'), pinOf('1')];
		const text = JSON.stringify({ format: 'concordance-pins', version: 1, pins });
		expect(readPinsFile(text)).toEqual({ state: 'read', pins: [pinOf('1'), pinOf('2')], lost: 3 });
	});

	it.each([
		'{"format":"concordance-pins","version":2,"pins":[]}',
		'{"format":"concordance-pins","version":3,"collections":{}}',
	])('is left alone where a newer version wrote it: %s', (text) => {
		expect(readPinsFile(text)).toEqual({ state: 'newer' });
	});

	it.each(['', '{', 'null', '7', '{}', '{"format":"other","version":1,"pins":[]}'])(
		'is not found in %j',
		(text) => {
			expect(readPinsFile(text)).toEqual({ state: 'damaged' });
		},
	);

	it.each([
		'{"format":"concordance-pins","version":1}',
		'{"format":"concordance-pins","version":0.5,"pins":[]}',
	])('is damaged where its form is not one there ever was: %s', (text) => {
		expect(readPinsFile(text)).toEqual({ state: 'damaged' });
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.json(), (text) => void readPinsFile(text)));
	});
});
