import { describe, expect, it } from 'vitest';
import { texText } from '../../../../src/lib/export/bibtex.ts';
import { citeComparison, citeLimb, citeWording } from '../../../../src/lib/export/cite.ts';
import { citedPinpoint } from '../../../../src/lib/export/cited.ts';
import { cslDate } from '../../../../src/lib/export/csl.ts';
import type { Locale } from '../../../../src/i18n/index.ts';
import { lookup } from '../../../../src/lib/corpus/corpus.ts';
import { comparisonOn, contextIn, DAY, SITE } from './export-corpus.ts';

const release = { day: DAY, dataVersion: '1.2.3' };

function wording(id: string, version: number, locale: Locale = 'en') {
	const context = contextIn(locale);
	const definition = lookup(context.corpus.definitions, id);
	const address = `${SITE}/definitions/${id}/`;
	return { context, wording: { ...release, definition, version, address } };
}

describe('citeWording', () => {
	it('cites the law as OSCOLA does, with the date and the version of the data', () => {
		const { context, wording: of } = wording('kz-extremism', 1);
		expect(citeWording(context, of).plain).toBe(
			'On Countering Extremism (Kazakhstan) No 31-III, 18 February 2005, art 1(1) (wording in force from 3 November 2014), in Concordance, ‘Extremism (Kazakhstan)’, as of 21 November 2026, data version 1.2.3, <https://concordance.example/definitions/kz-extremism/>',
		);
	});

	it('cites in Russian as well', () => {
		const { context, wording: of } = wording('kz-extremism', 0, 'ru');
		expect(citeWording(context, of).plain).toBe(
			'О противодействии экстремизму (Казахстан) № 31-III, 18 февраля 2005 г., ст. 1(1) (редакция, действовавшая с февраля 2005 г. до 3 ноября 2014 г.), в: Concordance, «Экстремизм (Казахстан)», по состоянию на 21 ноября 2026 г., версия данных 1.2.3, <https://concordance.example/definitions/kz-extremism/>',
		);
	});

	it('leaves out what is not known', () => {
		const { context, wording: of } = wording('tm-extremism', 0);
		const { plain, bibtex, csl } = citeWording(context, of);
		expect(plain).toMatch(/^Law on Extremism & 50% more \(Turkmenistan\), in Concordance, /);
		expect(bibtex).not.toMatch(/year|month|number|note/);
		expect(csl[0]).not.toHaveProperty('issued');
		expect(csl[0]).not.toHaveProperty('number');
		expect(csl[0]).not.toHaveProperty('section');
	});

	it('sets the title in italics, in its own language, escaped', () => {
		const { context, wording: of } = wording('tm-extremism', 0, 'ru');
		expect(citeWording(context, of).html).toMatch(
			/^<i lang="en">Law on Extremism &amp; 50% more<\/i> \(Туркменистан\), в: /,
		);
	});
});

describe('citeLimb', () => {
	const { context, wording: of } = wording('kz-extremism', 1);
	const [first, second] = of.definition.versions[1]?.limbs ?? [];
	if (!first || !second) throw new Error('The wording has two limbs');
	const citation = citeLimb(context, of, first);

	it('names the limb, its pinpoint and its address', () => {
		expect(citation.plain).toContain('art 1(1) para 2 (wording in force');
		expect(citation.plain).toContain('‘Extremism (Kazakhstan), limb 1’');
		expect(citation.plain).toContain('/definitions/kz-extremism/#limb-1>');
	});

	it('writes an entry of BibTeX', () => {
		expect(citation.bibtex).toBe(`@misc{kz-extremism-2014-11-03-limb-1,
  title = {{On Countering Extremism}},
  author = {{Kazakhstan}},
  number = {31-III},
  year = {2005},
  month = feb,
  note = {adopted 18 February 2005; art 1(1) para 2; wording in force from 3 November 2014},
  howpublished = {Concordance, as of 21 November 2026, data version 1.2.3},
  url = {https://concordance.example/definitions/kz-extremism/#limb-1}
}
`);
	});

	it('writes an item of CSL-JSON', () => {
		expect(citation.csl).toEqual([
			{
				id: 'kz-extremism-2014-11-03-limb-1',
				type: 'legislation',
				title: 'On Countering Extremism',
				jurisdiction: 'Kazakhstan',
				number: '31-III',
				section: 'art 1(1) para 2',
				issued: { 'date-parts': [[2005, 2, 18]] },
				source: 'Concordance',
				language: 'en',
				note: 'wording in force from 3 November 2014; as of 21 November 2026, data version 1.2.3',
				URL: 'https://concordance.example/definitions/kz-extremism/#limb-1',
			},
		]);
	});

	it('makes keys of ASCII letters alone', () => {
		expect(citeLimb(context, of, second).bibtex).toMatch(
			/^@misc\{kz-extremism-2014-11-03-limb-2u431,/,
		);
	});
});

describe('citeComparison', () => {
	const { columns } = comparisonOn();
	const address = `${SITE}/compare/extremism/kz-tm/?on=2014-01-01&x=50%25`;
	const view = { ...release, day: '2014-01-01', subject: 'Extremism', columns, address };

	it('names subject and columns, the day, the version of the data and the address', () => {
		expect(citeComparison(contextIn('en'), { ...view, accessed: '2026-12-01' }).plain).toBe(
			`‘Extremism: Kazakhstan and Turkmenistan’, Concordance, as of 1 January 2014, data version 1.2.3, <${address}> accessed 1 December 2026`,
		);
	});

	it('leaves addresses in BibTeX as they are', () => {
		const { bibtex } = citeComparison(contextIn('en'), view);
		expect(bibtex).toContain(`url = {${address}}`);
		expect(bibtex).toMatch(/^@misc\{concordance-extremism-kz-tm-2014-01-01,/);
	});

	it('has what CSL-JSON demands of every item', () => {
		for (const locale of ['en', 'ru'] as const) {
			const { csl } = citeComparison(contextIn(locale), { ...view, accessed: '2026-12' });
			for (const item of csl) {
				expect(item.id).toMatch(/^[\x21-\x7e]+$/);
				expect(item.type).toBe('webpage');
				expect(item.accessed).toEqual({ 'date-parts': [[2026, 12]] });
			}
			expect(JSON.parse(JSON.stringify(csl))).toEqual(csl);
		}
	});
});

describe('The parts of citations', () => {
	it('escape what has a meaning in TeX', () => {
		expect(texText('50% & $1_#{a}~^\\')).toBe(
			'50\\% \\& \\$1\\_\\#\\{a\\}\\textasciitilde{}\\textasciicircum{}\\textbackslash{}',
		);
	});

	it.each([
		['2013', [2013]],
		['2013-01', [2013, 1]],
		['2013-01-08', [2013, 1, 8]],
	])('give the date %s with as many parts as are known', (date, parts) => {
		expect(cslDate(date)).toEqual({ 'date-parts': [parts] });
	});

	it.each([
		['en', 'art. 1(1) paras 3-4', 'art 1(1) paras 3-4'],
		['ru', 'art. 1(1) paras 3-4', 'ст. 1(1) абз. 3-4'],
		['ru', 'art. 2(1)(a)-(b)', 'ст. 2(1)(a)-(b)'],
		['ru', 'art. 1, first definition', 'art 1, first definition'],
	] as const)('give in %s the pinpoint %s as %s', (locale, pinpoint, cited) => {
		expect(citedPinpoint(contextIn(locale), pinpoint)).toBe(cited);
	});
});
