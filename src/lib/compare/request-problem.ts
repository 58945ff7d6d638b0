/** The parts of an address as they were given, what is wrong with them, and what stands instead. */
import { nearest } from '../corpus/nearest.ts';
import { earliestDay, isDay, latestDay, type Day } from '../time/partial-date.ts';

/** A part of an address that could not be read; what stands there instead in the request that was made. */
export interface RequestProblem {
	readonly parameter: string;
	readonly value: string;
	/** What is shown instead; nothing where the part is left out. */
	readonly instead?: string | undefined;
	readonly reason: 'unknown' | 'too-few' | 'too-many' | 'twice' | 'not-comparable';
}

/** Every code of two letters is near to every other one: of these none is meant more than another. */
const SHORTEST = 4;
/** Longer values are nothing that was mistyped: to look for a near one would only take time. */
const LONGEST = 80;
/** As many entries of a list are read; nobody compares or opens more. */
const MOST_ENTRIES = 200;

/** The valid value nearest to a mistyped one, where one is near. */
export function nearestValue(value: string, valid: Iterable<string>): string | undefined {
	return value.length < SHORTEST || value.length > LONGEST ? undefined : nearest(value, valid);
}

/** One of several values; where it is none of them, the nearest one, else `otherwise`. */
export function choice<Value extends string>(
	parameters: URLSearchParams,
	parameter: string,
	valid: readonly Value[],
	problems: RequestProblem[],
	otherwise?: Value,
): Value | undefined {
	const value = parameters.get(parameter);
	const known = valid.find((one) => one === value);
	if (value === null || known !== undefined) return known;
	const near = nearestValue(value, valid);
	const instead = valid.find((one) => one === near) ?? otherwise;
	problems.push({ parameter, value, instead, reason: 'unknown' });
	return instead;
}

/** The entries of a list that are valid, each once; each other one is a problem. */
export function listChoice(
	parameters: URLSearchParams,
	parameter: string,
	valid: readonly string[],
	problems: RequestProblem[],
): string[] {
	const known = new Set(valid);
	const entries = [...new Set(listOf(parameters, parameter))];
	for (const value of entries.filter((entry) => !known.has(entry))) {
		problems.push({ parameter, value, reason: 'unknown' });
	}
	return entries.filter((entry) => known.has(entry));
}

/** True for `1`, false where it is absent. */
export function flag(
	parameters: URLSearchParams,
	parameter: string,
	problems: RequestProblem[],
): boolean {
	return choice(parameters, parameter, ['1'], problems) === '1';
}

/** The entries of a list. */
export function listOf(parameters: URLSearchParams, parameter: string): string[] {
	const entries = (parameters.get(parameter) ?? '').split(',', MOST_ENTRIES);
	return entries.filter((entry) => entry !== '');
}

/**
 * The day that a text means, as far as one can tell: the last day of a month or a year, the last day of
 * February for its thirtieth, and nothing after the last day.
 */
export function nearestDay(text: string, last: Day): Day | undefined {
	const [, year = '', month, day] = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/.exec(text) ?? [];
	if (year === '') return undefined;
	const clamp = (value: string, most: number) =>
		String(Math.min(Math.max(Number(value), 1), most)).padStart(2, '0');
	const known = month === undefined ? year : `${year}-${clamp(month, 12)}`;
	const end = latestDay(known);
	const meant = day === undefined ? end : `${known}-${clamp(day, Number(end.slice(8)))}`;
	return isDay(meant) && meant <= last ? meant : meant > last ? last : earliestDay(year);
}
