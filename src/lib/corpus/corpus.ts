import type { Codebook, Concept, Element, ElementGroup, Family } from './schema/codebook.ts';
import type { Correction } from './schema/correction.ts';
import type { Critique } from './schema/critique.ts';
import type { DefinitionRecord } from './schema/definition.ts';
import type { GapTest } from './schema/gap-test.ts';
import type { InstrumentRecord } from './schema/instrument.ts';
import type { International } from './schema/international.ts';
import type { JurisdictionRecord } from './schema/jurisdiction.ts';
import type { Measure, Question } from './schema/measure.ts';
import type { Milestone, Timeline } from './schema/milestone.ts';
import type { Offence } from './schema/offence.ts';
import type { SecondCodingRecord } from './schema/second-coding.ts';
import type { SourceRecord } from './schema/source.ts';

/** A record with the code of the jurisdiction whose folder holds it. */
export type Placed<Record> = Record & { readonly jurisdiction: string };

/**
 * A source with its key in the whole corpus: `kz/s12`, or `shared/s12` for the sources of
 * international texts, the tests and the timeline.
 */
export interface Source extends SourceRecord {
	readonly key: string;
	readonly scope: string;
	readonly id: string;
}

export type Instrument = Placed<InstrumentRecord>;

/** A definition; its family follows from its concept. */
export interface Definition extends Placed<DefinitionRecord> {
	readonly family: string;
}

/** One jurisdiction with what only its own pages need; laws and definitions stand in the corpus. */
export interface Jurisdiction extends JurisdictionRecord {
	readonly milestones: readonly Milestone[];
	readonly critique: readonly Critique[];
}

/** An element with the group that it stands in. */
export interface GroupedElement extends Element {
	readonly group: string;
}

/** A concept with its family. */
export interface FamilyConcept extends Concept {
	readonly family: string;
}

/**
 * Everything the site shows: checked, with every reference known to resolve, and frozen.
 * In every record `sources` holds keys of `Corpus.sources`; other references are ids of the map
 * that bears their name. Maps keep the order in which the site lists their records.
 */
export interface Corpus {
	readonly codebook: Codebook;
	readonly families: ReadonlyMap<string, Family>;
	readonly concepts: ReadonlyMap<string, FamilyConcept>;
	readonly groups: ReadonlyMap<string, ElementGroup>;
	readonly elements: ReadonlyMap<string, GroupedElement>;
	readonly jurisdictions: ReadonlyMap<string, Jurisdiction>;
	readonly instruments: ReadonlyMap<string, Instrument>;
	readonly definitions: ReadonlyMap<string, Definition>;
	readonly offences: ReadonlyMap<string, Placed<Offence>>;
	readonly questions: ReadonlyMap<string, Question>;
	readonly measures: ReadonlyMap<string, Placed<Measure>>;
	readonly tests: ReadonlyMap<string, GapTest>;
	readonly timeline: Timeline;
	/** Errors of ours, the latest mended first. */
	readonly corrections: ReadonlyMap<string, Correction>;
	readonly international: International;
	readonly secondCodings: ReadonlyMap<string, SecondCodingRecord>;
	readonly sources: ReadonlyMap<string, Source>;
	/** The latest day on which research on any jurisdiction was closed: the site's "today". */
	readonly asOf: string;
}

/** An instrument without what only its own page needs. */
export type InstrumentHead = Omit<Instrument, 'summary' | 'sources' | 'amendments' | 'parties'>;

/** A jurisdiction without what only its own page needs. */
export type JurisdictionHead = Pick<
	Jurisdiction,
	'id' | 'kind' | 'role' | 'order' | 'name' | 'short_name' | 'researched_on' | 'official_database'
>;

/** The part of the corpus that a comparison is made of; the whole corpus is one too. */
export interface ComparisonCorpus extends Pick<
	Corpus,
	'codebook' | 'families' | 'concepts' | 'elements' | 'definitions' | 'sources' | 'asOf'
> {
	readonly instruments: ReadonlyMap<string, InstrumentHead>;
	readonly jurisdictions: ReadonlyMap<string, JurisdictionHead>;
}

/**
 * The entry of a map that is known to hold it.
 * @throws {Error} where it does not: a mistake in the program, since the loader has checked the data
 */
export function lookup<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
	const value = map.get(id);
	if (value === undefined) throw new Error(`No entry \`${id}\` in a map of ${map.size} entries`);
	return value;
}
