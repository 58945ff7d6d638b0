/** The result of a test for a state on a day, with all that it rests on. */
import type { Corpus } from '../corpus/corpus.ts';
import type { GapTest } from '../corpus/schema/gap-test.ts';
import type { Day } from '../time/partial-date.ts';
import { allOf, anyOf, isKnownDegree, resultOf, type Degree, type GapResult } from './degree.ts';
import { evaluatePart, type RuleCorpus } from './gap-rule.ts';
import type { Trace } from './gap-trace.ts';
import { comparedStates } from './selection.ts';

export interface Assessment {
	readonly test: GapTest;
	/** Code of the state. */
	readonly state: string;
	readonly day: Day;
	readonly result: GapResult;
	readonly degree: Degree;
	/** One trace a part of the rule, in the rule's order. */
	readonly traces: readonly Trace[];
}

/** The assessment of one test for one state on a day. */
export function assess(corpus: RuleCorpus, test: GapTest, state: string, day: Day): Assessment {
	const { need, parts } = test.rule;
	const traces = parts.map((part) => evaluatePart(corpus, part, state, day));
	const degrees = traces.map(({ degree }) => degree);
	const degree = need === 'all' ? allOf(degrees) : anyOf(degrees);
	return { test, state, day, result: resultOf(degree), degree, traces };
}

/** One row of the matrix: a test with an assessment of each state, in the order of the states. */
export interface GapRow {
	readonly test: GapTest;
	readonly assessments: readonly Assessment[];
}

/** All tests for the five states on a day, in the order of the tests. */
export function gapMatrix(
	corpus: RuleCorpus & Pick<Corpus, 'tests'>,
	day: Day,
	states: readonly string[] = comparedStates(corpus),
): GapRow[] {
	return [...corpus.tests.values()].map((test) => ({
		test,
		assessments: states.map((state) => assess(corpus, test, state, day)),
	}));
}

/** All tests for one state on a day. */
export function stateGaps(
	corpus: RuleCorpus & Pick<Corpus, 'tests'>,
	state: string,
	day: Day,
): Assessment[] {
	return [...corpus.tests.values()].map((test) => assess(corpus, test, state, day));
}

/**
 * The traces that settle the result: of a rule that needs all parts, a part that fails settles it, else
 * the parts that are open or hold only partly do; of a rule that needs any part the other way round.
 */
export function decisive({ test, degree, traces }: Assessment): Trace[] {
	if (!isKnownDegree(degree)) return traces.filter((trace) => !isKnownDegree(trace.degree));
	const settled = traces.filter(
		(trace) => isKnownDegree(trace.degree) && trace.degree.low === degree.low,
	);
	const extreme = test.rule.need === 'all' ? 2 : 0;
	return degree.low === extreme ? [...traces] : settled;
}
