/**
 * One key for every way in which a word of the region can be written. Six alphabets meet in a coarse Latin
 * skeleton: қ, к and q are one letter, oʻ and о are one, шч and shch are one. It is for finding, never for
 * showing: the key of a word is not a transliteration of it.
 */

const APOSTROPHES = /[\u02B9-\u02BC\u02BE\u02BF\u2018\u2019\u201B\u2032\u0027\u0060\u00B4\uA78C]/gu;

/** Letters that stand for others of the skeleton; those not named stand for themselves. */
const LETTERS: Readonly<Record<string, string>> = {
	а: 'a',
	ә: 'a',
	б: 'b',
	в: 'v',
	г: 'g',
	ғ: 'g',
	д: 'd',
	е: 'e',
	ё: 'e',
	э: 'e',
	є: 'e',
	ж: 'j',
	җ: 'j',
	ҷ: 'j',
	з: 'z',
	и: 'i',
	і: 'i',
	й: 'i',
	ӣ: 'i',
	ы: 'i',
	ї: 'i',
	к: 'k',
	қ: 'k',
	ҡ: 'k',
	л: 'l',
	м: 'm',
	н: 'n',
	ң: 'n',
	ҥ: 'n',
	о: 'o',
	ө: 'o',
	ў: 'o',
	п: 'p',
	р: 'r',
	с: 's',
	т: 't',
	у: 'u',
	ү: 'u',
	ұ: 'u',
	ӯ: 'u',
	ф: 'f',
	х: 'h',
	ҳ: 'h',
	һ: 'h',
	ц: 's',
	ч: 'c',
	ш: 's',
	щ: 's',
	ъ: '',
	ь: '',
	ю: 'iu',
	я: 'ia',
	ä: 'a',
	ə: 'a',
	ç: 'c',
	ğ: 'g',
	ǵ: 'g',
	ı: 'i',
	ý: 'i',
	ň: 'n',
	ñ: 'n',
	ŋ: 'n',
	ö: 'o',
	ş: 's',
	š: 's',
	č: 'c',
	ü: 'u',
	ū: 'u',
	ž: 'j',
	q: 'k',
	w: 'v',
	y: 'i',
	x: 'ks',
};

/** Groups of Latin letters that write one sound. */
const GROUPS: Readonly<Record<string, string>> = {
	shch: 's',
	sch: 's',
	sh: 's',
	dzh: 'j',
	dj: 'j',
	zh: 'j',
	kh: 'h',
	gh: 'g',
	ch: 'c',
	дж: 'j',
};
const GROUP = /shch|sch|sh|dzh|dj|zh|kh|gh|ch|дж/g;
const PLAIN = /^[a-z]+$/;

/** A word as it is written, in small letters, with one sign for all apostrophes: the exact key. */
export function surface(word: string): string {
	if (PLAIN.test(word)) return word;
	return word.normalize('NFKC').toLowerCase().replace(APOSTROPHES, 'ʻ');
}

/** The folded key of a word. In Uzbek Latin, `x` is the letter х; elsewhere it stands for ks. */
export function fold(word: string, language?: string): string {
	const written = surface(word).replaceAll('ʻ', '');
	const spelt = language === 'uz-Latn' ? written.replaceAll('x', 'h') : written;
	let key = '';
	for (const letter of spelt.replace(GROUP, (group) => GROUPS[group] ?? group))
		key += LETTERS[letter] ?? letter;
	if (!PLAIN.test(key)) key = key.normalize('NFD').replace(/\p{M}+/gu, '');
	// After the letters, so that тс, ц and ts are one, as are the ends of экстремизм and extremism.
	return key
		.replaceAll('ts', 's')
		.replaceAll('zm', 'sm')
		.replace(/(\p{L})\1+/gu, '$1');
}

/**
 * The keys that a word of a query may have, whose language is not known, the likeliest first: Uzbek `x`,
 * the ў that keyboards give for Tajik ӯ and the other way round, and `yo` for ё.
 */
export function foldVariants(word: string): string[] {
	const written = surface(word);
	const keys = [fold(written)];
	if (written.includes('x')) keys.push(fold(written, 'uz-Latn'));
	if (/[ўӯ]/u.test(written)) {
		keys.push(
			fold(written.replaceAll('ў', 'у').replaceAll('ӯ', 'у')),
			fold(written.replaceAll('ӯ', 'ў')),
		);
	}
	if (written.includes('yo')) keys.push(fold(written.replaceAll('yo', 'e')));
	return [...new Set(keys)].filter((key) => key !== '');
}
