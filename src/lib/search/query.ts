/** What a query asks for: citations, states, days, kinds of records, and words. */
import { parseCitation, type CitedArticle } from './citation.ts';
import { findDays } from './dates.ts';
import { surface } from './fold.ts';
import { isStopWord, kindMeant } from './intent.ts';
import { findPlaces } from './places.ts';
import type { CodeOfLaw, SearchKind } from './record.ts';
import { wordsOf } from './words.ts';

/** The longest query that is read, in characters, and the most words of it. */
export const QUERY_LIMIT = 240;
const WORD_LIMIT = 14;

export interface QueryWord {
	readonly text: string;
	/** Less than 1 for a word that rather asks for a kind of record. */
	readonly weight: number;
}

export interface Query {
	readonly numbers: readonly string[];
	readonly articles: readonly CitedArticle[];
	readonly code: CodeOfLaw | null;
	readonly states: readonly string[];
	readonly bodies: readonly string[];
	readonly days: readonly string[];
	readonly kinds: readonly SearchKind[];
	readonly words: readonly QueryWord[];
}

/** Reads a query. Whatever is typed gives a query; a text without words gives an empty one. */
export function readQuery(text: string): Query {
	const { days, rest: dated } = findDays(clean(text));
	const citation = parseCitation(dated);
	const places = findPlaces(citation.rest);
	const words = wordsOf(places.rest)
		.map((word) => word.text.slice(0, 64))
		.filter((word) => word.length > 1 || /\p{L}/u.test(word));
	const telling = words.filter((word) => !isStopWord(surface(word)));
	const kept = (telling.length > 0 ? telling : words).slice(0, WORD_LIMIT);
	const kinds = [...new Set(kept.map(kindMeant).filter((kind) => kind !== undefined))];
	const single = kept.every((word) => kindMeant(word) !== undefined);
	return {
		numbers: citation.numbers,
		articles: citation.articles,
		code: citation.code,
		states: places.states,
		bodies: places.bodies,
		days,
		kinds,
		words: kept.map((word) => ({
			text: word,
			weight: !single && kindMeant(word) !== undefined ? 0.35 : 1,
		})),
	};
}

/** True where a query asks for nothing. */
export function isEmptyQuery({
	numbers,
	articles,
	code,
	states,
	bodies,
	days,
	words,
}: Query): boolean {
	return (
		[numbers, articles, states, bodies, days, words].every((part) => part.length === 0) &&
		code === null
	);
}

/** One line of text without control characters, marks of direction and broken surrogates, cut to the limit. */
export function clean(text: string): string {
	return text
		.slice(0, QUERY_LIMIT)
		.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' ')
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (sign) =>
			/[\t\n\r]/.test(sign) ? ' ' : '',
		)
		.replace(/\s+/gu, ' ')
		.trim();
}
