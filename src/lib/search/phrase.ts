/** Words that stand side by side in a query and in a record belong together. */
import { surface } from './fold.ts';
import type { SearchRecord } from './record.ts';
import type { WordIndex } from './word-index.ts';
import type { WordMatch } from './word-match.ts';
import { wordsOf } from './words.ts';

/** Places that may lie between two words that still stand together: `seizure of power`. */
const NEAR = 2;

/** For each word of the index, the places in the query at which it may be meant. */
export type Meanings = ReadonlyMap<number, readonly number[]>;

/**
 * Share of the neighbouring pairs of words of a query that also stand together in a text of the record,
 * from 0 to 1.
 */
export function togetherness(
	sequences: readonly (readonly number[])[],
	meant: Meanings,
	words: number,
): number {
	const together = new Set<number>();
	for (const sequence of sequences) {
		for (const [place, word] of sequence.entries()) {
			for (const first of meant.get(word) ?? []) {
				for (let step = 1; step <= NEAR; step += 1) {
					if (meant.get(sequence[place + step] ?? -1)?.includes(first + 1)) together.add(first);
				}
			}
		}
	}
	return together.size / (words - 1);
}

/** Texts of a record as numbers of words of the index, in their order; -1 for a word that it does not have. */
export function sequencesOf(index: Pick<WordIndex, 'bySurface'>, record: SearchRecord): number[][] {
	const { title, original, text } = record;
	return [title.en, title.ru, original?.text, text].flatMap((part) =>
		part === null || part === undefined
			? []
			: [wordsOf(part).map((word) => index.bySurface.get(surface(word.text)) ?? -1)],
	);
}

/** What the words of a query may mean. */
export function meanings(matches: readonly (readonly WordMatch[])[]): Meanings {
	const meant = new Map<number, number[]>();
	for (const [place, found] of matches.entries()) {
		for (const { word, quality } of found) {
			if (quality >= 0.6) meant.set(word, [...(meant.get(word) ?? []), place]);
		}
	}
	return meant;
}
