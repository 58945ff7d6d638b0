import { problemIn, type Check, type Draft, type Located } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';

/** Every id that a record mentions is the id of a record of the right kind. */
export const references: Check = (draft) => {
	const known = knownIds(draft);
	const problems: Problem[] = [];
	const refer = (
		entry: Located<unknown>,
		path: Path,
		id: string | null,
		kind: keyof typeof known,
	) => {
		if (id === null || known[kind].has(id) || draft.unread.has(id)) return;
		if (draft.unread.has(LISTED_IN[kind] ?? '')) return;
		const expected = `the id of ${KIND_WORDS[kind]}`;
		problems.push(problemIn(entry, path, { expected, nearest: nearest(id, known[kind]) }));
	};
	for (const entry of draft.instruments) {
		refer(entry, ['repealed_by'], entry.record.repealed_by, 'instruments');
		refer(entry, ['replaces'], entry.record.replaces, 'instruments');
		entry.record.parties?.forEach((party, index) => {
			refer(entry, ['parties', index, 'state'], party.state, 'states');
		});
	}
	for (const entry of draft.definitions) {
		refer(entry, ['concept'], entry.record.concept, 'concepts');
		refer(entry, ['instrument'], entry.record.instrument, 'instruments');
		entry.record.versions.forEach((version, v) => {
			version.limbs.forEach((limb, l) => {
				limb.elements.forEach((element, e) => {
					const path = ['versions', v, 'limbs', l, 'elements', e, 'id'];
					refer(entry, path, element.id, 'elements');
				});
			});
		});
	}
	for (const entry of draft.offences) {
		refer(entry, ['instrument'], entry.record.instrument, 'instruments');
		entry.record.grounds.forEach((ground, index) => {
			refer(entry, ['grounds', index], ground, 'grounds');
		});
	}
	for (const entry of draft.measures) {
		refer(entry, ['question'], entry.record.question, 'questions');
		refer(entry, ['instrument'], entry.record.instrument, 'instruments');
	}
	for (const entry of draft.critique) refer(entry, ['about'], entry.record.about, 'targets');
	for (const entry of draft.tests) {
		entry.record.benchmarks.forEach((id, index) => {
			refer(entry, ['benchmarks', index], id, 'instruments');
		});
	}
	for (const entry of draft.secondCodings) {
		refer(entry, ['definition'], entry.record.definition, 'definitions');
		refer(entry, ['concept'], entry.record.concept, 'concepts');
		entry.record.codings.forEach((coding, c) => {
			coding.limbs.forEach((limb, l) => {
				limb.elements.forEach((element, e) => {
					refer(entry, ['codings', c, 'limbs', l, 'elements', e, 'id'], element.id, 'elements');
				});
			});
		});
	}
	return problems;
};

const KIND_WORDS = {
	instruments: 'an instrument',
	definitions: 'a definition',
	concepts: 'a concept of the codebook',
	elements: 'an element of the codebook',
	grounds: 'an element of the group "ground"',
	questions: 'a question of questions.yaml',
	states: 'a state',
	targets: 'a definition, an offence or an instrument',
} as const;

/** The list that holds the ids of a kind, where not each of them is a file: it may not have been read. */
const LISTED_IN: { readonly [Kind in keyof typeof KIND_WORDS]?: string } = {
	concepts: 'codebook',
	elements: 'codebook',
	grounds: 'codebook',
	questions: 'questions',
	targets: 'offences',
};

function knownIds(draft: Draft): Record<keyof typeof KIND_WORDS, ReadonlySet<string>> {
	const ids = (entries: readonly Located<{ readonly id: string }>[]) =>
		entries.map(({ record }) => record.id);
	const { families, groups } = draft.codebook.record;
	const grounds = groups.find((group) => group.id === 'ground')?.elements ?? [];
	return {
		instruments: new Set(ids(draft.instruments)),
		definitions: new Set(ids(draft.definitions)),
		concepts: new Set(families.flatMap((family) => family.concepts.map(({ id }) => id))),
		elements: new Set(groups.flatMap((group) => group.elements.map(({ id }) => id))),
		grounds: new Set(grounds.map(({ id }) => id)),
		questions: new Set(ids(draft.questions)),
		states: new Set(ids(draft.jurisdictions.filter(({ record }) => record.kind === 'state'))),
		targets: new Set([
			...ids(draft.definitions),
			...ids(draft.offences),
			...ids(draft.instruments),
		]),
	};
}
