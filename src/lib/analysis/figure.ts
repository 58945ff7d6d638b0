/** Figures for sentences: each counted from named records, so that none can be printed without them. */
import { lookup, type Corpus } from '../corpus/corpus.ts';
import type { Answer } from '../corpus/schema/measure.ts';
import { isStated, type CellState } from './cell.ts';
import { cellIn } from './column.ts';
import type { GapResult } from './degree.ts';
import { assess } from './gap.ts';
import { isBoundOn } from './gap-binding.ts';
import { answerOn } from './answer.ts';
import { comparedStates, comparisonFor, columnsFor } from './selection.ts';

/** What a figure counts. */
export type FigureQuery =
	| { readonly count: 'result'; readonly test: string; readonly results: readonly GapResult[] }
	| { readonly count: 'answer'; readonly question: string; readonly answers: readonly Answer[] }
	| { readonly count: 'states-with'; readonly family: string; readonly element: string }
	| { readonly count: 'elements-differing'; readonly family: string }
	| { readonly count: 'limbs-violent' | 'limbs-with-aim'; readonly family: string }
	| { readonly count: 'offences-aggravated' }
	| { readonly count: 'parties'; readonly treaty: string };

/** One record that a figure was counted from. */
export type FigureSource =
	| { readonly kind: 'finding'; readonly test: string; readonly state: string }
	| {
			readonly kind: 'answer';
			readonly question: string;
			readonly measure: string;
			readonly state: string;
	  }
	| {
			readonly kind: 'cell';
			readonly family: string;
			readonly element: string;
			readonly state: string;
			readonly value: CellState;
	  }
	| { readonly kind: 'element'; readonly family: string; readonly element: string }
	| {
			readonly kind: 'limb';
			readonly definition: string;
			readonly version: number;
			readonly limb: string;
			readonly state: string;
	  }
	| { readonly kind: 'offence'; readonly offence: string; readonly state: string }
	| { readonly kind: 'party'; readonly treaty: string; readonly state: string };

/** `n` of `total`, with how many unknowns were left out of both, and the records counted in `n`. */
export interface Figure {
	readonly n: number;
	readonly total: number;
	readonly unknown: number;
	readonly counted: readonly FigureSource[];
	/** Every record of the denominator, so that a figure of none has sources too. */
	readonly basis: readonly FigureSource[];
}

type FigureCorpus = Pick<
	Corpus,
	| 'asOf'
	| 'codebook'
	| 'concepts'
	| 'definitions'
	| 'groups'
	| 'instruments'
	| 'jurisdictions'
	| 'measures'
	| 'offences'
	| 'tests'
>;

interface Counted {
	readonly source: FigureSource;
	readonly counts: boolean | undefined;
}

/**
 * The figure of a query, as of the day on which the research was closed.
 * @throws {Error} where no record stands behind it: a sentence must not print such a figure
 */
export function figure(corpus: FigureCorpus, query: FigureQuery): Figure {
	const records = recordsOf(corpus, query);
	const known = records.filter(({ counts }) => counts !== undefined);
	if (known.length === 0) {
		throw new Error(`No cell, limb or answer stands behind the figure ${JSON.stringify(query)}`);
	}
	const counted = known.filter(({ counts }) => counts === true).map(({ source }) => source);
	return {
		n: counted.length,
		total: known.length,
		unknown: records.length - known.length,
		counted,
		basis: known.map(({ source }) => source),
	};
}

function recordsOf(corpus: FigureCorpus, query: FigureQuery): Counted[] {
	const states = comparedStates(corpus);
	switch (query.count) {
		case 'result': {
			const test = lookup(corpus.tests, query.test);
			return states.map((state) => {
				const { result } = assess(corpus, test, state, corpus.asOf);
				const unknown = result === 'cannot-be-assessed' && !query.results.includes(result);
				const source = { kind: 'finding', test: test.id, state } as const;
				return { source, counts: unknown ? undefined : query.results.includes(result) };
			});
		}
		case 'answer':
			return states.flatMap((state) => answersOf(corpus, query, state));
		case 'states-with':
			return columnsFor(corpus, { kind: 'family', family: query.family }, states, corpus.asOf).map(
				(column): Counted => {
					const cell = cellIn(column, query.element);
					const { family, element } = query;
					return {
						source: {
							kind: 'cell',
							family,
							element,
							state: column.jurisdiction,
							value: cell.state,
						},
						counts: cell.state === 'unknown' ? undefined : isStated(cell),
					};
				},
			);
		case 'elements-differing':
			return elementsOf(corpus, query.family, states);
		case 'limbs-violent':
		case 'limbs-with-aim':
			return limbsOf(corpus, query, states);
		case 'offences-aggravated':
			return [...corpus.offences.values()]
				.filter(({ jurisdiction, instrument }) => {
					const { status } = lookup(corpus.instruments, instrument);
					return states.includes(jurisdiction) && status === 'in-force';
				})
				.map(({ id, jurisdiction, internet_aggravates: answer }) => ({
					source: { kind: 'offence', offence: id, state: jurisdiction },
					counts: answer === 'unknown' ? undefined : answer === 'yes',
				}));
		case 'parties': {
			const treaty = lookup(corpus.instruments, query.treaty);
			return states.map((state) => ({
				source: { kind: 'party', treaty: treaty.id, state },
				counts: isBoundOn(
					treaty.parties?.find((party) => party.state === state),
					corpus.asOf,
					corpus.asOf,
				),
			}));
		}
	}
}

function answersOf(
	corpus: FigureCorpus,
	{ question, answers }: Extract<FigureQuery, { count: 'answer' }>,
	state: string,
): Counted[] {
	return [...corpus.measures.values()]
		.filter((measure) => measure.jurisdiction === state && measure.question === question)
		.map((measure) => {
			const { researched_on } = lookup(corpus.jurisdictions, state);
			const { answer } = answerOn(measure, corpus.asOf, researched_on);
			const open = answer === undefined || answer === 'not-found';
			return {
				source: { kind: 'answer', question, measure: measure.id, state },
				counts: open ? undefined : answers.includes(answer),
			};
		});
}

function elementsOf(corpus: FigureCorpus, family: string, states: readonly string[]): Counted[] {
	const { groups } = comparisonFor(corpus, { kind: 'family', family }, states, corpus.asOf);
	return groups
		.flatMap(({ rows }) => rows)
		.filter(({ cells }) => cells.some(isStated))
		.map(({ element, verdict }) => ({
			source: { kind: 'element', family, element: element.id },
			counts: verdict === 'open' ? undefined : verdict === 'differs',
		}));
}

function limbsOf(
	corpus: FigureCorpus,
	{
		count,
		family,
	}: { readonly count: 'limbs-violent' | 'limbs-with-aim'; readonly family: string },
	states: readonly string[],
): Counted[] {
	return columnsFor(corpus, { kind: 'family', family }, states, corpus.asOf).flatMap((column) =>
		column.parts.flatMap(({ definition, wording }) => {
			const index = wording.state === 'in-force' ? wording.version : -1;
			return (definition.versions[index]?.limbs ?? []).map(({ n, violence, purpose }): Counted => {
				const value = count === 'limbs-violent' ? violence : purpose;
				return {
					source: {
						kind: 'limb',
						definition: definition.id,
						version: index,
						limb: n,
						state: column.jurisdiction,
					},
					counts: value === null ? undefined : value === 'required',
				};
			});
		}),
	);
}
