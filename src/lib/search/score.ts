/** How well each record answers the words of a query. */
import type { QueryWord } from './query.ts';
import type { SearchKind, SearchRecord } from './record.ts';
import { FIELDS, type WordIndex } from './word-index.ts';
import { matchWord, type WordMatch } from './word-match.ts';

/** What a word is worth in each field. */
const FIELD_WORTH: readonly (readonly [number, number])[] = [
	[FIELDS.title, 4],
	[FIELDS.label, 1.7],
	[FIELDS.text, 1.3],
	[FIELDS.context, 0.6],
];

/** Worth of every set of fields: the best field, and a quarter of the others. */
const WORTH = Float32Array.from({ length: 16 }, (_, mask) => {
	const worths = FIELD_WORTH.filter(([bit]) => mask & bit).map(([, worth]) => worth);
	const best = Math.max(0, ...worths);
	return best + 0.25 * (worths.reduce((sum, worth) => sum + worth, 0) - best);
});

/** What a reader rather means, other things being equal. */
export const KIND_WORTH: Readonly<Record<SearchKind, number>> = {
	concept: 1.5, definition: 1.25, element: 1.15, instrument: 1.15, offence: 1.1, measure: 1.1, limb: 1, jurisdiction: 1,
	milestone: 0.85, critique: 0.85, version: 0.75, amendment: 0.7, source: 0.6,
};

/** How much a record loses that lacks some of the words. */
const COVERAGE = 2;

export interface WordScores {
	/** Score of each record that has any of the words, by its place. */
	readonly scores: ReadonlyMap<number, number>;
	/** The words of the index that were met, for marking them. */
	readonly met: ReadonlySet<number>;
	/** For each word of the query what it was taken for. */
	readonly matches: readonly (readonly WordMatch[])[];
}

/** Scores the records that have the words of a query. */
export function scoreWords(
	index: WordIndex,
	records: readonly SearchRecord[],
	words: readonly QueryWord[],
	typing: boolean,
): WordScores {
	const total = new Float32Array(index.size);
	const covered = new Float32Array(index.size);
	const titled = new Float32Array(index.size);
	const best = new Float32Array(index.size);
	const inTitle = new Float32Array(index.size);
	const touched: number[] = [];
	const met = new Set<number>();
	let whole = 0;
	const matches = words.map(({ text }, place) => matchWord(index, text, typing && place === words.length - 1));
	for (const [place, { weight }] of words.entries()) {
		const found = matches[place] ?? [];
		const mine: number[] = [];
		let sure = 0;
		for (const { word, quality } of found) {
			const postings = index.postings[word];
			if (!postings) continue;
			if (quality >= 0.45) met.add(word);
			const { records: places, fields } = postings;
			for (let entry = 0; entry < places.length; entry += 1) {
				const record = places[entry] ?? 0;
				const mask = fields[entry] ?? 0;
				const worth = quality * (WORTH[mask] ?? 0);
				const before = best[record] ?? 0;
				if (before === 0) {
					mine.push(record);
					if (quality >= 0.6) sure += 1;
				}
				if (worth > before) best[record] = worth;
				if (mask & FIELDS.title && quality > (inTitle[record] ?? 0)) inTitle[record] = quality;
			}
		}
		const rarity = weight * Math.log(1 + index.size / (1 + (sure || mine.length)));
		// A word that asks for a kind of record is welcome in a record, but not missed.
		const needed = weight === 1;
		if (needed) whole += mine.length > 0 ? rarity : Math.log(1 + index.size) * 0.5;
		for (const record of mine) {
			if (total[record] === 0) touched.push(record);
			total[record] = (total[record] ?? 0) + rarity * (best[record] ?? 0);
			if (needed) covered[record] = (covered[record] ?? 0) + rarity;
			titled[record] = (titled[record] ?? 0) + (inTitle[record] ?? 0);
			best[record] = 0;
			inTitle[record] = 0;
		}
	}
	const scores = new Map<number, number>();
	for (const record of touched) {
		const coverage = whole === 0 ? 1 : (covered[record] ?? 0) / whole;
		if (coverage === 0) continue;
		const titleShare = Math.min(1, (titled[record] ?? 0) / Math.max(1, index.titleLengths[record] ?? 1));
		const score = (total[record] ?? 0) * coverage ** COVERAGE * (1 + 0.8 * titleShare);
		scores.set(record, score * standing(records[record]));
	}
	return { scores, met, matches };
}

/** What the kind of a record and its force make of its score. */
export function standing(record: SearchRecord | undefined): number {
	if (!record) return 0;
	const force = record.force === 'historical' ? 0.82 : record.force === 'draft' ? 0.78 : 1;
	return KIND_WORTH[record.kind] * force;
}
