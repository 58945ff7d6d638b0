import { earliestDay, latestDay } from '../../time/partial-date.ts';
import { problemIn, type Check } from '../draft.ts';

/**
 * The versions of a definition stand in order and do not overlap, each ending after it began. Dates that
 * are not known exactly are held against each other by the days they can stand for: only what is certain
 * to be wrong is a problem. No two begin alike, since a version's address is made of its beginning.
 */
export const versionsInOrder: Check = (draft) =>
	draft.definitions.flatMap((entry) => {
		let latestStart: string | null = null;
		let latestEnd: string | null = null;
		const beginnings = new Set<string>();
		return entry.record.versions.flatMap((version, index) => {
			const problems = [];
			const { from, to } = version;
			if (from !== null && to !== null && earliestDay(from) >= latestDay(to)) {
				const expected = `a date after the beginning of the version (${from})`;
				problems.push(problemIn(entry, ['versions', index, 'to'], { expected }));
			}
			if (from !== null && latestStart !== null && latestDay(from) <= earliestDay(latestStart)) {
				const expected = `a date after the beginning of the version before (${latestStart})`;
				problems.push(problemIn(entry, ['versions', index, 'from'], { expected }));
			} else if (from !== null && latestEnd !== null && latestDay(from) < earliestDay(latestEnd)) {
				const expected = `a date not before the end of the version before (${latestEnd})`;
				problems.push(problemIn(entry, ['versions', index, 'from'], { expected }));
			} else if (from === null && to !== null && isBefore(to, latestEnd ?? latestStart)) {
				const expected = `a date after those of the versions before (${latestEnd ?? latestStart})`;
				problems.push(problemIn(entry, ['versions', index, 'to'], { expected }));
			} else if (from !== null && beginnings.has(from)) {
				const expected = 'a beginning that no other version of the definition has';
				problems.push(problemIn(entry, ['versions', index, 'from'], { expected }));
			}
			if (from !== null) beginnings.add(from);
			latestStart = later(latestStart, from);
			latestEnd = later(latestEnd, to);
			return problems;
		});
	});

/** The date that may begin later, so that a vague one does not hide an exact one before it. */
function later(date: string | null, other: string | null): string | null {
	if (date === null || other === null) return date ?? other;
	return earliestDay(other) > earliestDay(date) ? other : date;
}

function isBefore(date: string, other: string | null): boolean {
	return other !== null && latestDay(date) <= earliestDay(other);
}
