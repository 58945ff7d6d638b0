/** The stems under which a word is found beside its own form. */
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import { fold, foldVariants, surface } from '../fold.ts';
import { stripSuffixes } from './suffixes.ts';

const LATIN = /^[\p{Script=Latin}ʻ]+$/u;
const CYRILLIC = /^\p{Script=Cyrillic}+$/u;

/** Families of endings; a stem is found only among words that lost theirs in the same family. */
const MARKS = { snowball: 's', turkic: 't', tajik: 'j', russian: 'r' } as const;

/** Marked stems of a word of the data, whose language is known; `und` where it is not. */
export function stems(word: string, language: string): string[] {
	const written = surface(word);
	const folded = fold(written, language);
	switch (language) {
		case 'en':
			return marked([['snowball', fold(english(written))]]);
		case 'ru':
			return marked([
				['snowball', fold(russian(written))],
				['russian', stripSuffixes(folded, 'russian')],
			]);
		case 'tg':
			return marked([['tajik', stripSuffixes(folded, 'tajik')], ...russianStem(written)]);
		case 'und':
			return queryStems(word);
		default:
			return marked([['turkic', stripSuffixes(folded, 'turkic')], ...russianStem(written)]);
	}
}

/** Marked stems of a word of a query: what any of the languages would make of it. */
export function queryStems(word: string): string[] {
	const written = surface(word);
	const own: Stem[] = LATIN.test(written)
		? [['snowball', fold(english(written))]]
		: russianStem(written);
	const stripped = foldVariants(written).flatMap((key): Stem[] => [
		['turkic', stripSuffixes(key, 'turkic')],
		['tajik', stripSuffixes(key, 'tajik')],
		['russian', stripSuffixes(key, 'russian')],
	]);
	return marked([...own, ...stripped]);
}

/** The stem without the mark of its family. */
export function bareStem(stem: string): string {
	return stem.slice(2);
}

type Stem = readonly [family: keyof typeof MARKS, stem: string];

function russianStem(written: string): Stem[] {
	return CYRILLIC.test(written) ? [['snowball', fold(russian(written))]] : [];
}

function marked(stemsOfWord: readonly Stem[]): string[] {
	const long = stemsOfWord.filter(([, stem]) => stem.length >= 3);
	return [...new Set(long.map(([family, stem]) => `${MARKS[family]}:${stem}`))];
}
