import { problemIn, type Check, type Located } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../yaml-file.ts';

/**
 * A list of references names each once: one that stands there twice was meant to be another. A question
 * is answered once in a jurisdiction, and two jurisdictions do not have the same place.
 */
export const onlyOnce: Check = (draft) => {
	const problems: Problem[] = [];
	const each = (entry: Located<unknown>, path: Path, values: readonly string[]) => {
		values.forEach((value, index) => {
			if (values.indexOf(value) === index) return;
			problems.push(problemIn(entry, [...path, index], { expected: 'each once' }));
		});
	};
	const kinds = ['instruments', 'offences', 'measures', 'milestones', 'critique', 'tests'] as const;
	for (const kind of kinds) {
		for (const entry of draft[kind]) each(entry, ['sources'], entry.record.sources);
	}
	for (const entry of draft.definitions) {
		entry.record.versions.forEach((version, index) => {
			each(entry, ['versions', index, 'sources'], version.sources);
		});
	}
	for (const entry of draft.offences) each(entry, ['grounds'], entry.record.grounds);
	for (const entry of draft.tests) each(entry, ['benchmarks'], entry.record.benchmarks);
	for (const entry of draft.instruments) {
		entry.record.amendments.forEach(({ sources }, index) => {
			each(entry, ['amendments', index, 'sources'], sources);
		});
		const states = entry.record.parties?.map(({ state }) => state) ?? [];
		states.forEach((state, index) => {
			if (states.indexOf(state) === index) return;
			const path = ['parties', index, 'state'];
			problems.push(problemIn(entry, path, { expected: 'each state once' }));
		});
	}
	return [
		...problems,
		...shared(
			draft.measures,
			'question',
			({ jurisdiction, question }) => `${jurisdiction} ${question}`,
		),
		...shared(draft.jurisdictions, 'order', ({ order }) => String(order)),
	];
};

/** Records that agree in a field in which no two may. */
function shared<Value>(
	entries: readonly Located<Value>[],
	key: string,
	valueOf: (record: Value) => string,
): Problem[] {
	const first = new Map<string, Located<Value>>();
	return entries.flatMap((entry) => {
		const value = valueOf(entry.record);
		const earlier = first.get(value);
		first.set(value, earlier ?? entry);
		if (!earlier) return [];
		const expected = `one that is not used in ${earlier.yaml.file} already`;
		return [problemIn(entry, [key], { expected })];
	});
}
