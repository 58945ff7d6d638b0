import type { Corpus, Definition, Instrument, Jurisdiction, Placed } from '../corpus/corpus.ts';
import type { Critique } from '../corpus/schema/critique.ts';
import type { Measure } from '../corpus/schema/measure.ts';
import type { Offence } from '../corpus/schema/offence.ts';

/** What the collection holds that stands in one instrument, or rests on it. */
export interface Holdings {
	readonly definitions: readonly Definition[];
	readonly offences: readonly Placed<Offence>[];
	readonly measures: readonly Placed<Measure>[];
}

/** The definitions, offences and measures of an instrument. */
export function holdingsOf(
	corpus: Pick<Corpus, 'definitions' | 'offences' | 'measures'>,
	id: string,
): Holdings {
	const ofIt = <Value extends { instrument: string | null }>(records: ReadonlyMap<string, Value>) =>
		[...records.values()].filter(({ instrument }) => instrument === id);
	return {
		definitions: ofIt(corpus.definitions),
		offences: ofIt(corpus.offences),
		measures: ofIt(corpus.measures),
	};
}

/** Criticism of a definition, an offence or an instrument, from every jurisdiction's file. */
export function critiqueOf(
	{
		jurisdictions,
	}: { readonly jurisdictions: ReadonlyMap<string, Pick<Jurisdiction, 'critique'>> },
	id: string,
): Critique[] {
	return [...jurisdictions.values()].flatMap(({ critique }) =>
		critique.filter(({ about }) => about === id),
	);
}

/** The instruments that an instrument repealed, replaced, or was replaced by. */
export function relationsOf(
	{ instruments }: Pick<Corpus, 'instruments'>,
	{ id }: Instrument,
): { readonly repeals: readonly Instrument[]; readonly replacedBy: readonly Instrument[] } {
	const all = [...instruments.values()];
	return {
		repeals: all.filter(({ repealed_by }) => repealed_by === id),
		replacedBy: all.filter(({ replaces }) => replaces === id),
	};
}
