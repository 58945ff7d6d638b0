/** The terms of the definitions by letter, for reading without a search. */
import type { Corpus } from '../corpus/corpus.ts';

/** A term as laws write it, with the definitions that have it. */
export interface TermEntry {
	readonly term: string;
	readonly language: string;
	readonly links: readonly { readonly id: string; readonly jurisdiction: string }[];
	/** Jurisdictions with several definitions of the term. */
	readonly several: ReadonlySet<string>;
}

export interface Letter {
	readonly letter: string;
	readonly entries: readonly TermEntry[];
}

/** Every term in its own language and in English, under its first letter, Latin letters before Cyrillic. */
export function termsByLetter(
	{ definitions }: Pick<Corpus, 'definitions'>,
	locale: string,
): Letter[] {
	const entries = new Map<
		string,
		{ term: string; language: string; links: { id: string; jurisdiction: string }[] }
	>();
	for (const { id, jurisdiction, term } of definitions.values()) {
		const forms = [{ text: term.en, language: 'en' }];
		if (term.original !== null && term.language !== null)
			forms.push({ text: term.original, language: term.language });
		for (const { text, language } of forms) {
			const name = `${language}:${text.toLowerCase()}`;
			const entry = entries.get(name) ?? { term: text, language, links: [] };
			entry.links.push({ id, jurisdiction });
			entries.set(name, entry);
		}
	}
	const order = new Intl.Collator(locale === 'ru' ? 'ru' : 'en');
	const cyrillic = (letter: string) => /\p{Script=Cyrillic}/u.test(letter);
	const letters = Map.groupBy(entries.values(), ({ term }) =>
		(/\p{L}/u.exec(term)?.[0] ?? '#').toUpperCase(),
	);
	return [...letters]
		.sort(([a], [b]) => Number(cyrillic(a)) - Number(cyrillic(b)) || order.compare(a, b))
		.map(([letter, some]) => ({
			letter,
			entries: some
				.toSorted((a, b) => order.compare(a.term, b.term))
				.map((entry) => ({
					...entry,
					several: repeated(entry.links.map(({ jurisdiction }) => jurisdiction)),
				})),
		}));
}

function repeated(values: readonly string[]): Set<string> {
	return new Set(values.filter((value, place) => values.indexOf(value) !== place));
}
