import { problemIn, type Check } from '../draft.ts';

/** A second coding points at a version that its definition has. */
export const secondCodingVersions: Check = (draft) => {
	const versions = new Map(
		draft.definitions.map(({ record }) => [record.id, record.versions.length]),
	);
	return draft.secondCodings.flatMap((entry) =>
		entry.record.codings.flatMap((coding, index) => {
			const count = versions.get(entry.record.definition);
			if (count === undefined || coding.version < count) return [];
			const expected = `a number below ${count}, the count of versions of the definition`;
			return [problemIn(entry, ['codings', index, 'version'], { expected })];
		}),
	);
};
