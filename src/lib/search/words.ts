/** A word of a text and where it stands there, in UTF-16 units. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

const WORD =
	/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[\u2018\u2019\u2032\u0027\u0060\u00B4\u02B9-\u02BF][\p{L}\p{M}]+)*['’‘`ʻ]?/gu;

/**
 * The words of a text: runs of letters and digits, with apostrophes inside them, as in `to'g'risida`.
 * An apostrophe at the end counts where it makes a letter of what stands before it: `o'`, `g'`.
 */
export function wordsOf(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const [found] = match;
		const trimmed = /[^oOgG]['’‘`ʻ]$/u.test(found) ? found.slice(0, -1) : found;
		words.push({ text: trimmed, start: match.index, end: match.index + trimmed.length });
	}
	return words;
}
