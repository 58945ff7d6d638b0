/** The search itself: a query goes in, records come out, the likeliest first. */
import { citedRecords, indexCitations, type CitationIndex } from './cited.ts';
import { kindFactors, placeFactors, readColumns, type Columns } from './columns.ts';
import { countFacets, noFilters, passes, type FacetCounts, type Filters } from './facets.ts';
import type { SearchData } from './index-file.ts';
import { meanings, sequencesOf, togetherness } from './phrase.ts';
import { isEmptyQuery, readQuery, type Query, type QueryWord } from './query.ts';
import { searchKinds, type SearchKind, type SearchRecord } from './record.ts';
import { scoreWords, type WordScores } from './score.ts';
import { topPlaces } from './top.ts';
import { indexWords, type WordIndex } from './word-index.ts';
import type { WordMatch } from './word-match.ts';
import { wordsOf } from './words.ts';

export interface SearchIndex {
	readonly data: SearchData;
	readonly words: WordIndex;
	readonly citations: CitationIndex;
	readonly columns: Columns;
	/** Texts of records as words of the index, for those that were looked into; made when they are needed. */
	readonly sequences: Map<number, readonly (readonly number[])[]>;
}

export interface SearchRequest {
	readonly query: string;
	readonly filters?: Filters;
	/** True while the last word may not be finished. */
	readonly typing?: boolean;
	/** How many records of each kind are wanted. */
	readonly perKind?: number;
}

export interface Hit {
	readonly record: SearchRecord;
	readonly score: number;
}

export interface SearchResult {
	/** The likeliest records of each kind that pass the filters, together in the order of their scores. */
	readonly hits: readonly Hit[];
	/** How many records of each kind were found; kinds without any are left out. */
	readonly totals: ReadonlyMap<SearchKind, number>;
	readonly total: number;
	readonly facets: FacetCounts;
	readonly understood: Query;
	/** True where the states named in the query had to be left out for anything to be found. */
	readonly widened: boolean;
	/** Words of the index that were met, by number. */
	readonly met: ReadonlySet<number>;
	/** What each word of the query was taken for. */
	readonly matches: readonly (readonly WordMatch[])[];
}

/** Records far below the best are noise: the share of the best score that one must reach. */
const FLOOR = 0.1;
/** Records of which it is looked up whether the words stand together in them. */
const PHRASED = 40;
const MOST_SEQUENCES = 5_000;
const PER_KIND = 12;
/** What it counts for a record to be of the body, the kind or the day that the query names. */
const PREFERENCE = { body: 1.6, kind: 1.8, day: 2, together: 0.35 } as const;

/** Makes the index of the search's data: a few tenths of a second for the corpus. */
export function createIndex(data: SearchData): SearchIndex {
	const { records } = data;
	return {
		data,
		words: indexWords(data),
		citations: indexCitations(records),
		columns: readColumns(records),
		sequences: new Map(),
	};
}

/** Searches an index. */
export function search(
	index: SearchIndex,
	{ query: text, filters = noFilters, typing = false, perKind = PER_KIND }: SearchRequest,
): SearchResult {
	const query = readQuery(text);
	const near = find(index, query, typing, query.states);
	const widened = query.states.length > 0 && near.places.length === 0 && !isEmptyQuery(query);
	const { places, scores, met, matches } = widened ? find(index, query, typing, []) : near;
	const { records } = index.data;
	let best = 0;
	for (const place of places) best = Math.max(best, scores[place] ?? 0);
	const kept = Array.from(places).filter(
		(place) => (scores[place] ?? 0) > 0 && (scores[place] ?? 0) >= best * FLOOR,
	);
	const byKind: number[][] = searchKinds.map(() => []);
	for (const place of kept) {
		const record = records[place];
		if (record && passes(record, filters)) byKind[index.columns.kinds[place] ?? 0]?.push(place);
	}
	const top = byKind.flatMap((some) => topPlaces(some, scores, perKind));
	const hits = topPlaces(top, scores, top.length).flatMap((place): Hit[] => {
		const record = records[place];
		return record ? [{ record, score: scores[place] ?? 0 }] : [];
	});
	const counts = searchKinds.map((kind, place) => [kind, byKind[place]?.length ?? 0] as const);
	return {
		hits,
		totals: new Map(counts.filter(([, count]) => count > 0)),
		total: counts.reduce((sum, [, count]) => sum + count, 0),
		facets: countFacets(
			kept.flatMap((place) => records[place] ?? []),
			filters,
		),
		understood: query,
		widened,
		met,
		matches,
	};
}

