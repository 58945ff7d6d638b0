/** The one door to the data: reads, checks and freezes it. Nothing else in `src/lib` reads files. */
import { statSync } from 'node:fs';
import { checks } from './checks/index.ts';
import type { Corpus, Definition, Jurisdiction, Placed, Source } from './corpus.ts';
import { SHARED_SCOPE, sourceScope, type Draft, type Located } from './draft.ts';
import { DataError } from './problem.ts';
import { readFolder } from './read-folder.ts';

/**
 * The corpus in a folder laid out as `data/README.md` says, with every reference resolved, deeply frozen.
 * @throws {DataError} with every problem of every file at once; nothing is loaded in part
 */
export function loadCorpus(directory: string): Corpus {
	if (statSync(directory, { throwIfNoEntry: false })?.isDirectory() !== true) {
		const about = { path: '', found: 'no such folder', expected: 'the folder of the data' };
		throw new DataError([{ file: directory, line: 1, column: 1, ...about }]);
	}
	const { draft, problems } = readFolder(directory);
	problems.push(...checks.flatMap((check) => check(draft)));
	if (problems.length > 0) throw new DataError(problems);
	return freeze(assemble(draft));
}

function assemble(draft: Draft): Corpus {
	const { families, groups } = draft.codebook.record;
	const concepts = families.flatMap((family) =>
		family.concepts.map((concept) => ({ ...concept, family: family.id })),
	);
	const elements = groups.flatMap((group) =>
		group.elements.map((element) => ({ ...element, group: group.id })),
	);
	const order = draft.jurisdictions
		.map(({ record }) => record)
		.sort((a, b) => a.order - b.order)
		.map(({ id }) => id);
	const placedRecords = <Value extends { id: string; jurisdiction: string; sources: string[] }>(
		located: readonly Located<Value>[],
	) => byJurisdiction(located, order).map((record) => withKeys(draft, record));
	const conceptOrder = concepts.map(({ id }) => id);
	return {
		codebook: draft.codebook.record,
		families: byId(families),
		concepts: byId(concepts),
		groups: byId(groups),
		elements: byId(elements),
		jurisdictions: byId(jurisdictionsOf(draft, order)),
		instruments: byId(
			placedRecords(draft.instruments).map((record) => ({
				...record,
				amendments: record.amendments.map((part) => keyed(draft, record.jurisdiction, part)),
				...(record.parties && {
					parties: record.parties.map((part) => keyed(draft, record.jurisdiction, part)),
				}),
			})),
		),
		definitions: byId(definitionsOf(draft, order, conceptOrder)),
		offences: byId(placedRecords(draft.offences)),
		questions: byId(draft.questions.map(({ record }) => record)),
		measures: byId(
			placedRecords(draft.measures).map((record) => ({
				...record,
				...(record.earlier && {
					earlier: record.earlier.map((part) => keyed(draft, record.jurisdiction, part)),
				}),
			})),
		),
		tests: byId(draft.tests.map(({ record }) => keyed(draft, SHARED_SCOPE, record))),
		timeline: {
			...draft.timeline.record,
			entries: draft.timeline.record.entries.map((part) => keyed(draft, SHARED_SCOPE, part)),
			findings: draft.timeline.record.findings.map((part) => keyed(draft, SHARED_SCOPE, part)),
		},
		corrections: byId(
			draft.corrections
				.map(({ record }) => record)
				.sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id)),
		),
		international: draft.international.record,
		secondCodings: new Map(draft.secondCodings.map(({ record }) => [record.definition, record])),
		sources: sourcesOf(draft),
		asOf:
			draft.jurisdictions
				.map(({ record }) => record.researched_on)
				.sort()
				.at(-1) ?? '',
	};
}

function jurisdictionsOf(draft: Draft, order: readonly string[]): Jurisdiction[] {
	const records = new Map(draft.jurisdictions.map(({ record }) => [record.id, record]));
	const own = <Value extends { jurisdiction: string; sources: string[] }>(
		located: readonly Located<Value>[],
		code: string,
	) =>
		located
			.filter(({ record }) => record.jurisdiction === code)
			.map(({ record }) => withKeys(draft, record));
	return order.flatMap((code) => {
		const record = records.get(code);
		if (!record) return [];
		return {
			...record,
			story: record.story && keyed(draft, code, record.story),
			institutions: record.institutions.map((part) => keyed(draft, code, part)),
			milestones: own(draft.milestones, code),
			critique: own(draft.critique, code),
		};
	});
}

function definitionsOf(
	draft: Draft,
	order: readonly string[],
	conceptOrder: readonly string[],
): Definition[] {
	const families = new Map(
		draft.codebook.record.families.flatMap((family) =>
			family.concepts.map((concept) => [concept.id, family.id] as const),
		),
	);
	const rank = ({ concept, lead }: Definition) => (lead ? -1 : conceptOrder.indexOf(concept));
	const familyOrder = [...new Set(families.values())];
	return byJurisdiction(draft.definitions, order)
		.map((record): Definition => ({
			...record,
			family: families.get(record.concept) ?? '',
			versions: record.versions.map((part) => keyed(draft, record.jurisdiction, part)),
		}))
		.sort(
			(a, b) =>
				order.indexOf(a.jurisdiction) - order.indexOf(b.jurisdiction) ||
				familyOrder.indexOf(a.family) - familyOrder.indexOf(b.family) ||
				rank(a) - rank(b),
		);
}

function sourcesOf(draft: Draft): Map<string, Source> {
	const sources = [...draft.sources].flatMap(([scope, { record }]) =>
		Object.entries(record).map(([id, source]): [string, Source] => {
			const key = `${scope}/${id}`;
			return [key, { ...source, key, scope, id }];
		}),
	);
	return new Map(sources);
}

function withKeys<Value extends Placed<{ sources: string[] }>>(draft: Draft, record: Value): Value {
	return keyed(draft, record.jurisdiction, record);
}

/** The record with its source keys made keys of the whole corpus. */
function keyed<Value extends { sources: string[] }>(
	draft: Draft,
	jurisdiction: string,
	record: Value,
): Value {
	const scope = jurisdiction === SHARED_SCOPE ? SHARED_SCOPE : sourceScope(draft, jurisdiction);
	return { ...record, sources: record.sources.map((id) => `${scope}/${id}`) };
}

function byJurisdiction<Value extends { jurisdiction: string }>(
	located: readonly Located<Value>[],
	order: readonly string[],
): Value[] {
	return located
		.map(({ record }) => record)
		.sort((a, b) => order.indexOf(a.jurisdiction) - order.indexOf(b.jurisdiction));
}

function byId<Value extends { id: string }>(records: readonly Value[]): Map<string, Value> {
	return new Map(records.map((record) => [record.id, record]));
}

/** Freezes a value and all that hangs on it; a frozen map refuses to be changed. */
function freeze<Value>(value: Value): Value {
	if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
	if (value instanceof Map) {
		for (const entry of value.values()) freeze(entry);
		for (const method of ['set', 'delete', 'clear'] as const) {
			Object.defineProperty(value, method, { value: refuseChange });
		}
	} else {
		for (const entry of Object.values(value)) freeze(entry);
	}
	return Object.freeze(value);
}

function refuseChange(): never {
	throw new TypeError('The corpus cannot be changed after it was loaded');
}
