import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	formatDate,
	formatList,
	hasString,
	locales,
	translator,
	type StringKey,
	type Strings,
} from '../../../src/i18n/index.ts';
import { strings } from '../../../src/i18n/strings/index.ts';
import { anyPartialDate } from '../../fixtures/dates.ts';

const all = strings as Strings;
const plain = Object.keys(all).find((key) => all[key]?.en === 'stated') as StringKey;

describe('The translator gives the text of a key', () => {
	test('It is the text of its language', () => {
		expect(translator('en')(plain)).toBe('stated');
		expect(translator('ru')(plain)).toBe(all[plain]?.ru);
	});

	test('Every string can be said in both languages for every number', () => {
		for (const locale of locales) {
			const translate = translator(locale);
			for (const [key, messages] of Object.entries(all)) {
				const names = JSON.stringify(messages).matchAll(/\{(\w+)\}/g);
				const values = Object.fromEntries([...names].map(([, name = '']) => [name, 'x']));
				for (const n of [0, 1, 2, 5, 11, 21, 22, 1.5]) {
					expect(translate(key as StringKey, { ...values, n })).not.toMatch(/[{}]/);
				}
			}
		}
	});

	test('A Russian count takes the form of its number', () => {
		const key = Object.keys(all).find((name) => typeof all[name]?.ru === 'object') as StringKey;
		const forms = all[key]?.ru as Record<string, string>;
		const formOf = (n: number) => {
			const values = Object.fromEntries(
				[...JSON.stringify(all[key]).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, 'x']),
			);
			const text = translator('ru')(key, { ...values, n });
			const shown = new Intl.NumberFormat('ru').format(n);
			return Object.keys(forms).find((form) => fill(forms[form] ?? '', shown) === text);
		};
		expect([1, 2, 5, 11, 21, 22, 25].map(formOf)).toEqual([
			'one',
			'few',
			'many',
			'many',
			'one',
			'few',
			'many',
		]);
	});

	test('A key that does not exist, and a value that is not given, are errors of the program', () => {
		const translate = translator('en');
		expect(() => translate('no.such.key' as StringKey)).toThrow('No string `no.such.key` in `en`');
		const needy = Object.keys(all).find((key) =>
			/\{(?!n\})\w+\}/.test(JSON.stringify(all[key]?.en)),
		) as StringKey;
		expect(() => translate(needy, { n: 1 })).toThrow(/^String `.*` needs a value for `\w+`$/);
		expect(hasString('toString')).toBe(false);
	});
});

describe('A date is written as exactly as it is known', () => {
	test.each([
		['2014-11-03', '3 Nov 2014', '3 ноября 2014 г.'],
		['2020-01', 'Jan 2020', 'январь 2020 г.'],
		['2003', '2003', '2003'],
	])('%s', (date, english, russian) => {
		expect(formatDate('en', date)).toBe(english);
		expect(formatDate('ru', date)).toBe(russian);
	});

	test.each(['', '2014-13', '3 Nov 2014', '2014-11-03T00:00'])('%j is no date', (text) => {
		expect(() => formatDate('en', text)).toThrow('is not a date of the form');
	});

	test('Every date has its year in it, and a day its number, in whatever time zone', () => {
		fc.assert(
			fc.property(
				anyPartialDate,
				fc.constantFrom(...locales),
				fc.boolean(),
				(date, locale, inflected) => {
					const numbers = formatDate(locale, date, inflected).match(/\d+/g);
					const day = date.length === 10 ? [String(Number(date.slice(8)))] : [];
					expect(numbers).toEqual([...day, date.slice(0, 4)]);
				},
			),
		);
	});
});

test('A list is joined as its language joins it', () => {
	expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
	expect(formatList('ru', ['а', 'б', 'в'])).toBe('а, б и в');
	expect(formatList('en', [])).toBe('');
});

function fill(form: string, n: string): string {
	return form.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'n' ? n : 'x'));
}