function find(
	index: SearchIndex,
	query: Query,
	typing: boolean,
	states: readonly string[],
): WordScores {
	const { data, words, citations, columns } = index;
	const empty = {
		places: new Uint32Array(),
		scores: new Float32Array(),
		met: new Set<number>(),
		matches: [],
	};
	if (isEmptyQuery(query)) return empty;
	const cited = citedRecords(data.records, citations, { ...query, states });
	const asked = [...query.words, ...wordsOfUnknown(query, cited)];
	if (asked.length === 0 && cited.scores.size === 0) return plain(index, query, states);
	const factors =
		states.length > 0
			? placeFactors(columns, states, 1, 0)
			: placeFactors(columns, query.bodies, PREFERENCE.body, 1);
	const found = scoreWords(words, columns, asked, factors, typing);
	const { scores, matches, met } = found;
	prefer(index, query, found);
	if (matches.length > 1) {
		const meant = meanings(matches);
		for (const place of topPlaces(found.places, scores, PHRASED)) {
			const share = togetherness(sequencesAt(index, place), meant, matches.length);
			scores[place] = (scores[place] ?? 0) * (1 + PREFERENCE.together * share);
		}
	}
	const places = new Set(cited.scores.size > 0 ? found.places : []);
	for (const [place, score] of cited.scores) {
		scores[place] = score + (scores[place] ?? 0);
		places.add(place);
	}
	return {
		places: places.size > 0 ? Uint32Array.from(places) : found.places,
		scores,
		met,
		matches,
	};
}

/** Raises the records of the kinds and of the days that the query asks for. */
function prefer(
	{ columns, data }: SearchIndex,
	{ kinds, days }: Query,
	{ places, scores }: WordScores,
): void {
	if (kinds.length === 0 && days.length === 0) return;
	const factors = kindFactors(kinds, PREFERENCE.kind);
	for (const place of places) {
		const then = days.length > 0 && days.includes(data.records[place]?.date ?? '');
		const factor = (factors[columns.kinds[place] ?? 0] ?? 1) * (then ? PREFERENCE.day : 1);
		scores[place] = (scores[place] ?? 0) * factor;
	}
}

/** A query that names only states, bodies, days or codes asks for what there is of them. */
function plain(
	{ data, columns }: SearchIndex,
	query: Query,
	states: readonly string[],
): WordScores {
	const factors = placeFactors(columns, [...states, ...query.bodies], 1, 0);
	const jurisdiction = searchKinds.indexOf('jurisdiction');
	const scores = columns.standing.map((standing, place) => {
		const here = factors[columns.places[place] ?? 0] === 1;
		const then = query.days.length > 0 && query.days.includes(data.records[place]?.date ?? '');
		return here || then ? standing * (columns.kinds[place] === jurisdiction ? 2 : 1) : 0;
	});
	const places = new Uint32Array(scores.length)
		.map((_, place) => place)
		.filter((place) => (scores[place] ?? 0) > 0);
	return { places, scores, met: new Set(), matches: [] };
}

/** What looked like a citation and leads nowhere is read as words: ARTICLE 19 is also an organisation. */
function wordsOfUnknown(
	query: Query,
	{ scores, unknown }: ReturnType<typeof citedRecords>,
): QueryWord[] {
	const articles = scores.size === 0 ? query.articles.map(({ text }) => text) : [];
	return [...articles, ...unknown].flatMap((text) =>
		wordsOf(text).map((word) => ({ text: word.text, weight: 1 })),
	);
}

/** The texts of a record as words, kept for the next query as long as they are not many. */
function sequencesAt(
	{ data, words, sequences }: SearchIndex,
	place: number,
): readonly (readonly number[])[] {
	const known = sequences.get(place);
	if (known) return known;
	if (sequences.size > MOST_SEQUENCES) sequences.clear();
	const record = data.records[place];
	const made = record ? sequencesOf(words, record) : [];
	sequences.set(place, made);
	return made;
}
