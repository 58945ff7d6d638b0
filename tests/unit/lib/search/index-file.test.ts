import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packSearchData, unpackSearchData } from '../../../../src/lib/search/index-file.ts';
import { recordAddress, searchKinds } from '../../../../src/lib/search/record.ts';
import { realData } from './corpus.ts';

const file = JSON.stringify(packSearchData(realData));

describe('The file of the search', () => {
	it('gives back the very records that were written', () => {
		expect(unpackSearchData(JSON.parse(file) as ReturnType<typeof packSearchData>)).toEqual(
			realData,
		);
	});

	it('stays under 150 kB compressed', () => {
		expect(gzipSync(file, { level: 9 }).length).toBeLessThan(150_000);
	});

	it('refuses a file of another schema', () => {
		expect(() => unpackSearchData({ ...packSearchData(realData), schema: 99 })).toThrow(
			'Search file of schema 99, expected 1',
		);
	});
});

describe('Records', () => {
	it('have ids of their own', () => {
		expect(new Set(realData.records.map(({ id }) => id)).size).toBe(realData.records.length);
	});

	it('are there of every kind', () => {
		expect(new Set(realData.records.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
	});

	it('each have an address', () => {
		const bodies = new Set(
			realData.jurisdictions.filter(({ body }) => body).map(({ code }) => code),
		);
		for (const record of realData.records) {
			expect(recordAddress(record, bodies), record.id).toMatch(
				/^\/[a-z]+\/(?:[a-z0-9-]+\/)*(?:#[\p{L}\p{N}-]+)?$/u,
			);
		}
	});

	it.each([
		['definition:kz-extremism', '/definitions/kz-extremism/'],
		[
			'limb:kz-extremism/2014-11-03/2a (political extremism)',
			'/definitions/kz-extremism/2014-11-03/#limb-2a-political-extremism',
		],
		['instrument:kz-extremism-2005', '/instruments/kz-extremism-2005/'],
		['instrument:sco-convention-2001', '/benchmarks/sco-convention-2001/'],
		['offence:kz-cc-174', '/jurisdictions/kz/#kz-cc-174'],
		['concept:extremism', '/compare/extremism/extremism/'],
		['source:kz/s1', '/method/sources/#kz-s1'],
	])('%s stands at %s', (id, address) => {
		const bodies = new Set(
			realData.jurisdictions.filter(({ body }) => body).map(({ code }) => code),
		);
		const record = realData.records.find((one) => one.id === id);
		expect(record && recordAddress(record, bodies)).toBe(address);
	});
});
