import { describe, expect, it } from 'vitest';
import { clean, isEmptyQuery, QUERY_LIMIT, readQuery } from '../../../../src/lib/search/query.ts';

const words = (text: string) => readQuery(text).words.map((word) => word.text);

describe('A query', () => {
	it.each([
		['extremism kazakhstan', ['kz'], ['extremism']],
		['экстремизм в Казахстане', ['kz'], ['экстремизм']],
		['Қазақстан экстремизм', ['kz'], ['экстремизм']],
		["O'zbekiston terrorizm", ['uz'], ['terrorizm']],
		['Тоҷикистон терроризм', ['tj'], ['терроризм']],
		['Kirgizia separatism', ['kg'], ['separatism']],
		['Türkmenistan extremism', ['tm'], ['extremism']],
		['РФ экстремизм', ['ru'], ['экстремизм']],
		['Republic of Kazakhstan extremism', ['kz'], ['extremism']],
		['kz kg terrorism', ['kz', 'kg'], ['terrorism']],
		['extremism', [], ['extremism']],
	])('%s names its states', (text, states, rest) => {
		expect(readQuery(text).states).toEqual(states);
		expect(words(text)).toEqual(rest);
	});

	it.each([
		['ШОС экстремизм', 'sco'],
		['resolution of the United Nations', 'un'],
		['Совет Европы', 'coe'],
	])('%s prefers its body', (text, body) => {
		expect(readQuery(text).bodies).toEqual([body]);
	});

	it.each([
		['ст. 174 УК РК', { articles: [{ article: '174' }], code: 'criminal', states: ['kz'] }],
		['КоАП РК 453', { articles: [{ article: '453' }], code: 'administrative', states: ['kz'] }],
		['гпк кр 261-1', { articles: [{ article: '261-1' }], code: 'civil-procedure', states: ['kg'] }],
		['закон КР № 40', { numbers: ['40'], states: ['kg'] }],
		['174', { numbers: ['174'] }],
		['18.02.2005', { days: ['2005-02-18'] }],
		['30 июля 2018', { days: ['2018-07-30'] }],
		['15 June 2001', { days: ['2001-06-15'] }],
	])('%s is taken apart', (text, parts) => {
		expect(readQuery(text)).toMatchObject(parts);
	});

	it('leaves out the words that only ask', () => {
		expect(words('what is extremism in Uzbekistan?')).toEqual(['extremism']);
		expect(words('что такое терроризм')).toEqual(['терроризм']);
		expect(words('the')).toEqual(['the']);
	});

	it('asks for a kind of record by its name', () => {
		expect(readQuery('definition of terrorism').kinds).toEqual(['definition']);
		expect(readQuery('наказание за терроризм').kinds).toEqual(['offence']);
	});

	it.each(['', '   ', '***', '\u202E\u200F', '()[]{}', '\uD800'])(
		'without words is empty: %j',
		(text) => {
			expect(isEmptyQuery(readQuery(text))).toBe(true);
		},
	);

	it('is cut, and loses control characters, direction marks and broken surrogates', () => {
		expect(clean('x'.repeat(10_000))).toHaveLength(QUERY_LIMIT);
		expect(clean('a\u0000\u202Eb\uD800\tc\n')).toBe('ab c');
		expect(clean('\uDC00terror')).toBe('terror');
	});
});
