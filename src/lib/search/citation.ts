/** What a query cites: numbers of laws, articles, and codes by their abbreviations. */
import { findArticles, withoutSuperscripts } from './articles.ts';
import { findNumbers, isYear } from './numbers.ts';
import type { CodeOfLaw } from './record.ts';

export interface CitedArticle {
	readonly article: string;
	readonly parts: readonly string[];
	/** As it stands in the query. */
	readonly text: string;
}

export interface Citation {
	readonly numbers: readonly string[];
	readonly articles: readonly CitedArticle[];
	readonly code: CodeOfLaw | null;
	/** The query without what was understood as a citation. */
	readonly rest: string;
}

const CODES: readonly (readonly [RegExp, CodeOfLaw])[] = [
	[
		/(?<!\p{L})(?:гпк|гражданск\p{L}*\s+процессуальн\p{L}*\s+кодекс\p{L}*|civil\s+procedure\s+code|code\s+of\s+civil\s+procedure|cpc)(?!\p{L})/iu,
		'civil-procedure',
	],
	[
		/(?<!\p{L})(?:коап|крк[оo]?бап|кобап|коао|мжтк|mjtk|әқбтк|кодекс\p{L}*\s+(?:\p{L}+\s+){0,4}?(?:правонарушени\p{L}*|административн\p{L}*\s+ответственност\p{L}*)|administrative(?:\s+offences)?\s+code|code\s+(?:of|on)\s+(?:administrative\s+)?(?:offences|responsibility|liability)|offences\s+code)(?!\p{L})/iu,
		'administrative',
	],
	[
		/(?<!\p{L})(?:ук|кҷ|уголовн\p{L}*\s+кодекс\p{L}*|criminal\s+code|penal\s+code|cc|jk|жк|қк|uk(?=\s+(?:rk|kr|rt|rf|ruz))|кодекси\s+ҷиноят\p{L}*|жиноят\s+кодекси\p{L}*|jinoyat\s+kodeksi\p{L}*|қылмыстық\s+кодекс\p{L}*|кылмыш-жаза\s+кодекс\p{L}*|jena[ýy]at\s+kodeks\p{L}*)(?!\p{L})/iu,
		'criminal',
	],
];

/** Splits a query into what it cites and the rest. */
export function parseCitation(query: string): Citation {
	let rest = withoutSuperscripts(query);
	const articles = findArticles(rest);
	const cited: CitedArticle[] = articles.map(({ article, parts, start, end }) => ({
		article,
		parts,
		text: rest.slice(start, end),
	}));
	rest = without(rest, articles);
	let code: CodeOfLaw | null = null;
	for (const [pattern, kind] of CODES) {
		const match = pattern.exec(rest);
		if (!match || code !== null) continue;
		code = kind;
		rest = without(rest, [{ start: match.index, end: match.index + match[0].length }]);
	}
	const numbers = findNumbers(rest);
	rest = without(rest, numbers);
	const bare = bareNumbers(rest, code !== null);
	rest = without(rest, bare);
	if (code !== null && cited.length === 0)
		cited.push(...bare.map(({ key }) => ({ article: key, parts: [], text: key })));
	else numbers.push(...bare.filter(() => code === null));
	return {
		numbers: numbers.map(({ key }) => key),
		articles: cited,
		code,
		rest: rest.replace(/\s+/g, ' ').trim(),
	};
}

/** Figures that stand alone: the article after the name of a code, else a number where nothing else is asked. */
function bareNumbers(
	text: string,
	afterCode: boolean,
): { key: string; start: number; end: number }[] {
	const found = [...text.matchAll(/(?<![\p{L}\d.-])\d{1,4}(?:-\d{1,2})?(?![\p{L}\d.-])/gu)].map(
		(match) => ({
			key: match[0],
			start: match.index,
			end: match.index + match[0].length,
		}),
	);
	const meant = found.filter(({ key }) => !isYear(key));
	if (afterCode) return meant.slice(0, 1);
	const alone = text.replace(/[\d\s-]/g, '') === '';
	return alone ? meant : [];
}

function without(text: string, spans: readonly { start: number; end: number }[]): string {
	let shown = '';
	let place = 0;
	for (const { start, end } of spans) {
		shown += `${text.slice(place, start)} `;
		place = end;
	}
	return shown + text.slice(place);
}
