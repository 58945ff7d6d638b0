/** All limbs of the collection in one file, by names that are the same in both languages. */
import { validity, versionSlug } from '../analysis/wording.ts';
import type { Corpus, Definition, InstrumentHead, JurisdictionHead } from '../corpus/corpus.ts';
import type { Limb, Version } from '../corpus/schema/definition.ts';
import type { Interval } from '../time/interval.ts';
import type { PartialDate } from '../time/partial-date.ts';

interface Label {
	readonly en: string;
	readonly ru: string;
}

export interface PinWording {
	readonly from: PartialDate | null;
	readonly end: Pick<Interval, 'to' | 'end'>;
	readonly seen: Version['wording_seen'];
	readonly limbs: readonly Limb[];
}

export interface PinDefinition {
	readonly jurisdiction: string;
	readonly concept: string;
	readonly instrument: string;
	/** By the part of the wording's address. */
	readonly wordings: Readonly<Record<string, PinWording>>;
}

export interface PinData {
	readonly schema: 1;
	readonly asOf: string;
	readonly dataVersion: string;
	readonly jurisdictions: Readonly<Record<string, Pick<JurisdictionHead, 'kind' | 'short_name'>>>;
	readonly concepts: Readonly<Record<string, Label>>;
	readonly elements: Readonly<Record<string, Label>>;
	readonly instruments: Readonly<
		Record<string, Pick<InstrumentHead, 'title' | 'number' | 'adopted' | 'status' | 'official_url'>>
	>;
	readonly definitions: Readonly<Record<string, PinDefinition>>;
}

/** The file that the browser loads when pins are to be shown. */
export function pinData(corpus: Corpus, dataVersion: string): PinData {
	return {
		schema: 1,
		asOf: corpus.asOf,
		dataVersion,
		jurisdictions: mapped(corpus.jurisdictions, ({ kind, short_name }) => ({ kind, short_name })),
		concepts: mapped(corpus.concepts, ({ label }) => label),
		elements: mapped(corpus.elements, ({ label }) => label),
		instruments: mapped(corpus.instruments, ({ title, number, adopted, status, official_url }) => ({
			title,
			number,
			adopted,
			status,
			official_url,
		})),
		definitions: mapped(corpus.definitions, (definition) => pinDefinition(corpus, definition)),
	};
}

function pinDefinition(
	{ instruments }: Pick<Corpus, 'instruments'>,
	definition: Definition,
): PinDefinition {
	const { jurisdiction, concept, instrument, versions } = definition;
	const law = instruments.get(instrument);
	if (!law) throw new Error(`No instrument ${instrument}`);
	const wordings = versions.map((version, index): [string, PinWording] => {
		const { from, to, end } = validity(definition, index, law);
		const { wording_seen: seen, limbs } = version;
		return [versionSlug(definition, index), { from, end: { to, end }, seen, limbs }];
	});
	return { jurisdiction, concept, instrument, wordings: Object.fromEntries(wordings) };
}

function mapped<Value, Result>(
	map: ReadonlyMap<string, Value>,
	make: (value: Value) => Result,
): Record<string, Result> {
	return Object.fromEntries([...map].map(([id, value]) => [id, make(value)]));
}
