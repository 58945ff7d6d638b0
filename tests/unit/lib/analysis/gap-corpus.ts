/** Tiny corpora for tests of the gap analysis: one state, one law, the limbs that a test needs. */
import type {
	Definition,
	Instrument,
	Jurisdiction,
	Placed,
} from '../../../../src/lib/corpus/corpus.ts';
import type { ElementGroup, Family } from '../../../../src/lib/corpus/schema/codebook.ts';
import type { Limb, Version } from '../../../../src/lib/corpus/schema/definition.ts';
import type { Rule } from '../../../../src/lib/corpus/schema/gap-rule.ts';
import type { GapTest } from '../../../../src/lib/corpus/schema/gap-test.ts';
import type { Measure } from '../../../../src/lib/corpus/schema/measure.ts';
import type { Offence } from '../../../../src/lib/corpus/schema/offence.ts';

/** The elements that tests use; `act` and `riot` make up the group `conduct`. */
export const ELEMENTS = ['act', 'riot', 'harm', 'safe'] as const;
export const TODAY = '2026-01-01';

export function limb(
	elements: Readonly<Record<string, 'present' | 'qualified'>> = {},
	rest: Partial<Pick<Limb, 'n' | 'violence' | 'purpose'>> = {},
): Limb {
	return {
		n: '1',
		pinpoint: 'art. 1',
		rendering: 'A rendering',
		term: null,
		elements: Object.entries(elements).map(([id, value]) => ({ id, value })),
		violence: 'not-required',
		purpose: 'not-required',
		...rest,
	};
}

export function version(limbs: Limb[], rest: Partial<Version> = {}): Version {
	return {
		from: '2000-01-01',
		to: null,
		complete: true,
		wording_seen: 'official',
		note: 'A note',
		limbs,
		sources: ['kz/s1'],
		...rest,
	};
}

export function definition(
	id: string,
	versions: Version[],
	rest: Partial<Definition> = {},
): Definition {
	return {
		id,
		jurisdiction: 'kz',
		concept: 'extremism',
		family: 'extremism',
		lead: false,
		term: { original: null, language: null, en: id },
		instrument: 'law',
		pinpoint: null,
		versions,
		...rest,
	};
}

export function test(rule: Rule): GapTest {
	const both = { en: 'x', ru: 'x' };
	return {
		id: 't',
		label: both,
		question: both,
		theme: 'wording',
		weight: 'soft-law',
		passes_when: 'x',
		rule,
		limits: null,
		benchmarks: ['b'],
		clauses: [],
		contested: null,
		answers: [],
		note: null,
		sources: ['shared/s1'],
	};
}

export function answer(rest: Partial<Measure>): Placed<Measure> {
	return {
		jurisdiction: 'kz',
		id: 'kz-court',
		question: 'court',
		answer: 'yes',
		detail: 'x',
		instrument: null,
		pinpoint: null,
		sources: ['kz/s1'],
		...rest,
	};
}

export function offence(rest: Partial<Offence>): Placed<Offence> {
	return {
		jurisdiction: 'kz',
		id: 'kz-1',
		instrument: 'law',
		pinpoint: 'art. 1',
		name: 'x',
		conduct: 'x',
		grounds: [],
		max_penalty: null,
		internet_aggravates: 'no',
		as_of: '2020-01-01',
		sources: ['kz/s1'],
		...rest,
	};
}

interface Contents {
	readonly definitions?: readonly Definition[];
	readonly measures?: readonly Placed<Measure>[];
	readonly offences?: readonly Placed<Offence>[];
}

/** As much of a corpus as the evaluator reads. */
export function corpusOf({ definitions = [], measures = [], offences = [] }: Contents) {
	const both = { en: 'x', ru: 'x' };
	const family = (id: string): Family => ({
		id,
		label: both,
		concepts: [{ id, label: both, general: true }],
	});
	const groups: ElementGroup[] = [
		{ id: 'conduct', label: both, elements: ['act', 'riot'].map((id) => ({ id, label: both })) },
		{ id: 'other', label: both, elements: ['harm', 'safe'].map((id) => ({ id, label: both })) },
	];
	const families = [family('extremism'), family('terrorism')];
	const instrument = {
		id: 'law',
		jurisdiction: 'kz',
		status: 'in-force',
		repealed_on: null,
		adopted: '1999',
	};
	const state = { id: 'kz', role: 'compared', researched_on: TODAY };
	return {
		asOf: TODAY,
		groups: new Map(groups.map((group) => [group.id, group])),
		concepts: new Map(
			families.flatMap(({ id, concepts }) =>
				concepts.map((concept) => [concept.id, { ...concept, family: id }] as const),
			),
		),
		instruments: new Map([['law', instrument as unknown as Instrument]]),
		jurisdictions: new Map([['kz', state as unknown as Jurisdiction]]),
		definitions: new Map(definitions.map((record) => [record.id, record])),
		measures: new Map(measures.map((record) => [record.id, record])),
		offences: new Map(offences.map((record) => [record.id, record])),
	};
}
