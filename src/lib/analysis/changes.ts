/** Everything that changed, in one list: definitions and the instruments they stand in. */
import { lookup, type Corpus } from '../corpus/corpus.ts';
import { compareForOrder, type Day, type PartialDate } from '../time/partial-date.ts';
import { changesOf, type DefinitionChange, type Timing } from './change.ts';
import { instrumentEvents, saysSomething, type InstrumentEvent } from './instrument-event.ts';

export type LegalChange =
	| { readonly subject: 'definition'; readonly change: DefinitionChange }
	| { readonly subject: 'instrument'; readonly event: InstrumentEvent };

/** A change with what it is listed and filtered by. */
export type ChangeEntry = LegalChange & {
	/** Unique among all entries; it never changes while the dates stand. */
	readonly id: string;
	readonly jurisdiction: string;
	/** Families of the definitions concerned; none where an act is not known to touch one. */
	readonly families: readonly string[];
	/** Elements that changed; of a first wording, those that it states. */
	readonly elements: readonly string[];
	readonly kind: EntryKind;
	/** The date that it is listed under; null where none is known. */
	readonly date: PartialDate | null;
	readonly recorded: Day;
};

/** Kinds of changes of a definition, then of an instrument. */
export const entryKinds = [
	'first',
	'amended',
	'replaced',
	'ended',
	'act-adopted',
	'act-in-force',
	'act-amended',
	'act-repealed',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/**
 * Every change of the corpus, newest first and undated ones last, whatever the order of its files. Acts
 * of which no more is known than their date are left to the page of the instrument.
 */
export function allChanges(corpus: Corpus): ChangeEntry[] {
	const order = [...corpus.jurisdictions.keys()];
	return [...definitionEntries(corpus), ...instrumentEntries(corpus)].sort((a, b) => {
		if (a.date === null || b.date === null) {
			if (a.date !== b.date) return a.date === null ? 1 : -1;
		} else {
			const byDate = compareForOrder(b.date, a.date);
			if (byDate !== 0) return byDate;
		}
		const place = order.indexOf(a.jurisdiction) - order.indexOf(b.jurisdiction);
		return place || entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || compare(a.id, b.id);
	});
}

/** The date under which a change is listed: the day on which it was complete. */
export function listedUnder(timing: Timing): PartialDate | null {
	switch (timing.kind) {
		case 'on':
		case 'by':
			return timing.date;
		case 'between':
			return timing.to;
		case 'overlap':
			return timing.from;
		case 'unknown':
			return null;
	}
}

/** How many amendments are left out of the list, since nothing is known of what they changed. */
export function silentAmendments(corpus: Corpus): number {
	return [...corpus.instruments.values()]
		.flatMap((instrument) => instrumentEvents(corpus, instrument))
		.filter((event) => !saysSomething(event)).length;
}

function definitionEntries(corpus: Corpus): ChangeEntry[] {
	return [...corpus.definitions.values()]
		.filter(({ instrument }) => lookup(corpus.instruments, instrument).status !== 'draft')
		.flatMap((definition) => changesOf(corpus, definition))
		.map((change): ChangeEntry => {
			const { definition, slug, kind, timing, recorded } = change;
			return {
				subject: 'definition',
				change,
				id: `${definition.id}-${slug}`,
				jurisdiction: definition.jurisdiction,
				families: [definition.family],
				elements: concernedElements(change),
				kind,
				date: listedUnder(timing),
				recorded,
			};
		});
}

function instrumentEntries(corpus: Corpus): ChangeEntry[] {
	const families = new Map<string, Set<string>>();
	for (const { instrument, family } of corpus.definitions.values()) {
		families.set(instrument, (families.get(instrument) ?? new Set()).add(family));
	}
	return [...corpus.instruments.values()]
		.filter(({ status }) => status !== 'draft')
		.flatMap((instrument) => instrumentEvents(corpus, instrument))
		.filter(saysSomething)
		.map((event): ChangeEntry => {
			const { instrument, slug, kind, date, recorded, definitions } = event;
			const touched = definitions.map((id) => lookup(corpus.definitions, id).family);
			const all = kind === 'amended' && !event.touchesDefinition ? [] : families.get(instrument.id);
			return {
				subject: 'instrument',
				event,
				id: `${instrument.id}-${slug}`,
				jurisdiction: instrument.jurisdiction,
				families: [...new Set(touched.length > 0 ? touched : (all ?? []))].sort(),
				elements: [],
				kind: `act-${kind}`,
				date,
				recorded,
			};
		});
}

function concernedElements({ elements, after }: DefinitionChange): string[] {
	if (elements) return elements.changes.map(({ element }) => element);
	return [...new Set(after?.version.limbs.flatMap((limb) => limb.elements.map(({ id }) => id)))];
}

function compare(a: string, b: string): number {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
