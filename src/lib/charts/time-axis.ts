/**
 * Geometry of charts over time. Places across a chart are percentages of its width, so that lines and
 * marks stretch with the page while letters and marks keep their size.
 */
import { earliestDay, latestDay, type PartialDate } from '../time/partial-date.ts';

/** Free room at both ends, in per cent, so that marks at the ends are drawn whole. */
const MARGIN = 2;

export interface TimeAxis {
	/** First year and the year after the last. */
	readonly from: number;
	readonly to: number;
	/** Years that are written at the axis. */
	readonly ticks: readonly number[];
	/** The place of a date; of one that is not a full day, the middle of the days it stands for. */
	readonly place: (date: PartialDate) => number;
}

/** An axis that covers dates, in whole years, with at most so many years written at it. */
export function timeAxis(dates: readonly PartialDate[], mostTicks = 7): TimeAxis {
	const years = dates.flatMap((date) => [year(earliestDay(date)), year(latestDay(date))]);
	if (years.length === 0) throw new RangeError('A time axis needs at least one date');
	const from = Math.min(...years);
	const to = Math.max(...years) + 1;
	const start = dayNumber(`${from}-01-01`);
	const length = dayNumber(`${to}-01-01`) - start;
	const place = (date: PartialDate) => {
		const middle = (dayNumber(earliestDay(date)) + dayNumber(latestDay(date))) / 2;
		return round(MARGIN + ((middle - start) / length) * (100 - 2 * MARGIN));
	};
	return { from, to, ticks: yearTicks(from, to, mostTicks), place };
}

/** A place as an attribute of SVG. */
export function percent(place: number): string {
	return `${place}%`;
}

/** On which side of a mark its label has room. */
export function labelAnchor(place: number): 'start' | 'middle' | 'end' {
	if (place < 12) return 'start';
	return place > 88 ? 'end' : 'middle';
}

function yearTicks(from: number, to: number, most: number): number[] {
	const step = [1, 2, 5, 10, 20, 50].find((size) => Math.floor((to - from) / size) < most) ?? 100;
	const first = Math.ceil(from / step) * step;
	const count = Math.max(0, Math.floor((to - first) / step) + 1);
	return Array.from({ length: count }, (_, index) => first + index * step).filter(
		(tick) => tick <= to,
	);
}

function year(date: string): number {
	return Number(date.slice(0, 4));
}

function dayNumber(day: string): number {
	return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
