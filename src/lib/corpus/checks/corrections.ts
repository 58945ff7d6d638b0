import { problemIn, type Check } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';

/** A correction has an id of its own and is about a record that exists. */
export const corrections: Check = (draft) => {
	const kinds = [draft.definitions, draft.instruments, draft.jurisdictions] as const;
	const targets = new Set(kinds.flatMap((entries) => entries.map(({ record }) => record.id)));
	const seen = new Set<string>();
	return draft.corrections.flatMap((entry) => {
		const { id, about } = entry.record;
		const problems: Problem[] = [];
		if (seen.has(id)) {
			problems.push(problemIn(entry, ['id'], { expected: 'an id that no other correction has' }));
		}
		seen.add(id);
		if (about !== null && !targets.has(about) && !draft.unread.has(about)) {
			const expected = 'the id of a definition, an instrument or a jurisdiction';
			problems.push(problemIn(entry, ['about'], { expected, nearest: nearest(about, targets) }));
		}
		return problems;
	});
};
