/** The dates on which something in a set of definitions changed. */
import type { ComparisonCorpus } from '../corpus/corpus.ts';
import {
	compareForOrder,
	earliestDay,
	latestDay,
	type Day,
	type PartialDate,
} from '../time/partial-date.ts';
import { dated, definitionsFor, type Subject } from './selection.ts';
import { validities, type DatedDefinition } from './wording.ts';

type DatedCorpus = Pick<
	ComparisonCorpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'concepts'
>;

/** A date as it is known, and the first day on which what it began is sure to hold. */
export interface ChangeDate {
	readonly date: PartialDate;
	readonly day: Day;
}

/**
 * The dates on which a wording that is held began or ended, in order: of a subject, or of everything
 * that the jurisdictions define. Drafts change nothing.
 */
export function changeDates(
	corpus: DatedCorpus,
	subject: Subject | 'all',
	jurisdictions: readonly string[],
): ChangeDate[] {
	const definitions =
		subject === 'all'
			? [...corpus.definitions.values()].map((definition) => dated(corpus, definition))
			: definitionsFor(corpus, subject);
	return changeDatesOf(
		definitions.filter(({ definition }) => jurisdictions.includes(definition.jurisdiction)),
	);
}

/** The dates on which a wording of these definitions began or ended, in order. */
export function changeDatesOf(definitions: readonly DatedDefinition[]): ChangeDate[] {
	const days = new Map<Day, PartialDate>();
	for (const date of boundaries(definitions)) {
		const day = latestDay(date);
		const known = days.get(day);
		if (known === undefined || known.length < date.length) days.set(day, date);
	}
	return [...days]
		.map(([day, date]) => ({ date, day }))
		.sort((a, b) => compareForOrder(a.day, b.day));
}

/**
 * Every day on which what is known of these definitions may change: the first and the last day of each
 * boundary, those before which nothing can have begun, and those on which the law was last checked.
 */
export function turningDays(definitions: readonly DatedDefinition[]): Day[] {
	const limits = definitions.flatMap((definition) => [
		definition.instrument.adopted,
		...validities(definition).flatMap(({ from, notBefore, end }) => {
			// A wording whose end is not known is sure to have applied on its first day alone.
			return [notBefore, from !== null && end === 'unknown' ? dayAfter(latestDay(from)) : null];
		}),
	]);
	const days = [
		...boundaries(definitions).flatMap((date) => [earliestDay(date), latestDay(date)]),
		...limits.flatMap((date) => (date == null ? [] : [earliestDay(date)])),
		...definitions.map(({ seenOn }) => seenOn),
	];
	return [...new Set(days)].sort();
}

function boundaries(definitions: readonly DatedDefinition[]): PartialDate[] {
	const dates = definitions
		.filter(({ instrument }) => instrument.status !== 'draft')
		.flatMap(validities)
		.flatMap(({ from, to, end }) => [from, end === 'known' ? to : null]);
	return [...new Set(dates.filter((date) => date !== null))];
}

function dayAfter(day: Day): Day {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
