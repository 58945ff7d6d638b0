import { problemIn, type Check } from '../draft.ts';

/** A definition or an offence stands in an instrument of the jurisdiction whose folder holds it. */
export const ownInstruments: Check = (draft) => {
	const owners = new Map(
		draft.instruments.map(({ record }) => [record.id, record.jurisdiction] as const),
	);
	return [...draft.definitions, ...draft.offences].flatMap((entry) => {
		const { instrument, jurisdiction } = entry.record;
		const owner = owners.get(instrument);
		if (owner === undefined || owner === jurisdiction) return [];
		const expected = `an instrument of ${jurisdiction}, not of ${owner}`;
		return [problemIn(entry, ['instrument'], { expected })];
	});
};
