import { problemIn, type Check, type Draft } from '../draft.ts';

/**
 * A jurisdiction has at most one lead definition a family. It stands in an instrument that is neither
 * repealed nor a draft, and its last version has no end.
 */
export const leadDefinitions: Check = (draft) => {
	const families = familyOfConcept(draft);
	const status = new Map(draft.instruments.map(({ record }) => [record.id, record.status]));
	const leads = new Map<string, string>();
	return draft.definitions.flatMap((entry) => {
		const { id, lead, concept, jurisdiction, instrument, versions } = entry.record;
		const family = families.get(concept);
		if (!lead || family === undefined) return [];
		const report = (expected: string) => [problemIn(entry, ['lead'], { expected })];
		const state = status.get(instrument);
		if (state === 'repealed' || state === 'draft')
			return report(`false, since its instrument is ${state}`);
		const end = versions.at(-1)?.to ?? null;
		if (end !== null) return report(`false, since its last version ended on ${end}`);
		const place = `${jurisdiction} ${family}`;
		const other = leads.get(place);
		leads.set(place, other ?? id);
		return other === undefined ? [] : report(`false, since ${other} leads its family already`);
	});
};

function familyOfConcept(draft: Draft): ReadonlyMap<string, string> {
	return new Map(
		draft.codebook.record.families.flatMap((family) =>
			family.concepts.map((concept) => [concept.id, family.id] as const),
		),
	);
}
