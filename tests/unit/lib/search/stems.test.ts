import { describe, expect, it } from 'vitest';
import { queryStems, stems } from '../../../../src/lib/search/stem/stems.ts';
import { stripSuffixes } from '../../../../src/lib/search/stem/suffixes.ts';

function meet(query: string, word: string, language: string): boolean {
	const found = stems(word, language);
	return queryStems(query).some((stem) => found.includes(stem));
}

describe('Stems', () => {
	it.each([
		['экстремистской', 'экстремистская', 'ru'],
		['ekstremistskoy', 'экстремистская', 'ru'],
		['материалов', 'материалы', 'ru'],
		['organisations', 'organisation', 'en'],
		['terrorizmga', 'terrorizm', 'uz-Latn'],
		['терроризмга', 'terrorizmni', 'uz-Latn'],
		['қылмыстық', 'қылмыстық', 'kk'],
		['адоват', 'адовати', 'tg'],
		['terrorçylygy', 'terrorçylyga', 'tk'],
	])('bring %s to %s', (query, word, language) => {
		expect(meet(query, word, language)).toBe(true);
	});

	it.each([
		['hostge', 'host', 'en'],
		['террор', 'территория', 'ru'],
	])('keep %s and %s apart', (query, word, language) => {
		expect(meet(query, word, language)).toBe(false);
	});

	it('leave at least four letters of a word', () => {
		expect(stripSuffixes('lardan', 'turkic')).toBe('lardan');
		expect(stripSuffixes('terrorismlarni', 'turkic')).toBe('terrorism');
	});
});
