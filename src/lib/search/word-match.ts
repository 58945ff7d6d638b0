/** Which words of the index a word of a query may mean, and how surely. */
import Fuse from 'fuse.js/min-basic';
import { foldVariants, surface } from './fold.ts';
import { bareStem, queryStems } from './stem/stems.ts';
import { synonymsOf } from './synonyms.ts';
import { bigrams, type Spellings, type WordIndex } from './word-index.ts';

/** How sure a match is, 0 to 1, by how it was made. */
const SURE = {
	exact: 1,
	folded: 0.96,
	stem: 0.88,
	synonym: 0.7,
	prefix: 0.72,
	fuzzy: 0.66,
} as const;
export type MatchKind = keyof typeof SURE;

export interface WordMatch {
	readonly word: number;
	readonly quality: number;
	readonly kind: MatchKind;
}

/** Longest part of a word that fuse.js compares at once. */
const LONGEST = 32;
/** Share of the likest word's likeness that others must reach. */
const FAR = 0.8;
/** Letters of a stem that is taken for a word of another language, whose stems are made otherwise. */
const SURE_STEM = 5;
/** Likeness below which two words have nothing to do with each other. */
const LEAST_LIKE = 0.44;
const MOST_CANDIDATES = 160;
const MOST_PREFIXES = 60;

/**
 * Words of the index for a word of a query: equal as written, equal when folded, of the same stem, of the
 * same meaning. Beginnings of words come in where the reader may still be typing, and where nothing else
 * is found; likenesses, found by fuse.js, only where nothing else is.
 */
export function matchWord(index: WordIndex, word: string, typing: boolean): WordMatch[] {
	const matches = new Map<number, WordMatch>();
	const add = (words: Iterable<number>, kind: MatchKind, share = 1) => {
		for (const found of words) {
			const quality = SURE[kind] * share;
			if ((matches.get(found)?.quality ?? 0) < quality)
				matches.set(found, { word: found, quality, kind });
		}
	};
	const exact = index.bySurface.get(surface(word));
	if (exact !== undefined) add([exact], 'exact');
	const keys = foldVariants(word);
	// Where the word stands in the laws as it was written, its other spellings are a fallback.
	const aside = exact === undefined ? 1 : 0.75;
	for (const key of keys) add(index.byFold.get(key) ?? [], 'folded', aside);
	const stemsOfWord = queryStems(word);
	for (const stem of stemsOfWord) {
		add(index.byStem.get(stem) ?? [], 'stem');
		const bare = bareStem(stem);
		if (bare.length >= SURE_STEM) add(index.byFold.get(bare) ?? [], 'stem', 0.97);
	}
	const direct = matches.size > 0;
	for (const { folded, stems } of synonymsOf(keys, stemsOfWord)) {
		for (const key of folded) add(index.byFold.get(key) ?? [], 'synonym');
		for (const stem of stems) add(index.byStem.get(stem) ?? [], 'synonym', 0.95);
	}
	if (typing || matches.size === 0) {
		for (const key of keys) {
			for (const [found, share] of withPrefix(index.spellings(), key)) {
				add(index.byFold.get(found) ?? [], 'prefix', direct ? share * 0.7 : share);
			}
		}
	}
	if (matches.size === 0 || (!direct && strongest(matches) < 0.5)) {
		for (const key of keys) {
			for (const { key: found, likeness } of likeKeys(index.spellings(), key))
				add(index.byFold.get(found) ?? [], 'fuzzy', likeness);
		}
	}
	return [...matches.values()];
}

/** Folded keys that are like a key, the likest first: a filter by pairs of letters, then fuse.js. */
export function likeKeys(
	{ keys, byBigram }: Spellings,
	key: string,
	threshold = key.length < 6 ? 0.26 : 0.34,
	least = LEAST_LIKE,
): { key: string; likeness: number }[] {
	if (key.length < 3) return [];
	const pattern = key.slice(0, LONGEST);
	const pairs = [...new Set(bigrams(pattern))];
	const shared = new Map<number, number>();
	for (const pair of pairs) {
		for (const place of byBigram.get(pair) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
	}
	const survivors: { key: string; shared: number }[] = [];
	for (const [place, count] of shared) {
		const candidate = keys[place] ?? '';
		if (count >= pairs.length * 0.34 && Math.abs(candidate.length - pattern.length) <= 4) {
			survivors.push({
				key: candidate,
				shared: count / Math.max(pairs.length, candidate.length + 1),
			});
		}
	}
	survivors.sort((a, b) => b.shared - a.shared);
	const fuse = new Fuse(survivors.slice(0, MOST_CANDIDATES), {
		keys: ['key'],
		threshold,
		ignoreLocation: true,
		ignoreFieldNorm: true,
		includeScore: true,
	});
	return fuse
		.search(pattern)
		.map(({ item, score = 1 }) => ({
			key: item.key,
			likeness: (1 - score) * (0.55 + 0.45 * item.shared) * lengthShare(item.key, pattern),
		}))
		.sort((a, b) => b.likeness - a.likeness)
		.filter(
			({ likeness }, _, [likest]) => likeness >= Math.max(least, (likest?.likeness ?? 0) * FAR),
		)
		.slice(0, 12);
}

function lengthShare(a: string, b: string): number {
	return Math.sqrt(Math.min(a.length, b.length) / Math.max(a.length, b.length));
}

/** Folded keys that begin with a key, with the share of each that the key makes up. */
function withPrefix({ keys }: Spellings, prefix: string): [string, number][] {
	if (prefix.length < 2) return [];
	let low = 0;
	let high = keys.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle] ?? '') < prefix) low = middle + 1;
		else high = middle;
	}
	const found: [string, number][] = [];
	for (let place = low; place < keys.length && found.length < MOST_PREFIXES; place += 1) {
		const key = keys[place] ?? '';
		if (!key.startsWith(prefix)) break;
		found.push([key, 0.6 + 0.4 * (prefix.length / key.length)]);
	}
	return found;
}

function strongest(matches: ReadonlyMap<number, WordMatch>): number {
	return Math.max(...[...matches.values()].map(({ quality }) => quality));
}
