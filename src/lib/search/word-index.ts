/** The words of all records, and in which records and fields each stands. */
import { fold, surface } from './fold.ts';
import type { SearchData } from './index-file.ts';
import type { SearchRecord } from './record.ts';
import { stems } from './stem/stems.ts';
import { wordsOf } from './words.ts';

/** Fields, by what a word in them is worth; a word's fields in a record are held as one bit each. */
export const FIELDS = { title: 1, label: 2, text: 4, context: 8 } as const;
type Field = keyof typeof FIELDS;

export interface Postings {
	readonly records: Uint32Array;
	readonly fields: Uint8Array;
}

/** Words by their keys. Words are numbered; a record is meant by its place in the data. */
export interface WordIndex {
	readonly size: number;
	readonly postings: readonly Postings[];
	/** Each word as it was first written, in small letters. */
	readonly written: readonly string[];
	readonly bySurface: ReadonlyMap<string, number>;
	readonly byFold: ReadonlyMap<string, readonly number[]>;
	readonly byStem: ReadonlyMap<string, readonly number[]>;
	/** What beginnings and likenesses of words are looked up in; made when it is first needed. */
	readonly spellings: () => Spellings;
	/** Number of words in the shortest title of each record. */
	readonly titleLengths: Uint8Array;
}

/** The folded keys of all words, for what is not found as it stands. */
export interface Spellings {
	/** In order, for prefixes. */
	readonly keys: readonly string[];
	/** Places in `keys` of those that hold a pair of letters. */
	readonly byBigram: ReadonlyMap<string, readonly number[]>;
}

/** Reads all records once and indexes their words. */
export function indexWords(
	data: Pick<SearchData, 'records' | 'labels' | 'jurisdictions'>,
): WordIndex {
	const builder = new Builder();
	const labels = new Map(Object.entries(data.labels));
	const works = new Map(
		data.records.filter(({ kind }) => kind === 'instrument').map((law) => [law.work, law]),
	);
	const names = new Map(
		data.jurisdictions.map(({ code, name, body }) => [code, body ? name : null]),
	);
	const titleLengths = new Uint8Array(data.records.length);
	for (const [place, record] of data.records.entries()) {
		titleLengths[place] = builder.addTitle(place, record);
		for (const id of record.labels) {
			const label = labels.get(id);
			if (label) builder.addBoth(place, label, 'label');
		}
		if (record.text !== null) builder.add(place, record.text, 'en', 'text');
		for (const text of record.more) builder.add(place, text, script(text), 'context');
		const law = record.kind === 'instrument' ? undefined : works.get(record.work);
		if (law) {
			builder.addBoth(place, law.title, 'context');
			if (law.original) builder.add(place, law.original.text, law.original.language, 'context');
		}
		const body = record.jurisdiction === null ? null : names.get(record.jurisdiction);
		if (body) builder.addBoth(place, body, 'context');
		for (const text of [record.place, record.date?.slice(0, 4)]) {
			if (text !== null && text !== undefined) builder.add(place, text, 'und', 'context');
		}
	}
	return builder.finish(titleLengths);
}

/** The two letters at each place of a key, with its beginning and end marked. */
export function bigrams(key: string): string[] {
	const marked = `^${key}$`;
	return Array.from({ length: marked.length - 1 }, (_, index) => marked.slice(index, index + 2));
}

class Builder {
	readonly #words = new Map<string, number>();
	/** Words in the languages in which they were met: the language decides the stem and, in Uzbek, the fold. */
	readonly #met = new Map<string, Map<string, number>>();
	/** The same before letters are made small: most words come so again. */
	readonly #asWritten = new Map<string, Map<string, number>>();
	readonly #written: string[] = [];
	readonly #found: { records: number[]; fields: number[] }[] = [];
	readonly #byStem = new Map<string, number[]>();
	readonly #byFold = new Map<string, number[]>();
	readonly #tokens = new Map<string, Map<string, readonly number[]>>();

	/** Adds all titles of a record; returns the number of words of the shortest. */
	addTitle(place: number, { title, original }: SearchRecord): number {
		const lengths = [this.add(place, title.en, 'en', 'title')];
		if (title.ru !== null) lengths.push(this.add(place, title.ru, 'ru', 'title'));
		if (original) lengths.push(this.add(place, original.text, original.language, 'title'));
		return Math.min(255, ...lengths);
	}

	addBoth(place: number, { en, ru }: { en: string; ru: string | null }, field: Field): void {
		this.add(place, en, 'en', field);
		if (ru !== null) this.add(place, ru, 'ru', field);
	}

	/** Adds the words of a text; returns how many they are. */
	add(place: number, text: string, language: string, field: Field): number {
		const words = this.#wordsIn(text, language);
		for (const word of words) {
			const found = this.#found[word];
			if (!found) continue;
			const last = found.records.length - 1;
			if (found.records[last] === place)
				found.fields[last] = (found.fields[last] ?? 0) | FIELDS[field];
			else {
				found.records.push(place);
				found.fields.push(FIELDS[field]);
			}
		}
		return words.length;
	}

	finish(titleLengths: Uint8Array): WordIndex {
		const byFold = this.#byFold;
		let spellings: Spellings | undefined;
		return {
			size: titleLengths.length,
			postings: this.#found.map(({ records, fields }) => ({
				records: Uint32Array.from(records),
				fields: Uint8Array.from(fields),
			})),
			written: this.#written,
			bySurface: this.#words,
			byFold,
			byStem: this.#byStem,
			spellings: () => (spellings ??= readSpellings(byFold.keys())),
			titleLengths,
		};
	}

	/** Texts come again and again, in titles, labels and versions: each is taken apart once. */
	#wordsIn(text: string, language: string): readonly number[] {
		const texts = within(this.#tokens, language);
		const known = texts.get(text);
		if (known) return known;
		const asWritten = within(this.#asWritten, language);
		const words = wordsOf(text).map((word) => {
			const met = asWritten.get(word.text) ?? this.#word(word.text, language);
			asWritten.set(word.text, met);
			return met;
		});
		texts.set(text, words);
		return words;
	}

	#word(text: string, language: string): number {
		const written = surface(text);
		const met = within(this.#met, language);
		const known = met.get(written);
		if (known !== undefined) return known;
		const folded = fold(written, language);
		const word = this.#words.get(written) ?? this.#found.push({ records: [], fields: [] }) - 1;
		this.#written[word] = written;
		this.#words.set(written, word);
		met.set(written, word);
		pushOnce(this.#byFold, folded, word);
		for (const stem of stems(text, language)) pushOnce(this.#byStem, stem, word);
		return word;
	}
}

function readSpellings(folded: Iterable<string>): Spellings {
	const keys = [...folded].sort();
	const byBigram = new Map<string, number[]>();
	for (const [place, key] of keys.entries()) {
		for (const pair of new Set(bigrams(key))) push(byBigram, pair, place);
	}
	return { keys, byBigram };
}

function script(text: string): string {
	return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

/** The map of a language, made where there is none yet. */
function within<Value>(
	maps: Map<string, Map<string, Value>>,
	language: string,
): Map<string, Value> {
	const known = maps.get(language);
	if (known) return known;
	const made = new Map<string, Value>();
	maps.set(language, made);
	return made;
}

function push(map: Map<string, number[]>, key: string, value: number): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

function pushOnce(map: Map<string, number[]>, key: string, value: number): void {
	if (!map.get(key)?.includes(value)) push(map, key, value);
}
