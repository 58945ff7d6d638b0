/** The steps of the debate on a common definition, with those of the states, in lanes. */
import type { Corpus } from '../corpus/corpus.ts';
import { compareForOrder, type PartialDate } from '../time/partial-date.ts';
import { comparedStates } from './selection.ts';

export interface DebateStep {
	/** Unique among all steps: lane, date and place on that date. */
	readonly id: string;
	readonly lane: string;
	readonly date: PartialDate | null;
	readonly title: string;
	readonly detail: string | null;
	readonly sources: readonly string[];
	/** A step of the debate itself, or of the law of one of the five states. */
	readonly kind: 'debate' | 'national';
}

/** Lanes in the order in which they are shown: bodies, forums, then states. */
const BODIES = ['un', 'osce', 'sco', 'cis', 'csto', 'forum', 'coe', 'oic', 'other'] as const;

/** The lanes, also those that have no step. */
export function debateLanes(corpus: Pick<Corpus, 'jurisdictions'>): string[] {
	return [...BODIES, ...comparedStates(corpus)];
}

/** Every step, in the order of dates, undated ones last. */
export function debateSteps(corpus: Pick<Corpus, 'jurisdictions' | 'timeline'>): DebateStep[] {
	const debate = corpus.timeline.entries.map((entry) => ({ ...entry, kind: 'debate' as const }));
	const national = comparedStates(corpus).flatMap((lane) =>
		(corpus.jurisdictions.get(lane)?.milestones ?? []).map((milestone) => ({
			...milestone,
			lane,
			kind: 'national' as const,
		})),
	);
	const ordered = [...debate, ...national].sort((a, b) => {
		if (a.date === null || b.date === null)
			return Number(a.date === null) - Number(b.date === null);
		return compareForOrder(a.date, b.date);
	});
	const used = new Map<string, number>();
	return ordered.map((step) => {
		const id = `${step.lane}-${step.date ?? 'undated'}`;
		const count = (used.get(id) ?? 0) + 1;
		used.set(id, count);
		return { ...step, id: count === 1 ? id : `${id}-${count}` };
	});
}
