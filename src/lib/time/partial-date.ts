/**
 * Dates of EDTF level 0: `2013`, `2013-01` or `2013-01-08`. A partial date stands for all the days
 * it covers; what is compared is always the earliest or the latest of them, and only here.
 * @see https://www.loc.gov/standards/datetime/
 */
export type PartialDate = string;

/** A full calendar day, `YYYY-MM-DD`. */
export type Day = string;

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True where the text is a year, a month or a day that exists in the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
	const match = SHAPE.exec(text);
	if (!match) return false;
	const [, year, month, day] = match;
	if (month === undefined) return true;
	const monthNumber = Number(month);
	if (monthNumber < 1 || monthNumber > 12) return false;
	if (day === undefined) return true;
	const dayNumber = Number(day);
	return dayNumber >= 1 && dayNumber <= daysInMonth(Number(year), monthNumber);
}

/** True where the text names one existing day. */
export function isDay(text: string): boolean {
	return text.length === 10 && isPartialDate(text);
}

/** How exactly a date is known. */
export function precision(date: PartialDate): 'year' | 'month' | 'day' {
	if (date.length === 4) return 'year';
	return date.length === 7 ? 'month' : 'day';
}

/** The first day that a partial date covers. */
export function earliestDay(date: PartialDate): Day {
	return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a partial date covers. */
export function latestDay(date: PartialDate): Day {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length === 10) return date;
	const [year, month] = date.split('-').map(Number) as [number, number];
	return `${date}-${String(daysInMonth(year, month)).padStart(2, '0')}`;
}

/** True only where every day of `a` lies before every day of `b`. */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
	return latestDay(a) < earliestDay(b);
}

/**
 * Orders dates for lists: by the first day covered, the less exact date first where those agree.
 * It is an order for display; it does not claim that one event came before the other.
 */
export function compareForOrder(a: PartialDate, b: PartialDate): number {
	const first = earliestDay(a);
	const second = earliestDay(b);
	if (first !== second) return first < second ? -1 : 1;
	return a.length - b.length;
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
