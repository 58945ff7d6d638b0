/** Numbers of laws and documents, brought to one form however they are written. */

/** A number found in a text, and where it stands there. */
export interface FoundNumber {
	readonly key: string;
	readonly start: number;
	readonly end: number;
}

/** Letters of Cyrillic that are written for Latin ones in numerals and symbols. */
const LOOKALIKES: Readonly<Record<string, string>> = {
	А: 'A',
	В: 'B',
	С: 'C',
	Е: 'E',
	Н: 'H',
	І: 'I',
	Ӏ: 'I',
	К: 'K',
	М: 'M',
	О: 'O',
	Р: 'P',
	Т: 'T',
	Х: 'X',
	У: 'Y',
	Ѕ: 'S',
};

/** Series of Uzbek acts: laws and decrees of the President, as Uzbek and Russian abbreviate them. */
const SERIES: readonly (readonly [RegExp, string])[] = [
	[/^(?:ЗРУ|ZRU|O.?RQ|ЎРҚ|УРК|УРҚ|ORQ|URQ|LRU)$/iu, 'ZRU'],
	[/^(?:УП|UP|PF|ПФ)$/iu, 'UP'],
	[/^(?:ФЗ|FZ)$/iu, 'FZ'],
];

const DASH = String.raw`[-\u2010-\u2015\u2212]`;
const SIGN = String.raw`(?:№|#|(?:\bno|\bn|\bnr|(?<!\p{L})номер\p{L}*|(?<!\p{L})раками?|(?<!\p{L})рақами?|\braqami|\bnumber)[.°º]?)`;
const ACT = String.raw`(?:\b(?:law|act|decree|resolution|qonun|kanun|rezolyutsiya|unscr|scr|unsc)|(?<!\p{L})(?:закон|указ|постановлени|резолюци|қонун|заң|мыйзам|рсб))\p{L}*(?:\s+(?:of\s+)?(?:оон|рк|кр|рт|рф|un|kr|rk|сб))*`;

const PATTERNS: readonly {
	readonly pattern: RegExp;
	readonly key: (match: RegExpExecArray) => string | null;
}[] = [
	{
		pattern: new RegExp(
			String.raw`(ЗРУ|ZRU|O['’‘ʻ\u0060]?RQ|ЎРҚ|УР[КҚ]|URQ|LRU|(?<!\p{L})(?:УП|ПФ)|\b(?:UP|PF))\s*(?:${DASH}|№)?\s*(\d{2,4})(?!\d)`,
			'giu',
		),
		key: ([, series = '', number = '']) => `${seriesOf(series)}-${number}`,
	},
	{
		pattern: new RegExp(String.raw`(?<![\d-])(\d{1,4})\s*${DASH}?\s*(ФЗ|FZ)(?!\p{L})`, 'giu'),
		key: ([, number = '']) => `${number}-FZ`,
	},
	{
		pattern: new RegExp(
			String.raw`(?<![\d/])(\d{1,4})\s*${DASH}\s*([IVXІХӀУ]{1,5})(?!\p{L})`,
			'giu',
		),
		key: ([, number = '', roman = '']) => `${number}-${latin(roman)}`,
	},
	{
		pattern: /(?<![\p{L}\d])\p{L}{1,5}(?:\/[\p{L}\d.]+)*\/\d+(?:\/[\p{L}\d.]+)*/giu,
		key: ([symbol]) => latin(symbol),
	},
	{
		pattern: /CDL\s*-?\s*AD\s*\(?(\d{4})\)?\s*(\d{2,3})/giu,
		key: ([, year = '', number = '']) => `CDL-AD(${year})${number}`,
	},
	{
		pattern: /(?<![\p{L}\d])(?:CETS|ETS|СЕД|СДСЕ)\s*(?:№|no\.?|n\.?)?\s*(\d{2,3})(?!\d)/giu,
		key: ([, n = '']) => `CETS ${n}`,
	},
	{ pattern: /(?<![\d/])\d{1,5}\/\d{1,4}(?![\d/])/gu, key: ([pair]) => pair },
	{
		pattern: new RegExp(String.raw`${SIGN}\s*(\d{1,4})(?![\d/])`, 'giu'),
		key: ([, number = '']) => number,
	},
	{
		pattern: new RegExp(String.raw`${ACT}\s+(\d{1,4})(?![\d/\p{L}])`, 'giu'),
		key: ([, number = '']) => (isYear(number) ? null : number),
	},
	{
		pattern: /(?<![\d/])(\d{3,4})\s*(?:resolution|резолюци\p{L}*)/giu,
		key: ([, number = '']) => (isYear(number) ? null : number),
	},
];

/** Every number of a law or document that a text cites; where two overlap, the more telling one. */
export function findNumbers(text: string): FoundNumber[] {
	const found: FoundNumber[] = [];
	for (const { pattern, key } of PATTERNS) {
		for (const match of text.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			const normal = key(match);
			if (normal === null || found.some((other) => start < other.end && other.start < end))
				continue;
			found.push({ key: normal, start, end });
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The keys under which a number of the data is found: the whole, and its bare figures. */
export function numberKeys(number: string): string[] {
	const keys = findNumbers(number.replaceAll(/\((?:19|20)\d\d\)$/g, '')).flatMap(({ key }) => {
		const figures = /^(?:ZRU|UP|CETS)[- ](\d+)$|^(\d+)-(?:FZ|[IVX]+)$|^\p{L}+\/RES\/(\d+)$/u.exec(
			key,
		);
		const bare = figures?.slice(1).find(Boolean);
		const pair = /\d+\/\d+$/.exec(key)?.[0];
		return [key, bare, pair].filter((value) => value !== undefined);
	});
	if (keys.length === 0 && /^\d+$/.test(number)) keys.push(number);
	return [...new Set(keys)];
}

/** True for figures that are read as a year before they are read as a number. */
export function isYear(figures: string): boolean {
	return /^(?:19|20)\d\d$/.test(figures);
}

function seriesOf(written: string): string {
	return SERIES.find(([pattern]) => pattern.test(written))?.[1] ?? latin(written);
}

function latin(text: string): string {
	return Array.from(
		text.normalize('NFKC').toUpperCase(),
		(letter) => LOOKALIKES[letter] ?? letter,
	).join('');
}
