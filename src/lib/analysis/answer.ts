/** The answer to a question on procedure on a day. */
import type { Placed } from '../corpus/corpus.ts';
import type { Answer, Measure } from '../corpus/schema/measure.ts';
import { earliestDay, latestDay, type Day } from '../time/partial-date.ts';
import { FALSE, PARTLY, TRUE, UNKNOWN, type Degree } from './degree.ts';

/** An answer with its period; `answer` is undefined where nothing is known of that day. */
export interface AnswerOnDay {
	readonly measure: Placed<Measure>;
	readonly answer: Answer | undefined;
	/** Place in `measure.earlier`; undefined for the answer that stands now. */
	readonly earlier?: number;
}

/**
 * The answer that held on a day. The answer that stands now is known from `since`, or from the day on
 * which the research was closed; before that only what `earlier` holds is known.
 */
export function answerOn(measure: Placed<Measure>, day: Day, seenOn: Day): AnswerOnDay {
	if (day >= knownFrom(measure, seenOn)) return { measure, answer: measure.answer };
	const index = (measure.earlier ?? []).findIndex(
		({ from, to }) => from !== null && day >= latestDay(from) && day < earliestDay(to),
	);
	const earlier = measure.earlier?.[index];
	return earlier
		? { measure, answer: earlier.answer, earlier: index }
		: { measure, answer: undefined };
}

/** The first day on which the answer that stands now is sure to have held. */
export function knownFrom({ since }: Pick<Measure, 'since'>, seenOn: Day): Day {
	if (since === undefined) return seenOn;
	const day = latestDay(since);
	return day < seenOn ? day : seenOn;
}

/** Days on which an answer begins or ends. */
export function answerBoundaries(measure: Measure, seenOn: Day): Day[] {
	const earlier = (measure.earlier ?? []).flatMap(({ from, to }) => [
		...(from === null ? [] : [latestDay(from)]),
		earliestDay(to),
	]);
	return [...earlier, knownFrom(measure, seenOn)];
}

/** How far an answer is the one that passes; "not found" says nothing. */
export function answerDegree(answer: Answer | undefined, passing: 'yes' | 'no'): Degree {
	if (answer === undefined || answer === 'not-found') return UNKNOWN;
	if (answer === 'partly') return PARTLY;
	return answer === passing ? TRUE : FALSE;
}
