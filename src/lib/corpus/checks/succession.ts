import { isCertainlyBefore } from '../../time/partial-date.ts';
import { problemIn, type Check, type Draft, type Located } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { DefinitionRecord } from '../schema/definition.ts';

/**
 * A predecessor is another definition of the same jurisdiction that did not begin after its successor,
 * and the way from successor to predecessor has an end. An amending act is one of the amendments that
 * the definition's instrument lists, and its name stands there once.
 */
export const succession: Check = (draft) => {
	const definitions = new Map(draft.definitions.map((entry) => [entry.record.id, entry]));
	return draft.definitions.flatMap((entry) => [
		...predecessorProblems(draft, definitions, entry),
		...actProblems(draft, entry),
	]);
};

type Definitions = ReadonlyMap<string, Draft['definitions'][number]>;

function predecessorProblems(
	draft: Draft,
	definitions: Definitions,
	entry: Draft['definitions'][number],
): Problem[] {
	const { id, predecessor, jurisdiction, versions } = entry.record;
	if (predecessor === undefined || draft.unread.has(predecessor)) return [];
	const report = (expected: string) => [problemIn(entry, ['predecessor'], { expected })];
	const earlier = definitions.get(predecessor)?.record;
	if (earlier === undefined) {
		const expected = 'the id of a definition';
		return [
			problemIn(entry, ['predecessor'], {
				expected,
				nearest: nearest(predecessor, definitions.keys()),
			}),
		];
	}
	if (earlier.jurisdiction !== jurisdiction) return report(`a definition of ${jurisdiction}`);
	if (leadsBackTo(id, earlier, definitions))
		return report('a definition that does not come after this one');
	const begun = versions[0]?.from ?? null;
	const before = earlier.versions[0]?.from ?? null;
	if (begun !== null && before !== null && !isCertainlyBefore(before, begun)) {
		return report(`a definition that began before ${begun}`);
	}
	return [];
}

function leadsBackTo(id: string, from: DefinitionRecord, definitions: Definitions): boolean {
	const seen = new Set<string>();
	let current: DefinitionRecord | undefined = from;
	while (current && !seen.has(current.id)) {
		if (current.id === id) return true;
		seen.add(current.id);
		current = definitions.get(current.predecessor ?? '')?.record;
	}
	return current !== undefined;
}

function actProblems(draft: Draft, entry: Located<DefinitionRecord>): Problem[] {
	const instrument = draft.instruments.find(({ record }) => record.id === entry.record.instrument);
	if (!instrument) return [];
	const acts = instrument.record.amendments.map(({ act }) => act);
	return entry.record.versions.flatMap((version, v) =>
		(version.amended_by ?? []).flatMap((act, place) => {
			const count = acts.filter((name) => name === act).length;
			if (count === 1) return [];
			const path = ['versions', v, 'amended_by', place];
			const expected =
				count === 0
					? `an act among the amendments of ${instrument.record.id}`
					: `an act that stands once among the amendments of ${instrument.record.id}`;
			return [
				problemIn(entry, path, { expected, nearest: count === 0 ? nearest(act, acts) : undefined }),
			];
		}),
	);
}
