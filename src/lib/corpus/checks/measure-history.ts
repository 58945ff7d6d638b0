import { latestDay } from '../../time/partial-date.ts';
import { problemIn, sourceScope, type Check, type Located } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Measure } from '../schema/measure.ts';

/** Earlier answers stand in order, end before the next begins, and cite what exists. */
export const measureHistory: Check = (draft) => {
	const instruments = new Set(draft.instruments.map(({ record }) => record.id));
	return draft.measures.flatMap((entry) => {
		const scope = sourceScope(draft, entry.record.jurisdiction);
		const keys = Object.keys(draft.sources.get(scope)?.record ?? {});
		return [
			...order(entry),
			...(entry.record.earlier ?? []).flatMap((answer, index) => {
				const problems: Problem[] = [];
				const { instrument } = answer;
				if (instrument !== null && !instruments.has(instrument) && !draft.unread.has(instrument)) {
					const text = {
						expected: 'the id of an instrument',
						nearest: nearest(instrument, instruments),
					};
					problems.push(problemIn(entry, ['earlier', index, 'instrument'], text));
				}
				answer.sources.forEach((key, place) => {
					if (keys.length === 0 || keys.includes(key)) return;
					const text = {
						expected: 'a key of the sources of the folder',
						nearest: nearest(key, keys),
					};
					problems.push(problemIn(entry, ['earlier', index, 'sources', place], text));
				});
				return problems;
			}),
		];
	});
};

function order(entry: Located<Measure>): Problem[] {
	const { earlier = [], since } = entry.record;
	return earlier.flatMap(({ from, to }, index) => {
		const problems: Problem[] = [];
		const next = index + 1 < earlier.length ? earlier[index + 1]?.from : since;
		if (from !== null && latestDay(from) >= latestDay(to)) {
			problems.push(
				problemIn(entry, ['earlier', index, 'to'], { expected: `a date after ${from}` }),
			);
		}
		if (next !== null && next !== undefined && latestDay(next) < latestDay(to)) {
			const expected = `a date that is not after ${next}, where the next answer begins`;
			problems.push(problemIn(entry, ['earlier', index, 'to'], { expected }));
		}
		return problems;
	});
}
