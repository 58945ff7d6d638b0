/** What is searched: one record for everything that has a place on the site. */
import { addresses, limbAnchor, sourceAnchor } from '../site/addresses.ts';

/** Kinds of records, in the order in which their groups are shown. */
export const searchKinds = [
	'definition',
	'limb',
	'concept',
	'element',
	'instrument',
	'offence',
	'measure',
	'version',
	'amendment',
	'jurisdiction',
	'milestone',
	'critique',
	'source',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Whether the law that a record shows is the law today. */
export type Force = 'in-force' | 'historical' | 'draft';

/** On what the wording rests; null where none was seen. */
export type Evidence = 'official' | 'unofficial-translation' | 'quoted-in-secondary';

/** The kinds of codes that lawyers cite by an abbreviation. */
export type CodeOfLaw = 'criminal' | 'administrative' | 'civil-procedure';

/** A title in the languages in which it is held. */
export interface Title {
	readonly en: string;
	readonly ru: string | null;
}

export interface SearchRecord {
	/** Id that is unique over all kinds: `definition:kz-extremism`, `limb:kz-extremism/2014-11-03/1`. */
	readonly id: string;
	readonly kind: SearchKind;
	readonly title: Title;
	/** Term or title in the original language, with its BCP 47 tag. */
	readonly original: { readonly text: string; readonly language: string } | null;
	/** Where it stands: `31-III, art. 1(1)`. */
	readonly place: string | null;
	/** Code of the state or body; null for what belongs to none. */
	readonly jurisdiction: string | null;
	/** Families of concepts that it bears on. */
	readonly families: readonly string[];
	readonly force: Force | null;
	readonly date: string | null;
	readonly evidence: Evidence | null;
	/** What is shown of the record, in English: our rendering, or a summary. */
	readonly text: string | null;
	/** Searched like `text`, but not shown. */
	readonly more: readonly string[];
	/** Ids of elements and concepts that the record is coded with; they are searched by their labels. */
	readonly labels: readonly string[];
	/** Instrument that the record belongs to, searched by its titles. */
	readonly work: string | null;
	/** Numbers under which it is cited, normalised: `31-III`, `ZRU-489`. */
	readonly numbers: readonly string[];
	/** Articles that it stands in, normalised: `1`, `1(5)`. */
	readonly articles: readonly string[];
}

/** The part of an id after the kind: the id that the data uses. */
export function localId({ id }: Pick<SearchRecord, 'id'>): string {
	return id.slice(id.indexOf(':') + 1);
}

/** The address of the page, and the place on it, that shows a record; `bodies` are codes of benchmarks. */
export function recordAddress(
	record: Pick<SearchRecord, 'id' | 'kind' | 'jurisdiction' | 'families' | 'work'>,
	bodies: ReadonlySet<string>,
): string {
	const id = localId(record);
	const code = record.jurisdiction ?? '';
	switch (record.kind) {
		case 'definition':
			return addresses.definition(id);
		case 'version': {
			const [definition = '', from = ''] = id.split('/');
			return addresses.version(definition, from);
		}
		case 'limb': {
			const [definition = '', from = '', ...n] = id.split('/');
			return `${addresses.version(definition, from)}#${limbAnchor(n.join('/'))}`;
		}
		case 'concept':
			return addresses.concept(record.families[0] ?? '', id);
		case 'element':
			return addresses.element(id);
		case 'instrument':
		case 'amendment': {
			const instrument = record.work ?? id;
			return bodies.has(code) ? addresses.benchmark(instrument) : addresses.instrument(instrument);
		}
		case 'offence':
			return bodies.has(code)
				? addresses.benchmark(record.work ?? '')
				: `${addresses.jurisdiction(code)}#${id}`;
		case 'measure':
			return `${addresses.jurisdiction(code)}#${id}`;
		case 'jurisdiction':
			return bodies.has(id) ? addresses.benchmarks() : addresses.jurisdiction(id);
		case 'milestone':
			return `${addresses.jurisdiction(code)}#timeline`;
		case 'critique':
			return bodies.has(code)
				? addresses.benchmarks()
				: `${addresses.jurisdiction(code)}#criticism`;
		case 'source':
			return `${addresses.sources()}#${sourceAnchor(id)}`;
	}
}
