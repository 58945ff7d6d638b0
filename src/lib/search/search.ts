/** The search itself: a query goes in, records come out, the likeliest first. */
import { citedRecords, indexCitations, type CitationIndex } from './cited.ts';
import { countFacets, noFilters, passes, type FacetCounts, type Filters } from './facets.ts';
import type { SearchData } from './index-file.ts';
import { sequencesOf, togetherness } from './phrase.ts';
import { isEmptyQuery, readQuery, type Query, type QueryWord } from './query.ts';
import type { SearchRecord } from './record.ts';
import { scoreWords, standing } from './score.ts';
import { indexWords, type WordIndex } from './word-index.ts';
import type { WordMatch } from './word-match.ts';
import { wordsOf } from './words.ts';

export interface SearchIndex {
	readonly data: SearchData;
	readonly words: WordIndex;
	readonly citations: CitationIndex;
	/** Texts of records as words of the index, for those that were looked into; made when they are needed. */
	readonly sequences: Map<number, readonly (readonly number[])[]>;
}

export interface SearchRequest {
	readonly query: string;
	readonly filters?: Filters;
	/** True while the last word may not be finished. */
	readonly typing?: boolean;
}

export interface Hit {
	readonly record: SearchRecord;
	readonly score: number;
}

export interface SearchResult {
	/** All records found that pass the filters, the likeliest first. */
	readonly hits: readonly Hit[];
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

/** Makes the index of the search's data: some tens of milliseconds for the corpus. */
export function createIndex(data: SearchData): SearchIndex {
	return { data, words: indexWords(data), citations: indexCitations(data.records), sequences: new Map() };
}

/** Searches an index. */
export function search(index: SearchIndex, { query: text, filters = noFilters, typing = false }: SearchRequest): SearchResult {
	const query = readQuery(text);
	const found = find(index, query, typing);
	const narrowed = query.states.length > 0 ? inStates(found.scores, index, query.states) : found.scores;
	const widened = narrowed.size === 0 && found.scores.size > 0;
	const scores = widened ? found.scores : narrowed;
	const { records } = index.data;
	let best = 0;
	for (const score of scores.values()) if (score > best) best = score;
	const all: { place: number; record: SearchRecord; score: number }[] = [];
	for (const [place, score] of scores) {
		const record = records[place];
		if (record && score >= best * FLOOR) all.push({ place, record, score });
	}
	const hits = all
		.filter(({ record }) => passes(record, filters))
		.sort((a, b) => b.score - a.score || a.place - b.place)
		.map(({ record, score }) => ({ record, score }));
	return {
		hits,
		facets: countFacets(all.map(({ record }) => record), filters),
		understood: query,
		widened,
		met: found.met,
		matches: found.matches,
	};
}

function find(
	index: SearchIndex,
	query: Query,
	typing: boolean,
): { scores: Map<number, number>; met: ReadonlySet<number>; matches: readonly (readonly WordMatch[])[] } {
	const {
		data: { records },
		words,
		citations,
	} = index;
	if (isEmptyQuery(query)) return { scores: new Map(), met: new Set(), matches: [] };
	const cited = citedRecords(records, citations, query);
	const asked = [...query.words, ...wordsOfUnknown(query, cited)];
	const { scores: byWords, met, matches } = scoreWords(words, records, asked, typing);
	const scores = new Map(byWords);
	const nothingElse = asked.length === 0 && cited.scores.size === 0;
	if (nothingElse) for (const [place, record] of records.entries()) addPlain(scores, place, record, query);
	for (const [place, score] of scores) {
		const record = records[place];
		if (record) scores.set(place, score * preference(record, query));
	}
	if (matches.length > 1) {
		for (const place of likeliest(scores, PHRASED)) {
			const share = togetherness(sequencesAt(index, place), matches);
			scores.set(place, (scores.get(place) ?? 0) * (1 + 0.35 * share));
		}
	}
	for (const [place, score] of cited.scores) scores.set(place, score + (scores.get(place) ?? 0));
	return { scores, met, matches };
}

/** The texts of a record as words, kept for the next query as long as they are not many. */
function sequencesAt({ data, words, sequences }: SearchIndex, place: number): readonly (readonly number[])[] {
	const known = sequences.get(place);
	if (known) return known;
	if (sequences.size > MOST_SEQUENCES) sequences.clear();
	const record = data.records[place];
	const made = record ? sequencesOf(words, record) : [];
	sequences.set(place, made);
	return made;
}

/** Places of the records with the highest scores, in no order. */
function likeliest(scores: ReadonlyMap<number, number>, count: number): number[] {
	if (scores.size <= count) return [...scores.keys()];
	const limit = Float64Array.from(scores.values()).sort()[scores.size - count] ?? 0;
	return [...scores].filter(([, score]) => score >= limit).slice(0, 2 * count).map(([place]) => place);
}

/** What looked like a citation and leads nowhere is read as words: ARTICLE 19 is also an organisation. */
function wordsOfUnknown(query: Query, { scores, unknown }: ReturnType<typeof citedRecords>): QueryWord[] {
	const articles = scores.size === 0 ? query.articles.map(({ text }) => text) : [];
	return [...articles, ...unknown].flatMap((text) => wordsOf(text).map((word) => ({ text: word.text, weight: 1 })));
}

/** A query that names only states, bodies, days or kinds asks for what there is of them. */
function addPlain(scores: Map<number, number>, place: number, record: SearchRecord, query: Query): void {
	const here = [...query.states, ...query.bodies].includes(record.jurisdiction ?? '');
	const then = record.date !== null && query.days.includes(record.date);
	if (here || then) scores.set(place, standing(record) * (record.kind === 'jurisdiction' ? 2 : 1));
}

function preference(record: SearchRecord, { bodies, kinds, days }: Query): number {
	const body = bodies.includes(record.jurisdiction ?? '') ? 1.6 : 1;
	const kind = kinds.includes(record.kind) ? 1.8 : 1;
	const day = record.date !== null && days.includes(record.date) ? 2 : 1;
	return body * kind * day;
}

function inStates(scores: ReadonlyMap<number, number>, { data }: SearchIndex, states: readonly string[]): Map<number, number> {
	return new Map([...scores].filter(([place]) => states.includes(data.records[place]?.jurisdiction ?? '')));
}
