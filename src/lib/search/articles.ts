/** Articles of laws, as the data and its readers write them, in the languages of the region. */

/** An article with what of it is meant: `1(5)` is the fifth item of article 1. */
export interface FoundArticle {
	readonly article: string;
	readonly parts: readonly string[];
	readonly start: number;
	readonly end: number;
}

const NUMBER = String.raw`(\d{1,3}(?:[-.\u2010-\u2015]\d{1,2}(?!\d))?)`;
const PART = String.raw`(?:\s*\(\s*[\p{L}\d-]{1,4}\s*\))`;
const ARTICLE = String.raw`(?:стать\p{L}*|ст\.?|мод+а\p{L}*|бап\p{L}*|берене\p{L}*|articles?|arts?\.?|mod+a\p{L}*|mad+a\p{L}*|bap\p{L}*|berene\p{L}*|stat['’]?(?:ya|yi|ia|ii|yu)|§)`;
const PART_WORD = String.raw`(?:подпункт\p{L}*|пункт\p{L}*|част\p{L}*|абзац\p{L}*|пп\.?|п\.?|ч\.?|абз\.?|paragraphs?|paras?\.?|points?|parts?|items?|қисм\p{L}*|qism\p{L}*|банд\p{L}*|band\p{L}*|тармақ\p{L}*|бөлүк\p{L}*|бөлік\p{L}*|bölek\p{L}*)`;

const BEFORE = new RegExp(
	String.raw`(?<!\p{L})(?:${PART_WORD}\s*(\d{1,2}|\p{L}(?!\p{L}))\)?[\s,]+)?(?:${PART_WORD}\s*(\d{1,2})\)?[\s,]+)?${ARTICLE}\s*${NUMBER}(${PART}*)(?:[\s,]*${PART_WORD}\s*(\d{1,2}))?(?:[\s,]*${PART_WORD}\s*(\d{1,2}))?`,
	'giu',
);
const AFTER = new RegExp(
	String.raw`(?<![\d\p{L}])${NUMBER}(?:\s*-?\s*(?:nji|njy|inci|inchi|нчи|инчи|чи))?\s*[-\u2010-\u2015]?\s*(?:${ARTICLE})(?!\p{L})`,
	'giu',
);

/** Superscripts write inserted articles: 299² is article 299-2. */
const SUPERSCRIPTS: Readonly<Record<string, string>> = {
	'¹': '1',
	'²': '2',
	'³': '3',
	'⁴': '4',
	'⁵': '5',
};

/** Writes superscripts out, so that places found in the result are places in it: `299²` is `299-2`. */
export function withoutSuperscripts(text: string): string {
	return text.replace(/(?<=\d)[¹²³⁴⁵]/gu, (sign) => `-${SUPERSCRIPTS[sign] ?? ''}`);
}

/** The articles that a text without superscripts cites, in the order in which they stand. */
export function findArticles(text: string): FoundArticle[] {
	const found: FoundArticle[] = [];
	for (const match of text.matchAll(BEFORE)) {
		const [whole, partA, partB, article = '', brackets = '', partC, partD] = match;
		const inBrackets = [...brackets.matchAll(/\(\s*([\p{L}\d-]+)\s*\)/gu)].map(([, part]) => part);
		const parts = [...inBrackets, partC, partD, partB, partA].filter((part) => part !== undefined);
		found.push({ article: normal(article), parts: parts.map(normal), ...span(match.index, whole) });
	}
	for (const match of text.matchAll(AFTER)) {
		const place = span(match.index, match[0]);
		if (found.some(({ start, end }) => place.start < end && start < place.end)) continue;
		found.push({ article: normal(match[1] ?? ''), parts: [], ...place });
	}
	return found.sort((a, b) => a.start - b.start);
}

const LIST = /\barts?\.?\s+\d[\d\s,-]*(?:\([^)]{1,4}\)|,\s*\d[\d-]*|\s(?:and|to)\s\d[\d-]*)*/gu;
const ITEM = /(\d+(?:-\d{1,2}(?!\d))?)((?:\([^)]{1,4}\))*)/gu;

/**
 * Keys of the articles that a pinpoint of the data names: `art. 1(5)` gives `1` and `1(5)`. Lists and
 * ranges count whole: `arts 257, 259, 260`, `arts 376-378`.
 */
export function articleKeys(pinpoint: string): string[] {
	const keys = new Set<string>();
	const [now = ''] = pinpoint.split(/\(until|, later|; Law|editions before/);
	for (const [list] of now.matchAll(LIST)) {
		for (const [, article = '', brackets = ''] of list.matchAll(ITEM)) {
			keys.add(article);
			let key = article;
			for (const [, part = ''] of brackets.matchAll(/\(([^)]+)\)/gu))
				keys.add((key = `${key}(${part.toLowerCase()})`));
			const further = /\b(?:paras?\.?|items?)\s+(\d{1,2}|\p{L}(?!\p{L}))/u.exec(now)?.[1];
			if (further !== undefined) keys.add(`${key}(${further.toLowerCase()})`);
		}
		const range = /^arts\.?\s+(\d{2,})\s*(?:-|to)\s*(\d{2,})/.exec(list);
		if (range) for (let n = Number(range[1]); n <= Number(range[2]); n += 1) keys.add(String(n));
	}
	return [...keys];
}

function normal(number: string): string {
	return number
		.toLowerCase()
		.replace(/[.\u2010-\u2015]/gu, '-')
		.replace(/-$/, '');
}

function span(start: number, text: string): { start: number; end: number } {
	return { start, end: start + text.length };
}
