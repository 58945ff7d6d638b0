/** How the result of a test changed over time, so far as the wordings that are held show it. */
import { lookup, type Corpus } from '../corpus/corpus.ts';
import type { RulePart } from '../corpus/schema/gap-rule.ts';
import type { GapTest } from '../corpus/schema/gap-test.ts';
import { earliestDay, latestDay, type Day, type PartialDate } from '../time/partial-date.ts';
import { answerBoundaries } from './answer.ts';
import type { GapResult } from './degree.ts';
import { assess } from './gap.ts';
import { offenceKnownFrom, type RuleCorpus } from './gap-rule.ts';
import type { ResultPeriod } from './result-period.ts';
import { definitionsInScope } from './scope.ts';

/**
 * A change of the law between two results that are both assessed. Where something unknown lies between
 * them, the change fell on or before `day` and after `after`.
 */
export interface ResultChange {
	readonly day: Day;
	readonly after: Day;
	readonly from: GapResult;
	readonly to: GapResult;
}

type HistoryCorpus = RuleCorpus & Pick<Corpus, 'asOf'>;

/** The results of a test for a state up to the day on which the research was closed, each once. */
export function resultHistory(corpus: HistoryCorpus, test: GapTest, state: string): ResultPeriod[] {
	const days = [...new Set([...boundaries(corpus, test, state), corpus.asOf])].sort();
	return days
		.filter((day) => day <= corpus.asOf)
		.map((from): ResultPeriod => ({ from, result: assess(corpus, test, state, from).result }))
		.filter(({ result }, index, all) => index === 0 || all[index - 1]?.result !== result);
}

/** The changes among assessed results, the earliest first. */
export function resultChanges(history: readonly ResultPeriod[]): ResultChange[] {
	const assessed = history.flatMap((period, index) =>
		period.result === 'cannot-be-assessed'
			? []
			: [{ ...period, end: history[index + 1]?.from ?? period.from }],
	);
	return assessed.flatMap(({ from: day, result }, index) => {
		const before = assessed[index - 1];
		if (!before || before.result === result) return [];
		return [{ day, after: before.end, from: before.result, to: result }];
	});
}

/** Every day on which the answer of a rule may change for a state. */
export function boundaries(corpus: RuleCorpus, test: GapTest, state: string): Day[] {
	return test.rule.parts.flatMap((part) => partBoundaries(corpus, part, state));
}

function partBoundaries(corpus: RuleCorpus, part: RulePart, state: string): Day[] {
	const scope = part.limbs?.of ?? part.cell?.of;
	if (scope) {
		return definitionsInScope(corpus, scope)
			.filter(({ definition }) => definition.jurisdiction === state)
			.flatMap(({ definition, instrument, seenOn }) => [
				seenOn,
				...bothEnds(instrument.adopted),
				...bothEnds(instrument.repealed_on),
				...definition.versions.flatMap(({ from, to }) => [...bothEnds(from), ...bothEnds(to)]),
			]);
	}
	if (part.answer) {
		const { question } = part.answer;
		const seenOn = lookup(corpus.jurisdictions, state).researched_on;
		return [...corpus.measures.values()]
			.filter((measure) => measure.jurisdiction === state && measure.question === question)
			.flatMap((measure) => answerBoundaries(measure, seenOn));
	}
	if (!part.offences) return [];
	return [...corpus.offences.values()]
		.filter(({ jurisdiction }) => jurisdiction === state)
		.flatMap((offence) => [
			offenceKnownFrom(corpus, offence),
			...bothEnds(lookup(corpus.instruments, offence.instrument).repealed_on),
		]);
}

function bothEnds(date: PartialDate | null): Day[] {
	return date === null ? [] : [earliestDay(date), latestDay(date)];
}
