import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../src/lib/export/csv-text.ts';
import { comparisonCsv } from '../../../../src/lib/export/csv.ts';
import { comparisonOn, contextIn, csvRows, DAY, SITE } from './export-corpus.ts';

const options = { day: DAY, dataVersion: '1.2.3', site: SITE };

describe('csvText', () => {
	it('writes a byte order mark, quoted fields and lines that end in CR LF', () => {
		expect(csvText(['a', 'b'], [['x"y', 2]])).toBe('\uFEFF"a","b"\r\n"x""y","2"\r\n');
	});

	it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])(
		'keeps a spreadsheet from taking %j for a formula',
		(text) => {
			expect(csvText(['a'], [[text]])).toContain(`"'${text}"`);
		},
	);

	it('leaves numbers and signs within a text alone', () => {
		expect(csvText(['a'], [[-1], ['a=b']])).toContain('"-1"\r\n"a=b"');
	});
});

describe('comparisonCsv', () => {
	const rows = csvRows(comparisonCsv(contextIn('en'), comparisonOn(), options));
	const [head = [], ...cells] = rows;
	const field = (row: string[] | undefined, name: string) => row?.[head.indexOf(name)];

	it('has a row for each element in each column, identifiers first', () => {
		expect(head.slice(0, 5)).toEqual(['element', 'group', 'column', 'jurisdiction', 'state']);
		expect(cells.map((row) => row.slice(0, 5).join(' '))).toEqual([
			'act conduct kz kz stated',
			'act conduct tm tm unknown',
			'riot conduct kz kz not-stated',
			'riot conduct tm tm unknown',
			'fear aim kz kz conditional',
			'fear aim tm tm unknown',
		]);
	});

	it('says with a word what it does not know and what there is none of', () => {
		expect(cells.flat()).not.toContain('');
		expect(field(cells[2], 'limbs')).toBe('none');
		expect(field(cells[1], 'limbs')).toBe('unknown');
		expect(field(cells[1], 'versions_from')).toBe('unknown');
		expect(field(cells[1], 'wording_seen')).toBe('not-seen');
		expect(field(cells[4], 'condition_notes')).toBe('kz-extremism 1: only if ""public""');
	});

	it('gives every row the whole address of its page', () => {
		expect(field(cells[0], 'page')).toBe(`${SITE}/elements/act/`);
		expect(field(cells[0], 'limb_pages')).toBe(
			`${SITE}/definitions/kz-extremism/2014-11-03/#limb-1; ${SITE}/definitions/kz-extremism/2014-11-03/#limb-2б`
				.split('; ')
				.map((address) => new URL(address).href)
				.join('; '),
		);
		const address = `${SITE}/compare/?of=extremism&on=${DAY}`;
		const viewed = csvRows(comparisonCsv(contextIn('ru'), comparisonOn(), { ...options, address }));
		expect(viewed[1]?.at(-2)).toBe(`${address}#act-kz`);
		expect(viewed[2]?.at(-2)).toBe(`${address}#act`);
	});

	it('holds the same rows as the view', () => {
		const only = { ...options, groups: ['aim'], differencesOnly: false };
		expect(csvRows(comparisonCsv(contextIn('en'), comparisonOn(), only))).toHaveLength(3);
		const differing = { ...options, differencesOnly: true };
		expect(csvRows(comparisonCsv(contextIn('en'), comparisonOn(), differing))).toHaveLength(1);
	});

	it('has a row for each limb of the wording of the day, its formula disarmed', () => {
		const text = comparisonCsv(contextIn('en'), comparisonOn('2010-01-01'), {
			...options,
			view: 'limbs',
		});
		const [names = [], ...limbs] = csvRows(text);
		expect(limbs).toHaveLength(1);
		const limb = Object.fromEntries(names.map((name, index) => [name, limbs[0]?.[index]]));
		expect(limb).toMatchObject({
			definition: 'kz-extremism',
			version: '2005-02',
			limb: '1',
			version_to: '2014-11-03',
			rendering: `'=Acts that ""frighten"", all told`,
			term: 'ҷиноят; қӯшун',
			elements_under_condition: 'none',
			violence: 'unknown',
			page: `${SITE}/definitions/kz-extremism/2005-02/#limb-1`,
		});
	});

	it('has a row for each term, that of the definition first', () => {
		const text = comparisonCsv(contextIn('en'), comparisonOn(), { ...options, view: 'terms' });
		expect(csvRows(text).map((row) => row.slice(0, 7).join(' | '))).toEqual([
			'definition | version | limb | column | jurisdiction | term | term_language',
			'kz-extremism | 2014-11-03 | defined-term | kz | kz | экстремизм | ru',
			'kz-extremism | 2014-11-03 | 1 | kz | kz | ҷиноят; қӯшун | tg',
			'tm-extremism | undated | defined-term | tm | tm | unknown | unknown',
		]);
	});
});
