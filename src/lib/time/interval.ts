import { earliestDay, latestDay, type Day, type PartialDate } from './partial-date.ts';

/**
 * When something was in force: half-open, `from` the first day, `to` the first day after. What is not
 * known is kept apart from what has no end: `end` is `open` where no end is known of, `unknown` where
 * there was one on a day that was not found; `to` then holds the latest day it can have been, or null.
 */
export interface Interval {
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	readonly end: 'known' | 'open' | 'unknown';
	/** Where `from` is not known: a date before which it cannot have begun. */
	readonly notBefore?: PartialDate | null;
}

/** Whether something was in force on a day: where a boundary is not exactly known, it may be uncertain. */
export type Holding = 'yes' | 'no' | 'uncertain';

/**
 * Whether an interval covers a day. An interval whose beginning is not known is sure to have begun on
 * `seenOn`, the day on which it was last seen to be in force, where it has no known end.
 */
export function holdsOn(interval: Interval, day: Day, seenOn: Day): Holding {
	const begun = hasBegun(interval, day, seenOn);
	const ended = hasEnded(interval, day);
	if (begun === 'no' || ended === 'yes') return 'no';
	return begun === 'yes' && ended === 'no' ? 'yes' : 'uncertain';
}

function hasBegun({ from, end, notBefore }: Interval, day: Day, seenOn: Day): Holding {
	if (from === null) {
		if (notBefore && day < earliestDay(notBefore)) return 'no';
		return end === 'open' && day >= seenOn ? 'yes' : 'uncertain';
	}
	if (day < earliestDay(from)) return 'no';
	return day >= latestDay(from) ? 'yes' : 'uncertain';
}

function hasEnded({ from, to, end }: Interval, day: Day): Holding {
	if (end === 'open') return 'no';
	if (to !== null && day >= latestDay(to)) return 'yes';
	if (end === 'known' && to !== null) return day < earliestDay(to) ? 'no' : 'uncertain';
	return day === from ? 'no' : 'uncertain';
}
