import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../../src/lib/corpus/load.ts';
import { termsByLetter } from '../../../../src/lib/search/browse.ts';

const corpus = loadCorpus('data');
const letters = termsByLetter(corpus, 'en');

describe('The list of terms', () => {
	it('leads to every definition', () => {
		const linked = new Set(
			letters.flatMap(({ entries }) => entries.flatMap(({ links }) => links.map(({ id }) => id))),
		);
		expect(linked).toEqual(new Set(corpus.definitions.keys()));
	});

	it('has Latin letters before Cyrillic ones, and no letter twice', () => {
		const heads = letters.map(({ letter }) => letter);
		expect(new Set(heads).size).toBe(heads.length);
		const cyrillic = heads.map((letter) => /\p{Script=Cyrillic}/u.test(letter));
		expect(cyrillic).toEqual(cyrillic.toSorted((a, b) => Number(a) - Number(b)));
	});
});
