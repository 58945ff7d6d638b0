/** Texts of results with the words marked that were found in them. */
import { surface } from './fold.ts';
import type { WordIndex } from './word-index.ts';
import { wordsOf } from './words.ts';

/** A run of text; `marked` where it is a word that was found. */
export interface Run {
	readonly text: string;
	readonly marked: boolean;
}

/** A text in its language, in runs that together are the text, or the part of it that is shown. */
export interface MarkedText {
	readonly language: string;
	readonly runs: readonly Run[];
}

const SNIPPET = 260;

/** The text with every word marked that was met. */
export function markWords(
	index: WordIndex,
	text: string,
	language: string,
	met: ReadonlySet<number>,
): MarkedText {
	const runs: Run[] = [];
	let place = 0;
	for (const { start, end } of metIn(index, text, met)) {
		if (start > place) runs.push({ text: text.slice(place, start), marked: false });
		runs.push({ text: text.slice(start, end), marked: true });
		place = end;
	}
	if (place < text.length) runs.push({ text: text.slice(place), marked: false });
	return { language, runs };
}

/** The part of a text in which most words were met, cut between words. */
export function snippet(
	index: WordIndex,
	text: string,
	language: string,
	met: ReadonlySet<number>,
): MarkedText {
	if (text.length <= SNIPPET) return markWords(index, text, language, met);
	const found = metIn(index, text, met);
	let start = 0;
	let most = 0;
	for (const { start: first } of found) {
		const from = Math.max(0, first - 60);
		const count = found.filter((word) => word.start >= from && word.end <= from + SNIPPET).length;
		if (count > most) [start, most] = [from, count];
	}
	const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
	const limit = from + SNIPPET;
	const to = limit >= text.length ? text.length : text.lastIndexOf(' ', limit);
	const part = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
	return markWords(index, part, language, met);
}

/** True where a word of the text was met. */
export function hasMet(index: WordIndex, text: string, met: ReadonlySet<number>): boolean {
	return metIn(index, text, met).length > 0;
}

function metIn(
	index: WordIndex,
	text: string,
	met: ReadonlySet<number>,
): { start: number; end: number }[] {
	if (met.size === 0) return [];
	return wordsOf(text).filter((word) => {
		const number = index.bySurface.get(surface(word.text));
		return number !== undefined && met.has(number);
	});
}
