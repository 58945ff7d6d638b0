import type { SearchData } from '../../src/lib/search/index-file.ts';
import type { SearchRecord } from '../../src/lib/search/record.ts';

/** Share of the words of a copy that are new: a larger corpus also has more words. */
const NEW_WORDS = 0.12;

/**
 * The search's data some times over. Every copy is the real data with some of its words made new from
 * syllables of the old ones, so that vocabulary and postings grow as they do with real texts. The same
 * `seed` gives the same data.
 */
export function multiply(data: SearchData, times: number, seed = 1): SearchData {
	const random = randomNumbers(seed);
	const syllables = syllablesOf(data.records);
	const records: SearchRecord[] = [...data.records];
	for (let copy = 1; copy < times; copy += 1) {
		const renew = (text: string): string =>
			text.replace(/\p{L}{4,}/gu, (word) =>
				random() < NEW_WORDS ? invent(word, syllables, random) : word,
			);
		for (const record of data.records) {
			records.push({
				...record,
				id: `${record.id}~${copy}`,
				title: { en: renew(record.title.en), ru: record.title.ru && renew(record.title.ru) },
				original: record.original && { ...record.original, text: renew(record.original.text) },
				text: record.text && renew(record.text),
				more: record.more.map(renew),
				work: record.work && `${record.work}~${copy}`,
			});
		}
	}
	return { ...data, records };
}

/** Syllables of the words of a script: a consonant or two with a vowel, more or less. */
function syllablesOf(records: readonly SearchRecord[]): Record<'latin' | 'cyrillic', string[]> {
	const text = records
		.slice(0, 600)
		.map(({ title, text: body }) => `${title.en} ${title.ru ?? ''} ${body ?? ''}`)
		.join(' ');
	const of = (pattern: RegExp) => [...new Set(text.toLowerCase().match(pattern))];
	return {
		latin: of(/[b-df-hj-np-tv-z]{1,2}[aeiou]/g),
		cyrillic: of(/[бвгджзклмнпрстфхцчшщ]{1,2}[аеиоуыэюя]/g),
	};
}

function invent(
	word: string,
	{ latin, cyrillic }: ReturnType<typeof syllablesOf>,
	random: () => number,
): string {
	const some = /\p{Script=Cyrillic}/u.test(word) ? cyrillic : latin;
	const length = Math.max(2, Math.round(word.length / 2.6));
	return Array.from({ length }, () => some[Math.floor(random() * some.length)] ?? '').join('');
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
