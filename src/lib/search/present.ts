/** Results in the form in which they are shown: groups by kind, texts in runs, addresses. */
import type { FacetCounts, Filters } from './facets.ts';
import { noFilters } from './facets.ts';
import { hasMet, markWords, snippet, type MarkedText, type Run } from './marks.ts';
import {
	localId,
	recordAddress,
	searchKinds,
	type SearchKind,
	type SearchRecord,
} from './record.ts';
import { search, type Hit, type SearchIndex, type SearchResult } from './search.ts';
import { likeKeys } from './word-match.ts';
import { foldVariants } from './fold.ts';

export type ShownLocale = 'en' | 'ru';

/** One result as it is shown. */
export interface ShownResult {
	readonly id: string;
	readonly kind: SearchKind;
	/** Relative to the root of the site, without the language. */
	readonly address: string;
	readonly title: MarkedText;
	readonly original: MarkedText | null;
	readonly snippet: MarkedText | null;
	/** Labels of elements by which it was found. */
	readonly labels: readonly (readonly Run[])[];
	readonly limb: string | null;
	readonly place: string | null;
	readonly state: string | null;
	readonly date: string | null;
	readonly force: SearchRecord['force'];
	readonly evidence: SearchRecord['evidence'];
}

export interface ResultGroup {
	readonly kind: SearchKind;
	readonly total: number;
	readonly results: readonly ShownResult[];
}

/** Everything that the page of results shows for one query. */
export interface ResultPage {
	readonly total: number;
	/** The likeliest of all kinds. */
	readonly top: readonly ShownResult[];
	/** The rest by kind, the likeliest of each kind first. */
	readonly groups: readonly ResultGroup[];
	readonly facets: FacetCounts;
	/** States that the query names, by name, and whether they had to be left out. */
	readonly states: readonly string[];
	readonly widened: boolean;
	/** Words that nothing was found for as they stand, with the words that were taken for them. */
	readonly instead: readonly { readonly word: string; readonly taken: readonly string[] }[];
	/** Where nothing was found: the nearest elements and terms. */
	readonly nearest: readonly ShownResult[];
	/** The words that were looked for. */
	readonly words: readonly string[];
}

export interface PageRequest {
	readonly query: string;
	readonly filters: Filters;
	readonly locale: ShownLocale;
	readonly typing?: boolean;
	/** Results of a group; all kinds alike. */
	readonly perGroup: number;
}

const TOP = 3;
const NEAREST = 6;

/** Searches and prepares what is shown. */
export function resultPage(
	index: SearchIndex,
	{ query, filters, locale, typing = false, perGroup }: PageRequest,
): ResultPage {
	const result = search(index, { query, filters, typing, perKind: perGroup + TOP });
	const show = shower(index, result.met, locale);
	const grouped = filters.kind.length !== 1;
	const rest = grouped ? result.hits.slice(TOP) : result.hits;
	return {
		total: result.total,
		top: grouped ? result.hits.slice(0, TOP).map(show) : [],
		groups: groupsOf(rest, result.totals, grouped ? result.hits.slice(0, TOP) : [], perGroup, show),
		facets: result.facets,
		states: result.understood.states.map((code) => stateName(index, code, locale) ?? code),
		widened: result.widened,
		instead: insteadOf(index, result),
		nearest: result.total > 0 ? [] : nearestTo(index, result, locale),
		words: result.understood.words.map(({ text }) => text),
	};
}

function groupsOf(
	hits: readonly Hit[],
	totals: ReadonlyMap<SearchKind, number>,
	shown: readonly Hit[],
	perGroup: number,
	show: (hit: Hit) => ShownResult,
): ResultGroup[] {
	return searchKinds.flatMap((kind) => {
		const some = hits.filter(({ record }) => record.kind === kind);
		const above = shown.filter(({ record }) => record.kind === kind).length;
		const total = (totals.get(kind) ?? 0) - above;
		return some.length === 0 ? [] : [{ kind, total, results: some.slice(0, perGroup).map(show) }];
	});
}

function shower(
	index: SearchIndex,
	met: ReadonlySet<number>,
	locale: ShownLocale,
): (hit: Hit) => ShownResult {
	const { words, data } = index;
	const bodies = new Set(data.jurisdictions.filter(({ body }) => body).map(({ code }) => code));
	return ({ record }) => {
		const { kind, title, original, text } = record;
		const own = kind === 'source' && original ? original : null;
		const [shownTitle, language] =
			own !== null
				? [own.text, own.language]
				: locale === 'ru' && title.ru !== null
					? [title.ru, 'ru']
					: [title.en, 'en'];
		// The first label of a definition is its concept, which the title says already.
		const coded =
			kind === 'definition' || kind === 'version' ? record.labels.slice(1) : record.labels;
		const names = coded.map((id) => data.labels[id]?.[locale] ?? data.labels[id]?.en ?? '');
		const found = coded.filter((id, place) => {
			const label = data.labels[id];
			return (
				label !== undefined &&
				names[place] !== shownTitle &&
				(hasMet(words, label.en, met) || hasMet(words, label.ru ?? '', met))
			);
		});
		return {
			id: record.id,
			kind,
			address: recordAddress(record, bodies),
			title: markWords(words, capital(shownTitle), language, met),
			original:
				original === null ||
				own !== null ||
				original.text.toLowerCase() === shownTitle.toLowerCase()
					? null
					: markWords(words, original.text, original.language, met),
			snippet: text === null ? null : snippet(words, text, 'en', met),
			labels: found
				.slice(0, 3)
				.map((id) => markWords(words, data.labels[id]?.[locale] ?? '', locale, met).runs),
			limb: kind === 'limb' ? localId(record).split('/').slice(2).join('/') : null,
			place: record.place,
			state: record.jurisdiction === null ? null : stateName(index, record.jurisdiction, locale),
			date: record.date,
			force: record.force,
			evidence: record.evidence,
		};
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function stateName({ data }: SearchIndex, code: string, locale: ShownLocale): string | null {
	const name = data.jurisdictions.find((one) => one.code === code)?.name;
	return name?.[locale] ?? name?.en ?? null;
}

/** What words were taken for that stand in no record, in no script and under no synonym. */
function insteadOf(
	{ words }: SearchIndex,
	{ matches, understood }: SearchResult,
): ResultPage['instead'] {
	return understood.words.flatMap(({ text }, place) => {
		const found = matches[place] ?? [];
		if (found.length === 0 || found.some(({ kind }) => kind !== 'fuzzy')) return [];
		const likest = found.toSorted((a, b) => b.quality - a.quality).slice(0, 3);
		return [
			{ word: text, taken: [...new Set(likest.map(({ word }) => words.written[word] ?? ''))] },
		];
	});
}

/** Elements and terms whose titles have words that are at all like those asked for. */
function nearestTo(
	index: SearchIndex,
	{ understood }: SearchResult,
	locale: ShownLocale,
): ShownResult[] {
	const like = understood.words.flatMap(({ text }) =>
		foldVariants(text).flatMap((key) => likeKeys(index.words.spellings(), key, 0.55, 0.15)),
	);
	const results = like.flatMap(({ key }) =>
		search(index, { query: key, filters: noFilters }).hits.slice(0, 4),
	);
	const terms = results.filter(({ record }) =>
		['element', 'concept', 'definition'].includes(record.kind),
	);
	const distinct = [...new Map(terms.map((hit) => [hit.record.id, hit])).values()];
	return distinct.slice(0, NEAREST).map(shower(index, new Set(), locale));
}
