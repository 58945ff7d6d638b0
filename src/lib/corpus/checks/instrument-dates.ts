import { isCertainlyBefore } from '../../time/partial-date.ts';
import { problemIn, type Check } from '../draft.ts';
import type { Problem } from '../problem.ts';

/**
 * An instrument is adopted, then in force, then repealed; what has a day of repeal, or an instrument that
 * repealed it, is repealed; a draft was never in force.
 */
export const instrumentDates: Check = (draft) =>
	draft.instruments.flatMap((entry) => {
		const { adopted, in_force_from: inForce, repealed_on: repealed, status } = entry.record;
		const problems: Problem[] = [];
		const notBefore = (key: string, date: string | null, earlier: string | null) => {
			if (date === null || earlier === null || !isCertainlyBefore(date, earlier)) return;
			problems.push(problemIn(entry, [key], { expected: `a date not before ${earlier}` }));
		};
		notBefore('in_force_from', inForce, adopted);
		notBefore('repealed_on', repealed, inForce ?? adopted);
		if (repealed !== null && status !== 'repealed') {
			const expected = 'the status repealed, since there is a day of repeal';
			problems.push(problemIn(entry, ['status'], { expected }));
		}
		if (repealed === null && entry.record.repealed_by !== null && status !== 'repealed') {
			const expected = 'the status repealed, since an instrument repealed it';
			problems.push(problemIn(entry, ['status'], { expected }));
		}
		if (status === 'draft' && inForce !== null) {
			problems.push(problemIn(entry, ['in_force_from'], { expected: 'null, since it is a draft' }));
		}
		if (entry.record.replaces === entry.record.id) {
			problems.push(problemIn(entry, ['replaces'], { expected: 'another instrument' }));
		}
		if (entry.record.repealed_by === entry.record.id) {
			problems.push(problemIn(entry, ['repealed_by'], { expected: 'another instrument' }));
		}
		return problems;
	});
