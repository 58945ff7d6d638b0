/** How well each record answers the words of a query. */
import { onceFor } from '../once.ts';
import type { Columns } from './columns.ts';
import type { QueryWord } from './query.ts';
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

/** How much a record loses that lacks some of the words. */
const COVERAGE = 2;
/** Quality from which a word is taken to be meant: for its rarity, and for marking it. */
const MEANT = { rarity: 0.6, marks: 0.45 } as const;

export interface WordScores {
	/** Places of the records that have any of the words. */
	readonly places: Uint32Array;
	/** Score of each record, 0 for those that have none. */
	readonly scores: Float32Array;
	/** The words of the index that were met, for marking them. */
	readonly met: ReadonlySet<number>;
	/** For each word of the query what it was taken for. */
	readonly matches: readonly (readonly WordMatch[])[];
}

/**
 * Scores the records that have words of a query; `factors` says for each jurisdiction what its records
 * count, 0 to leave them out.
 */
export function scoreWords(
	index: WordIndex,
	columns: Columns,
	words: readonly QueryWord[],
	factors: Float32Array,
	typing: boolean,
): WordScores {
	const { covered, titled, best, inTitle, touched, mine } = scratchOf(index);
	const scores = new Float32Array(index.size);
	const met = new Set<number>();
	let touchedCount = 0;
	let whole = 0;
	const matches = words.map(({ text }, place) =>
		matchWord(index, text, typing && place === words.length - 1),
	);
	for (const [place, { weight }] of words.entries()) {
		const found = matches[place] ?? [];
		let count = 0;
		for (const { word, quality } of found) {
			const postings = index.postings[word];
			if (!postings) continue;
			if (quality >= MEANT.marks) met.add(word);
			const { records, fields } = postings;
			for (let entry = 0; entry < records.length; entry += 1) {
				const record = records[entry] ?? 0;
				if (factors[columns.places[record] ?? 0] === 0) continue;
				const mask = fields[entry] ?? 0;
				const worth = quality * (WORTH[mask] ?? 0);
				const before = best[record] ?? 0;
				if (before === 0) mine[count++] = record;
				if (worth > before) best[record] = worth;
				if (mask & FIELDS.title && quality > (inTitle[record] ?? 0)) inTitle[record] = quality;
			}
		}
		// A word that asks for a kind of record is welcome in a record, but not missed.
		const needed = weight === 1;
		const rarity = weight * rarityOf(index, found);
		if (needed) whole += rarity;
		for (let entry = 0; entry < count; entry += 1) {
			const record = mine[entry] ?? 0;
			if (scores[record] === 0) touched[touchedCount++] = record;
			scores[record] = (scores[record] ?? 0) + rarity * (best[record] ?? 0);
			if (needed) covered[record] = (covered[record] ?? 0) + rarity;
			titled[record] = (titled[record] ?? 0) + (inTitle[record] ?? 0);
			best[record] = 0;
			inTitle[record] = 0;
		}
	}
	const places = touched.slice(0, touchedCount);
	for (const record of places) {
		const coverage = whole === 0 ? 1 : Math.min(1, (covered[record] ?? 0) / whole);
		const titleShare = Math.min(
			1,
			(titled[record] ?? 0) / Math.max(1, index.titleLengths[record] ?? 1),
		);
		const factor = (columns.standing[record] ?? 0) * (factors[columns.places[record] ?? 0] ?? 0);
		scores[record] = (scores[record] ?? 0) * coverage ** COVERAGE * (1 + 0.8 * titleShare) * factor;
		covered[record] = 0;
		titled[record] = 0;
	}
	return { places, scores, met, matches };
}

/** Columns that every query needs and leaves empty: to make them anew each time keeps the memory busy. */
interface Scratch {
	readonly covered: Float32Array;
	readonly titled: Float32Array;
	readonly best: Float32Array;
	readonly inTitle: Float32Array;
	readonly touched: Uint32Array;
	readonly mine: Uint32Array;
}

const scratchOf = onceFor((index: WordIndex): Scratch => {
	const floats = () => new Float32Array(index.size);
	const places = () => new Uint32Array(index.size);
	return {
		covered: floats(),
		titled: floats(),
		best: floats(),
		inTitle: floats(),
		touched: places(),
		mine: places(),
	};
});

/** How much a word tells: the more, the fewer records have what it is taken for, and the surer that is. */
function rarityOf({ size, postings }: WordIndex, found: readonly WordMatch[]): number {
	if (found.length === 0) return Math.log(1 + size) / 2;
	const sure = found.filter(({ quality }) => quality >= MEANT.rarity);
	const counted = sure.length > 0 ? sure : found;
	const records = counted.reduce((sum, { word }) => sum + (postings[word]?.records.length ?? 0), 0);
	const surest = Math.max(...counted.map(({ quality }) => quality));
	return surest * Math.log(1 + size / (1 + Math.min(records, size)));
}
