import type { Day } from '../time/partial-date.ts';
import type { GapResult } from './degree.ts';

/** A result and the first day on which it stands; it stands until the next one begins. */
export interface ResultPeriod {
	readonly from: Day;
	readonly result: GapResult;
}

/** The result that stood on a day, or undefined before the first one. */
export function resultOnDay(history: readonly ResultPeriod[], day: Day): GapResult | undefined {
	return history.findLast(({ from }) => from <= day)?.result;
}
