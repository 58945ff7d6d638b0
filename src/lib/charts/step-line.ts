/** The segments of a line that keeps its height from one day to the next on which something changed. */
import type { Similarity } from '../analysis/similarity.ts';
import type { SimilarityStep } from '../analysis/convergence.ts';
import type { TimeAxis } from './time-axis.ts';

export interface Segment {
	readonly x1: number;
	readonly x2: number;
	readonly y: number;
	/** True where one of the texts is known in part only. */
	readonly partial: boolean;
	readonly similarity: Similarity;
	readonly from: string;
}

export interface Riser {
	readonly x: number;
	readonly y1: number;
	readonly y2: number;
}

export interface StepLine {
	readonly segments: readonly Segment[];
	/** Where one height gives way to the next without a gap. */
	readonly risers: readonly Riser[];
}

/** A line over steps; nothing is drawn where a step has no value. `height` is that of the whole, in pixels. */
export function stepLine(
	steps: readonly SimilarityStep[],
	axis: TimeAxis,
	height: number,
): StepLine {
	const segments: Segment[] = [];
	const risers: Riser[] = [];
	let before: { readonly y: number; readonly to: string } | undefined;
	for (const { from, to, similarity } of steps) {
		const { value, unknown } = similarity;
		if (value === null) {
			before = undefined;
			continue;
		}
		const y = Math.round((1 - value) * height * 10) / 10;
		const x1 = axis.place(from);
		segments.push({ x1, x2: axis.place(to), y, partial: unknown > 0, similarity, from });
		if (before?.to === from && before.y !== y) risers.push({ x: x1, y1: before.y, y2: y });
		before = { y, to };
	}
	return { segments, risers };
}
