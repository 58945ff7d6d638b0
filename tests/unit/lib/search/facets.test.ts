import { describe, expect, it } from 'vitest';
import {
	countFacets,
	noFilters,
	passes,
	readAddress,
	writeAddress,
} from '../../../../src/lib/search/facets.ts';
import type { SearchRecord } from '../../../../src/lib/search/record.ts';
import { emptyRecord } from '../../../../src/lib/search/records.ts';

function record(parts: Partial<SearchRecord>): SearchRecord {
	return { ...emptyRecord, id: 'limb:x', kind: 'limb', title: { en: 'x', ru: null }, ...parts };
}

const kz = record({ jurisdiction: 'kz', force: 'in-force', families: ['extremism'] });
const uz = record({
	jurisdiction: 'uz',
	kind: 'definition',
	original: { text: 'adovat', language: 'uz-Latn' },
});

describe('Facets', () => {
	it('let through what has any of the chosen values of each', () => {
		expect(passes(kz, { ...noFilters, state: ['kz', 'kg'] })).toBe(true);
		expect(passes(uz, { ...noFilters, state: ['kz', 'kg'] })).toBe(false);
		expect(passes(kz, { ...noFilters, state: ['kz'], kind: ['definition'] })).toBe(false);
		expect(passes(uz, { ...noFilters, language: ['uz-Latn'] })).toBe(true);
	});

	it('count what choosing a value would give, other facets applied', () => {
		expect(countFacets([kz, uz], { ...noFilters, state: ['kz'] })).toEqual({
			state: { kz: 1, uz: 1 },
			kind: { limb: 1 },
			family: { extremism: 1 },
			force: { 'in-force': 1 },
			language: {},
		});
	});

	it('live in the address and come back from it', () => {
		const filters = { ...noFilters, state: ['kz', 'uz'], kind: ['limb'] };
		const address = writeAddress('ст. 174 & <b>', filters);
		expect(address).toBe('q=%D1%81%D1%82.+174+%26+%3Cb%3E&state=kz,uz&kind=limb');
		expect(readAddress(new URLSearchParams(address))).toEqual({ query: 'ст. 174 & <b>', filters });
	});

	it('ignore values in an address that can be none', () => {
		const read = readAddress(new URLSearchParams('state=kz,%3Cscript%3E,,x&kind=&nonsense=1'));
		expect(read).toEqual({ query: '', filters: { ...noFilters, state: ['kz'] } });
	});

	it('write a broken surrogate as the sign for it', () => {
		expect(writeAddress('\uD800', noFilters)).toBe('q=%EF%BF%BD');
	});
});
