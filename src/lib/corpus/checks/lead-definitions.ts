import { problemIn, type Check, type Draft } from '../draft.ts';

/**
 * A jurisdiction has at most one lead definition a family, and it stands in an instrument that is
 * neither repealed nor a draft.
 */
export const leadDefinitions: Check = (draft) => {
	const families = familyOfConcept(draft);
	const status = new Map(draft.instruments.map(({ record }) => [record.id, record.status]));
	const leads = new Map<string, string>();
	return draft.definitions.flatMap((entry) => {
		const { id, lead, concept, jurisdiction, instrument } = entry.record;
		const family = families.get(concept);
		if (!lead || family === undefined) return [];
		const report = (expected: string) => [problemIn(entry, ['lead'], { expected })];
		const place = `${jurisdiction} ${family}`;
		const other = leads.get(place);
		if (other !== undefined) return report(`false, since ${other} leads its family already`);
		leads.set(place, id);
		const state = status.get(instrument);
		if (state === 'repealed' || state === 'draft') return report(`false, since its instrument is ${state}`);
		return [];
	});
};

function familyOfConcept(draft: Draft): ReadonlyMap<string, string> {
	return new Map(
		draft.codebook.record.families.flatMap((family) =>
			family.concepts.map((concept) => [concept.id, family.id] as const),
		),
	);
}
