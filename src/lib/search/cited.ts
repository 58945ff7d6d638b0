/** Which records a citation means, and how exactly. */
import type { Query } from './query.ts';
import type { CodeOfLaw, SearchKind, SearchRecord } from './record.ts';

/** Far above what words alone can give: a citation goes to its provision first. */
const BASE = 1000;

/** Among records that are cited alike, the one that a reader rather means. */
const RATHER: Readonly<Partial<Record<SearchKind, number>>> = {
	definition: 80,
	offence: 60,
	limb: 40,
	version: 20,
	measure: 10,
};

const CODE_TITLES: readonly (readonly [RegExp, CodeOfLaw])[] = [
	[/criminal code/i, 'criminal'],
	[/civil procedure code/i, 'civil-procedure'],
	[/code .*(?:administrative|offences)/i, 'administrative'],
];

/** The code of law that an instrument is, if lawyers cite it by an abbreviation. */
export function codeOf({ kind, title }: Pick<SearchRecord, 'kind' | 'title'>): CodeOfLaw | null {
	if (kind !== 'instrument') return null;
	return CODE_TITLES.find(([pattern]) => pattern.test(title.en))?.[1] ?? null;
}

/** Laws by their numbers and by what codes they are: made once for an index. */
export interface CitationIndex {
	readonly byNumber: ReadonlyMap<string, readonly number[]>;
	readonly byArticle: ReadonlyMap<string, readonly number[]>;
	readonly codes: ReadonlyMap<CodeOfLaw, readonly number[]>;
	readonly byWork: ReadonlyMap<string, readonly number[]>;
}

/** Reads the citations of all records once. */
export function indexCitations(records: readonly SearchRecord[]): CitationIndex {
	const byNumber = new Map<string, number[]>();
	const byArticle = new Map<string, number[]>();
	const codes = new Map<CodeOfLaw, number[]>();
	const byWork = new Map<string, number[]>();
	for (const [place, record] of records.entries()) {
		for (const number of record.numbers) push(byNumber, number, place);
		for (const article of record.articles)
			if (!article.includes('(')) push(byArticle, article, place);
		const code = codeOf(record);
		if (code) push(codes, code, place);
		if (record.work !== null) push(byWork, record.work, place);
	}
	return { byNumber, byArticle, codes, byWork };
}

/**
 * The records that a query cites, with a score each. Nothing where it cites nothing, or nothing that is
 * held; `unknown` are the numbers under which nothing is held.
 */
export function citedRecords(
	records: readonly SearchRecord[],
	index: CitationIndex,
	query: Pick<Query, 'numbers' | 'articles' | 'code' | 'states'>,
): { scores: Map<number, number>; unknown: string[] } {
	const scores = new Map<number, number>();
	const raise = (place: number, score: number) => {
		if (score > (scores.get(place) ?? 0)) scores.set(place, score);
	};
	const inState = (place: number) =>
		query.states.length === 0 || query.states.includes(records[place]?.jurisdiction ?? '');
	const numbered = query.numbers.map((number) =>
		(index.byNumber.get(number) ?? []).filter(inState),
	);
	const unknown = query.numbers.filter((_, place) => numbered[place]?.length === 0);
	const coded = query.code === null ? [] : (index.codes.get(query.code) ?? []).filter(inState);
	const laws = [...numbered.flat(), ...coded].filter(
		(place) => records[place]?.kind === 'instrument',
	);
	const isLaw = new Set(laws);
	const works = new Set(laws.map((place) => records[place]?.work ?? ''));
	for (const place of laws) raise(place, BASE * 2 + force(records[place]));
	for (const place of numbered.flat())
		if (!isLaw.has(place)) raise(place, BASE * 1.5 + force(records[place]));
	if (query.articles.length === 0) {
		for (const work of works) {
			for (const place of index.byWork.get(work) ?? []) {
				const record = records[place];
				if (record?.kind === 'definition') raise(place, BASE + force(record));
			}
		}
	}
	for (const { article, parts } of query.articles) {
		for (const place of index.byArticle.get(article) ?? []) {
			const record = records[place];
			if (!record || !inState(place) || (works.size > 0 && !works.has(record.work ?? ''))) continue;
			const known = works.size > 0 ? BASE * 3 : BASE;
			raise(
				place,
				known + (RATHER[record.kind] ?? 0) + force(record) + exactness(record, article, parts),
			);
		}
	}
	return { scores, unknown };
}

function exactness({ articles }: SearchRecord, article: string, parts: readonly string[]): number {
	if (parts.length === 0) return articles.some((key) => key.startsWith(`${article}(`)) ? 0 : 30;
	const keys = parts.map((_, depth) => `${article}(${parts.slice(0, depth + 1).join(')(')})`);
	const met = keys.filter((key) => articles.includes(key)).length;
	return met === 0 ? -400 : met * 200;
}

function force(record: SearchRecord | undefined): number {
	return record?.force === 'historical' || record?.force === 'draft' ? -120 : 0;
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}
