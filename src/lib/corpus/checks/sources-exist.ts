import {
	problemIn,
	SHARED_SCOPE,
	sourceScope,
	unreadSources,
	type Check,
	type Located,
} from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';

/** Every source key that a record cites stands among the sources of its folder, or the shared ones. */
export const sourcesExist: Check = (draft) => {
	const problems: Problem[] = [];
	const cite = (entry: Located<unknown>, scope: string, path: Path, keys: readonly string[]) => {
		if (draft.unread.has(unreadSources(scope))) return;
		const sources = draft.sources.get(scope);
		const known = sources?.record ?? {};
		keys.forEach((key, index) => {
			if (Object.hasOwn(known, key)) return;
			const expected = `a key of ${sources?.yaml.file ?? 'sources.yaml'}`;
			const text = { expected, nearest: nearest(key, Object.keys(known)) };
			problems.push(problemIn(entry, [...path, index], text));
		});
	};
	const placedKinds = ['offences', 'measures', 'milestones', 'critique', 'instruments'] as const;
	for (const kind of placedKinds) {
		for (const entry of draft[kind]) {
			cite(entry, sourceScope(draft, entry.record.jurisdiction), ['sources'], entry.record.sources);
		}
	}
	for (const entry of draft.instruments) {
		const scope = sourceScope(draft, entry.record.jurisdiction);
		entry.record.amendments.forEach((amendment, index) => {
			cite(entry, scope, ['amendments', index, 'sources'], amendment.sources);
		});
		entry.record.parties?.forEach((party, index) => {
			cite(entry, scope, ['parties', index, 'sources'], party.sources);
		});
	}
	for (const entry of draft.definitions) {
		const scope = sourceScope(draft, entry.record.jurisdiction);
		entry.record.versions.forEach((version, index) => {
			cite(entry, scope, ['versions', index, 'sources'], version.sources);
		});
	}
	for (const entry of draft.jurisdictions) {
		const scope = sourceScope(draft, entry.record.jurisdiction);
		cite(entry, scope, ['story', 'sources'], entry.record.story?.sources ?? []);
		entry.record.institutions.forEach((institution, index) => {
			cite(entry, scope, ['institutions', index, 'sources'], institution.sources);
		});
	}
	for (const entry of draft.tests) cite(entry, SHARED_SCOPE, ['sources'], entry.record.sources);
	for (const part of ['entries', 'findings'] as const) {
		draft.timeline.record[part].forEach((record, index) => {
			cite(draft.timeline, SHARED_SCOPE, [part, index, 'sources'], record.sources);
		});
	}
	return problems;
};
