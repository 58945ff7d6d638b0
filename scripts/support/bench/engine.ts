import type { SearchData } from '../../../src/lib/search/index-file.ts';

/** A text for engines that know nothing of laws: all that ours searches of a record, in plain fields. */
export interface PlainDocument {
	readonly id: string;
	readonly title: string;
	readonly labels: string;
	readonly text: string;
	readonly context: string;
}

/** A search engine with its index made. */
export interface Engine {
	readonly name: string;
	/** The index as it would be sent, or the texts where it is made anew. */
	readonly file: string;
	readonly find: (query: string) => readonly string[];
}

/** The records as plain documents, with the labels, titles and names that ours looks up for them. */
export function plainDocuments({ records, labels, jurisdictions }: SearchData): PlainDocument[] {
	const works = new Map(
		records.filter(({ kind }) => kind === 'instrument').map((law) => [law.work, law]),
	);
	const names = new Map(jurisdictions.map(({ code, name }) => [code, name]));
	const join = (...parts: readonly (string | null | undefined)[]) =>
		parts.filter(Boolean).join(' ');
	return records.map(
		({ id, title, original, labels: coded, text, more, place, date, work, jurisdiction, kind }) => {
			const law = kind === 'instrument' ? undefined : works.get(work);
			const name = names.get(jurisdiction ?? '');
			return {
				id,
				title: join(title.en, title.ru, original?.text),
				labels: coded.map((label) => join(labels[label]?.en, labels[label]?.ru)).join(' '),
				text: join(text, ...more),
				context: join(place, date, law?.title.en, law?.title.ru, law?.place, name?.en, name?.ru),
			};
		},
	);
}
