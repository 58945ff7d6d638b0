import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldVariants, surface } from '../../../../src/lib/search/fold.ts';

describe('The folded key', () => {
	it.each([
		['Russian and its Latin', 'экстремистская деятельность', 'ekstremistskaya deyatelnost'],
		['Uzbek in both scripts', 'террорчилик ташкилоти', 'terrorchilik tashkiloti'],
		['Kazakh and a Russian keyboard', 'қарсы іс-қимыл', 'карсы ис-кимыл'],
		['Kyrgyz and a Russian keyboard', 'жөнүндө', 'жонундо'],
		['Kazakh and its Latin', 'қарсы', 'qarsy'],
		['Tajik and a Russian keyboard', 'маҳалгароӣ', 'махалгарои'],
		['Turkmen without its marks', 'maliýeleşdirmek', 'maliyelesdirmek'],
		['Turkmen and Cyrillic', 'terrorçylyk', 'террорчылык'],
		['ё and е', 'вооружённый', 'вооруженный'],
		['the English word and the Russian', 'extremism', 'экстремизм'],
		['doubled letters', 'террорисм', 'терорисм'],
	])('is one for %s', (_, one, other) => {
		expect(fold(one)).toBe(fold(other));
	});

	it.each(["o'", 'oʻ', 'o‘', 'o’', 'o`'])('is one for every apostrophe: %s', (letter) => {
		expect(fold(`${letter}zbekiston`)).toBe('ozbekiston');
		expect(surface(`${letter}zbekiston`)).toBe('oʻzbekiston');
	});

	it('reads x as х in Uzbek and as ks elsewhere', () => {
		expect(fold('xavfsizlik', 'uz-Latn')).toBe(fold('хавфсизлик'));
		expect(foldVariants('xavf')).toContain(fold('хавф'));
		expect(fold('extremist')).toBe('ekstremist');
	});

	it('takes ў for ӯ and the other way round', () => {
		expect(foldVariants('зўроварӣ')).toContain(fold('зуровари'));
		expect(foldVariants('зӯроварӣ')).toContain(fold('зўроварӣ'));
	});

	it('never grows when it is folded again', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
				const key = fold(text);
				expect(fold(key).length).toBeLessThanOrEqual(key.length);
			}),
		);
	});
});
