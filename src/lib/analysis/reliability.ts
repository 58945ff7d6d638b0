/**
 * How far a second coder, who saw the renderings but not the first coding, coded alike. Figures are
 * given for each group of elements, since one figure over all would hide the weakest group.
 */
import type { Corpus } from '../corpus/corpus.ts';
import {
	alphaOf,
	coincidencesOf,
	sumCoincidences,
	type Coincidences,
	type Metric,
	type UnitValues,
} from './alpha.ts';
import { resample, type ResampledInterval } from './bootstrap.ts';
import {
	doubleCodingOf,
	type CodedLimb,
	type CodedTwice,
	type DoubleCoding,
} from './double-coding.ts';

/** Below so many coded pairs an alpha says nothing, and counts are given alone. */
export const FEWEST_PAIRS = 20;

/** Alpha of one set of units, with what it rests on. */
export interface Agreement {
	/** Pairs of values that were compared. */
	readonly units: number;
	/** Units of which at least one coder said more than "not stated". */
	readonly codedPairs: number;
	/** Coded pairs in which both coders said the same. */
	readonly agreed: number;
	/** Null below {@link FEWEST_PAIRS} coded pairs, and where nothing varies. */
	readonly alpha: number | null;
	/** From resampling whole definitions, whose limbs are not independent; null where alpha is. */
	readonly interval: ResampledInterval | null;
	/** How often the first coder's value (row) met the second's (column), in the order of the scale. */
	readonly table: readonly (readonly number[])[];
}

/** The agreement on one group of elements, or on one property of limbs. */
export interface GroupAgreement {
	/** Id of a group of the codebook, or `violence` or `purpose`. */
	readonly id: string;
	readonly scale: readonly string[];
	readonly metric: Metric;
	/** Units are pairs of limb and element, or limbs. */
	readonly byLimb: Agreement;
	/** Units are pairs of version and element, or versions, each with the strongest value of its limbs. */
	readonly byVersion: Agreement;
}

export interface Reliability {
	readonly groups: readonly GroupAgreement[];
	readonly violence: GroupAgreement;
	readonly purpose: GroupAgreement;
	readonly definitions: number;
	readonly versions: number;
	readonly limbs: number;
	readonly leftOut: DoubleCoding['leftOut'];
}

const ELEMENT_SCALE = ['not-stated', 'qualified', 'present'] as const;
const VIOLENCE_SCALE = ['not-required', 'alternative', 'required'] as const;
const PURPOSE_SCALE = ['not-required', 'required'] as const;

/** What a coder says of a limb on one question; undefined where too little was read to say it. */
type Question = (limb: CodedLimb) => number | undefined;

interface Subject {
	readonly id: string;
	readonly scale: readonly string[];
	readonly metric: Metric;
	readonly questions: readonly Question[];
	/** True where the lowest value of the scale means that a coder coded nothing. */
	readonly lowestIsUncoded: boolean;
}

/** One unit: what the first coder said, and what the second said. */
type Pair = readonly [number, number];

/** The agreement of the two codings over the whole corpus. */
export function reliabilityOf(
	corpus: Pick<Corpus, 'definitions' | 'secondCodings' | 'codebook'>,
): Reliability {
	const { versions, leftOut } = doubleCodingOf(corpus);
	const groups = corpus.codebook.groups.map(({ id, elements }) =>
		agreementOn(versions, {
			id,
			scale: ELEMENT_SCALE,
			metric: 'ordinal',
			questions: elements.map((element) => valueOfElement(element.id)),
			lowestIsUncoded: true,
		}),
	);
	return {
		groups,
		violence: agreementOn(versions, {
			id: 'violence',
			scale: VIOLENCE_SCALE,
			metric: 'ordinal',
			questions: [({ violence }) => placeOn(VIOLENCE_SCALE, violence)],
			lowestIsUncoded: false,
		}),
		purpose: agreementOn(versions, {
			id: 'purpose',
			scale: PURPOSE_SCALE,
			metric: 'nominal',
			questions: [({ purpose }) => placeOn(PURPOSE_SCALE, purpose)],
			lowestIsUncoded: false,
		}),
		definitions: new Set(versions.map(({ definition }) => definition)).size,
		versions: versions.length,
		limbs: versions.reduce((total, { limbs }) => total + limbs.length, 0),
		leftOut,
	};
}

function agreementOn(versions: readonly CodedTwice[], subject: Subject): GroupAgreement {
	const { id, scale, metric } = subject;
	const byDefinition = [...Map.groupBy(versions, ({ definition }) => definition).values()];
	return {
		id,
		scale,
		metric,
		byLimb: agreement(
			subject,
			byDefinition.map((own) => own.flatMap(limbPairs(subject))),
		),
		byVersion: agreement(
			subject,
			byDefinition.map((own) => own.flatMap(versionPairs(subject))),
		),
	};
}

/** The agreement of pairs that are given definition by definition. */
function agreement(
	{ scale, metric, lowestIsUncoded }: Subject,
	byDefinition: readonly (readonly Pair[])[],
): Agreement {
	const pairs = byDefinition.flat();
	const coded = pairs.filter((pair) => !lowestIsUncoded || pair.some((value) => value > 0));
	const tables = byDefinition.map((own): Coincidences => coincidencesOf(own, scale.length));
	const alphaFor = (some: readonly Coincidences[]) =>
		alphaOf(sumCoincidences(some, scale.length), metric);
	const alpha = coded.length < FEWEST_PAIRS ? null : alphaFor(tables);
	return {
		units: pairs.length,
		codedPairs: coded.length,
		agreed: coded.filter(([first, second]) => first === second).length,
		alpha,
		interval: alpha === null ? null : resample(tables, alphaFor),
		table: scale.map((_, first) =>
			scale.map(
				(__, second) => pairs.filter((pair) => pair[0] === first && pair[1] === second).length,
			),
		),
	};
}

function limbPairs({ questions }: Subject): (version: CodedTwice) => Pair[] {
	return ({ limbs }) =>
		limbs.flatMap(({ first, second }) =>
			questions.flatMap((question) => pairOf(question(first), question(second))),
		);
}

function versionPairs({ questions }: Subject): (version: CodedTwice) => Pair[] {
	return ({ limbs }) =>
		questions.flatMap((question) =>
			pairOf(
				strongest(limbs.map(({ first }) => question(first))),
				strongest(limbs.map(({ second }) => question(second))),
			),
		);
}

/** A unit, or none where either coder could not say: that is no disagreement. */
function pairOf(first: number | undefined, second: number | undefined): Pair[] {
	return first === undefined || second === undefined ? [] : [[first, second]];
}

function strongest(values: readonly (number | undefined)[]): number | undefined {
	const known: UnitValues = values.filter((value) => value !== undefined);
	return known.length === 0 ? undefined : Math.max(...known);
}

function valueOfElement(id: string): Question {
	return ({ elements }) => {
		const value = elements.find((element) => element.id === id)?.value;
		return ELEMENT_SCALE.indexOf(value ?? 'not-stated');
	};
}

function placeOn<Value extends string>(
	scale: readonly Value[],
	value: Value | null,
): number | undefined {
	return value === null ? undefined : scale.indexOf(value);
}
