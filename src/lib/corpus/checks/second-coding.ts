import { problemIn, type Check, type Located } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { SecondCodingRecord } from '../schema/second-coding.ts';
import type { Path } from '../yaml-file.ts';

/**
 * A second coding points at a version that its definition has; no version is coded twice in it, no limb
 * twice in a version and no element twice in a limb.
 */
export const secondCoding: Check = (draft) => {
	const versions = new Map(
		draft.definitions.map(({ record }) => [record.id, record.versions.length]),
	);
	return draft.secondCodings.flatMap((entry) => {
		const { definition, codings } = entry.record;
		const count = versions.get(definition) ?? Infinity;
		return [
			...repeated(
				entry,
				codings.map(({ version }) => version),
				(index) => ['codings', index, 'version'],
			),
			...codings.flatMap(({ version, limbs }, c) => {
				const problems: Problem[] = [];
				if (version >= count) {
					const expected = `a number below ${count}, the count of versions of the definition`;
					problems.push(problemIn(entry, ['codings', c, 'version'], { expected }));
				}
				const at = (place: number): Path => ['codings', c, 'limbs', place];
				const numbers = limbs.map(({ n }) => n);
				problems.push(...repeated(entry, numbers, (place) => [...at(place), 'n']));
				for (const [place, { elements }] of limbs.entries()) {
					const ids = elements.map(({ id }) => id);
					problems.push(...repeated(entry, ids, (e) => [...at(place), 'elements', e, 'id']));
				}
				return problems;
			}),
		];
	});
};

function repeated(
	entry: Located<SecondCodingRecord>,
	values: readonly (string | number)[],
	pathOf: (index: number) => Path,
): Problem[] {
	return values.flatMap((value, index) => {
		if (values.indexOf(value) === index) return [];
		return [problemIn(entry, pathOf(index), { expected: 'each once' })];
	});
}
