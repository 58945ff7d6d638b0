/**
 * The file that carries the records to the browser: every text once, in a table, and one column a field.
 * It carries no postings. To make them anew takes the worker some tens of milliseconds, and they would add
 * more to the file than everything else that is in it.
 */
import type { Corpus } from '../corpus/corpus.ts';
import { localId, searchKinds, type SearchKind, type SearchRecord, type Title } from './record.ts';
import { searchRecords } from './records.ts';

const SCHEMA = 1;

/** What stands beside the records: names that records refer to by their ids. */
export interface SearchNames {
	/** Labels of elements, concepts and families. */
	readonly labels: Readonly<Record<string, Title>>;
	readonly jurisdictions: readonly {
		readonly code: string;
		readonly body: boolean;
		readonly name: Title;
	}[];
	/** The official database of each state that has one. */
	readonly databases: readonly {
		readonly code: string;
		readonly name: string;
		readonly url: string;
	}[];
}

/** Everything that a search is made of. */
export interface SearchData extends SearchNames {
	readonly records: readonly SearchRecord[];
}

const SCALARS = ['place', 'jurisdiction', 'force', 'date', 'evidence', 'text', 'work'] as const;
const LISTS = ['families', 'more', 'labels', 'numbers', 'articles'] as const;

/** The file as it is written: numbers are places in `strings`, -1 stands for null. */
export interface SearchFile extends SearchNames {
	readonly schema: number;
	readonly strings: readonly string[];
	readonly kinds: readonly number[];
	/** Ids without their kinds. */
	readonly ids: readonly string[];
	readonly titles: readonly (readonly [number, number])[];
	readonly originals: readonly (readonly [number, number] | 0)[];
	readonly scalars: Readonly<Record<(typeof SCALARS)[number], readonly number[]>>;
	readonly lists: Readonly<Record<(typeof LISTS)[number], readonly (readonly number[] | 0)[]>>;
}

/** What the search of a corpus is made of. */
export function searchData(corpus: Corpus): SearchData {
	const labels = [
		...corpus.elements.values(),
		...corpus.concepts.values(),
		...corpus.families.values(),
	];
	const jurisdictions = [...corpus.jurisdictions.values()];
	return {
		records: searchRecords(corpus),
		labels: Object.fromEntries(labels.map(({ id, label }) => [id, label])),
		jurisdictions: jurisdictions.map(({ id, kind, short_name }) => ({
			code: id,
			body: kind === 'body',
			name: short_name,
		})),
		databases: jurisdictions.flatMap(({ id, official_database: database }) =>
			database === null ? [] : [{ code: id, name: database.name, url: database.url }],
		),
	};
}

/** The search's data in the form of its file. */
export function packSearchData({ records, ...names }: SearchData): SearchFile {
	const places = new Map<string, number>();
	const strings: string[] = [];
	const at = (text: string | null): number => {
		if (text === null) return -1;
		const known = places.get(text);
		if (known !== undefined) return known;
		places.set(text, strings.length);
		return strings.push(text) - 1;
	};
	const column = <Value>(read: (record: SearchRecord) => Value) => records.map(read);
	return {
		schema: SCHEMA,
		...names,
		kinds: column(({ kind }) => searchKinds.indexOf(kind)),
		ids: column(localId),
		titles: column(({ title }) => [at(title.en), at(title.ru)]),
		originals: column(({ original }) =>
			original ? [at(original.text), at(original.language)] : 0,
		),
		scalars: keyed(SCALARS, (field) => column((record) => at(record[field]))),
		lists: keyed(LISTS, (field) =>
			column((record) => (record[field].length > 0 ? record[field].map(at) : 0)),
		),
		strings,
	};
}

/**
 * The search's data from its file.
 * @throws {Error} where the file is of another schema
 */
export function unpackSearchData(file: SearchFile): SearchData {
	if (file.schema !== SCHEMA)
		throw new Error(`Search file of schema ${file.schema}, expected ${SCHEMA}`);
	const text = (place: number | undefined): string | null =>
		place === undefined || place < 0 ? null : (file.strings[place] ?? null);
	const sure = (place: number | undefined): string => text(place) ?? '';
	const records = file.kinds.map((kind, index): SearchRecord => {
		const [en, ru] = file.titles[index] ?? [];
		const original = file.originals[index];
		const scalars = keyed(SCALARS, (field) => text(file.scalars[field][index]));
		const lists = keyed(LISTS, (field) => placesIn(file.lists[field][index]).map(sure));
		return {
			...scalars,
			...lists,
			id: `${kindAt(kind)}:${file.ids[index] ?? ''}`,
			kind: kindAt(kind),
			title: { en: sure(en), ru: text(ru) },
			original: original ? { text: sure(original[0]), language: sure(original[1]) } : null,
			force: scalars.force as SearchRecord['force'],
			evidence: scalars.evidence as SearchRecord['evidence'],
		};
	});
	return {
		records,
		labels: file.labels,
		jurisdictions: file.jurisdictions,
		databases: file.databases,
	};
}

/** The places of a list; 0 is written for an empty one. */
function placesIn(list: readonly number[] | 0 | undefined): readonly number[] {
	return list === 0 || list === undefined ? [] : list;
}

function kindAt(place: number): SearchKind {
	return searchKinds[place] ?? 'source';
}

function keyed<Key extends string, Value>(
	keys: readonly Key[],
	value: (key: Key) => Value,
): Record<Key, Value> {
	return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}
