/** Marks of dated steps in lanes; steps that would hide each other are set on rows of their own. */
import type { PartialDate } from '../time/partial-date.ts';
import type { TimeAxis } from './time-axis.ts';

export interface LaneStep {
	readonly id: string;
	readonly date: PartialDate;
	readonly lane: string;
}

export interface LaneMark<Step extends LaneStep> {
	readonly step: Step;
	/** Place across, in per cent. */
	readonly x: number;
	/** Row within the lane, counted from 0. */
	readonly row: number;
}

export interface Lane<Step extends LaneStep> {
	readonly lane: string;
	readonly marks: readonly LaneMark<Step>[];
	readonly rows: number;
}

/** How near, in per cent, two marks may stand on one row: the width of a mark on a narrow phone. */
const ROOM = 3.6;

/** The lanes that have steps, in the order given, with their marks. */
export function layOutLanes<Step extends LaneStep>(
	lanes: readonly string[],
	steps: readonly Step[],
	axis: TimeAxis,
): Lane<Step>[] {
	return lanes.flatMap((lane) => {
		const own = steps
			.filter((step) => step.lane === lane)
			.map((step) => ({ step, x: axis.place(step.date) }))
			.sort((a, b) => a.x - b.x);
		if (own.length === 0) return [];
		const ends: number[] = [];
		const marks = own.map(({ step, x }) => {
			const free = ends.findIndex((end) => x - end >= ROOM);
			const row = free === -1 ? ends.length : free;
			ends[row] = x;
			return { step, x, row };
		});
		return [{ lane, marks, rows: ends.length }];
	});
}
