/** Which wording of a definition was in force on a day, as far as is known. */
import type { Definition, Instrument } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import { onceFor } from '../once.ts';
import { holdsOn, type Interval } from '../time/interval.ts';
import {
	earliestDay,
	isCertainlyBefore,
	type Day,
	type PartialDate,
} from '../time/partial-date.ts';

/** What of an instrument decides when its definitions are in force. */
export type InstrumentForce = Pick<
	Instrument,
	'status' | 'repealed_on' | 'adopted' | 'in_force_from'
>;

/** A definition with the instrument it stands in and the day on which the law was last checked. */
export interface DatedDefinition {
	readonly definition: Definition;
	readonly instrument: InstrumentForce;
	/** Day on which the jurisdiction's law was last checked. */
	readonly seenOn: Day;
}

/**
 * What applied on a day:
 * - `in-force`: this version;
 * - `uncertain`: one of these versions, or none; a boundary is not exactly known;
 * - `gap`: some wording of which nothing is held;
 * - `not-yet`: the instrument did not exist;
 * - `ended`: the definition or its instrument was no longer in force;
 * - `draft`: the instrument never was.
 */
export type Wording =
	| { readonly state: 'in-force'; readonly version: number }
	| { readonly state: 'uncertain'; readonly candidates: readonly number[] }
	| { readonly state: 'gap' | 'not-yet' | 'ended' | 'draft' };

/** When a version was in force, the fate of its instrument included. */
export function validity(
	definition: Pick<Definition, 'versions'>,
	index: number,
	instrument: InstrumentForce,
): Interval {
	const version = definition.versions[index];
	if (!version) throw new RangeError(`No version ${index} among ${definition.versions.length}`);
	const { from, to } = version;
	const begin = { from, notBefore: from ?? earliestBeginning(definition, index, instrument) };
	if (to !== null) return { ...begin, to, end: 'known' };
	const later = definition.versions.slice(index + 1);
	if (later.length > 0) {
		const limit = later.find((next) => next.from !== null)?.from ?? instrument.repealed_on;
		return { ...begin, to: limit, end: 'unknown' };
	}
	if (instrument.repealed_on !== null) {
		return { ...begin, to: instrument.repealed_on, end: 'known' };
	}
	return { ...begin, to: null, end: instrument.status === 'repealed' ? 'unknown' : 'open' };
}

/** When each version of a definition was in force. */
export const validities = onceFor(
	({ definition, instrument }: DatedDefinition): readonly Interval[] =>
		definition.versions.map((_, index) => validity(definition, index, instrument)),
);

/** Before what no version of this place can have begun: the wordings before it, or the instrument. */
function earliestBeginning(
	definition: Pick<Definition, 'versions'>,
	index: number,
	instrument: InstrumentForce,
): PartialDate | null {
	const earlier = definition.versions.slice(0, index).toReversed();
	const last = earlier.find(({ from, to }) => to !== null || from !== null);
	return last?.to ?? last?.from ?? beginningOf(instrument);
}

/** The wording of a definition that was in force on a day. */
export function wordingOn(dated: DatedDefinition, day: Day): Wording {
	const { definition, instrument, seenOn } = dated;
	if (instrument.status === 'draft') return { state: 'draft' };
	const held = validities(dated).map((interval) => holdsOn(interval, day, seenOn));
	const sure = held.indexOf('yes');
	if (sure >= 0) return { state: 'in-force', version: sure };
	const candidates = held.flatMap((holding, index) => (holding === 'uncertain' ? [index] : []));
	if (candidates.length > 0) return { state: 'uncertain', candidates };
	return { state: outside(definition.versions, instrument, day) };
}

function outside(
	versions: readonly Version[],
	instrument: InstrumentForce,
	day: Day,
): 'gap' | 'not-yet' | 'ended' {
	const beginning = beginningOf(instrument);
	if (beginning !== null && isCertainlyBefore(day, beginning)) return 'not-yet';
	const toCome = versions.some(({ from }) => from !== null && earliestDay(from) > day);
	return toCome ? 'gap' : 'ended';
}

/** Before what nothing of an instrument can have been in force: its coming into force, else its adoption. */
function beginningOf({ in_force_from: inForce, adopted }: InstrumentForce): PartialDate | null {
	return inForce ?? adopted;
}

/** Place of the version that is shown as current: the one in force, else the last one held. */
export function currentVersion(dated: DatedDefinition, day: Day): number {
	const wording = wordingOn(dated, day);
	return wording.state === 'in-force' ? wording.version : dated.definition.versions.length - 1;
}

/** The part of a version's address: its first day, or `undated` with its place where that is not known. */
export function versionSlug(definition: Pick<Definition, 'versions'>, index: number): string {
	const from: PartialDate | null | undefined = definition.versions[index]?.from;
	return from ?? (index === 0 ? 'undated' : `undated-${index + 1}`);
}
