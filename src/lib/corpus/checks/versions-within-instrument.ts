import { isCertainlyBefore } from '../../time/partial-date.ts';
import { problemIn, type Check } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A version is not in force before its instrument is, nor after it was repealed. */
export const versionsWithinInstrument: Check = (draft) => {
	const instruments = new Map(draft.instruments.map(({ record }) => [record.id, record]));
	return draft.definitions.flatMap((entry) => {
		const instrument = instruments.get(entry.record.instrument);
		if (!instrument) return [];
		const begin = instrument.in_force_from ?? instrument.adopted;
		const end = instrument.repealed_on;
		// Dates of the instrument that contradict each other are reported there; nothing follows from them.
		if (begin !== null && end !== null && isCertainlyBefore(end, begin)) return [];
		return entry.record.versions.flatMap(({ from, to }, index) => {
			const problems: Problem[] = [];
			const report = (key: 'from' | 'to', expected: string) =>
				problems.push(problemIn(entry, ['versions', index, key], { expected }));
			if (from !== null && begin !== null && isCertainlyBefore(from, begin)) {
				report('from', `a date not before ${begin}, the beginning of ${instrument.id}`);
			}
			for (const [key, date] of Object.entries({ from, to })) {
				if (date === null || end === null || !isCertainlyBefore(end, date)) continue;
				report(key as 'from' | 'to', `a date not after ${end}, the repeal of ${instrument.id}`);
			}
			return problems;
		});
	});
};
