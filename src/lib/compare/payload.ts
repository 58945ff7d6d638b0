/** The part of the corpus that the browser needs to compare within one family, as JSON. */
import type { Codebook } from '../corpus/schema/codebook.ts';
import {
	lookup,
	type ComparisonCorpus,
	type Corpus,
	type Definition,
	type InstrumentHead,
	type JurisdictionHead,
	type Source,
} from '../corpus/corpus.ts';

/** Raised when the shape of the payload changes, so that an old page does not misread a new one. */
export const PAYLOAD_SCHEMA = 1;

export interface ComparisonPayload {
	readonly schema: number;
	readonly asOf: string;
	readonly codebook: Pick<Codebook, 'families' | 'groups'>;
	readonly jurisdictions: readonly JurisdictionHead[];
	readonly instruments: readonly InstrumentHead[];
	readonly definitions: readonly Definition[];
	readonly sources: readonly Source[];
}

/** The payload of a family: all its definitions with what they refer to. */
export function comparisonPayload(corpus: Corpus, family: string): ComparisonPayload {
	const definitions = [...corpus.definitions.values()].filter((entry) => entry.family === family);
	const instruments = new Set(definitions.map(({ instrument }) => instrument));
	const keys = definitions.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources));
	return {
		schema: PAYLOAD_SCHEMA,
		asOf: corpus.asOf,
		codebook: { families: corpus.codebook.families, groups: corpus.codebook.groups },
		jurisdictions: [...corpus.jurisdictions.values()].map(jurisdictionHead),
		instruments: [...instruments].map((id) => instrumentHead(lookup(corpus.instruments, id))),
		definitions,
		sources: [...new Set(keys)].map((key) => lookup(corpus.sources, key)),
	};
}

/**
 * The corpus of a payload.
 * @throws {Error} where the payload has another schema than this program
 */
export function corpusOf(payload: ComparisonPayload): ComparisonCorpus {
	if (payload.schema !== PAYLOAD_SCHEMA) {
		throw new Error(`The data has schema ${payload.schema}, this page needs ${PAYLOAD_SCHEMA}`);
	}
	const { families, groups } = payload.codebook;
	return {
		asOf: payload.asOf,
		codebook: { rules: [], families, groups },
		families: byId(families),
		concepts: byId(
			families.flatMap(({ id, concepts }) =>
				concepts.map((concept) => ({ ...concept, family: id })),
			),
		),
		elements: byId(
			groups.flatMap(({ id, elements }) => elements.map((element) => ({ ...element, group: id }))),
		),
		jurisdictions: byId(payload.jurisdictions),
		instruments: byId(payload.instruments),
		definitions: byId(payload.definitions),
		sources: new Map(payload.sources.map((source) => [source.key, source])),
	};
}

function jurisdictionHead(jurisdiction: JurisdictionHead): JurisdictionHead {
	const { id, kind, role, order, name, short_name, researched_on, official_database } =
		jurisdiction;
	return { id, kind, role, order, name, short_name, researched_on, official_database };
}

function instrumentHead(instrument: InstrumentHead): InstrumentHead {
	const { id, jurisdiction, kind, title, number, adopted, in_force_from, repealed_on } = instrument;
	const { repealed_by, replaces, status, official_url } = instrument;
	return {
		id,
		jurisdiction,
		kind,
		title,
		number,
		adopted,
		in_force_from,
		repealed_on,
		repealed_by,
		replaces,
		status,
		official_url,
	};
}

function byId<Value extends { readonly id: string }>(
	records: readonly Value[],
): Map<string, Value> {
	return new Map(records.map((record) => [record.id, record]));
}
