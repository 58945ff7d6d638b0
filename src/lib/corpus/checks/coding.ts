import { problemIn, type Check, type Located } from '../draft.ts';
import type { Problem } from '../problem.ts';
import type { DefinitionRecord, Limb, Version } from '../schema/definition.ts';

/** The coding of a version agrees with what is said of its wording; limbs and elements stand once. */
export const coding: Check = (draft) =>
	draft.definitions.flatMap((entry) => [
		...entry.record.versions.flatMap((version, index) => [
			...wording(entry, version, index),
			...repeatedLimbs(entry, version, index),
			...version.limbs.flatMap((limb, place) =>
				repeatedElements(entry, limb, ['versions', index, 'limbs', place]),
			),
		]),
		...term(entry),
	]);

function wording(entry: Located<DefinitionRecord>, version: Version, index: number): Problem[] {
	const problems: Problem[] = [];
	const report = (key: string, expected: string) =>
		problems.push(problemIn(entry, ['versions', index, key], { expected }));
	const leftUndefined = entry.record.defined === false;
	if (version.wording_seen === null && version.limbs.length > 0) {
		report('limbs', 'no limbs, since no wording was seen');
	}
	if (version.wording_seen === null && version.complete) {
		report('complete', 'false, since no wording was seen');
	}
	if (version.complete && version.limbs.length === 0 && !leftUndefined) {
		report('limbs', 'at least one limb, since the version is said to be coded in full');
	}
	if (leftUndefined && version.limbs.length > 0) {
		report('limbs', 'no limbs, since the instrument leaves the concept undefined');
	}
	return problems;
}

function repeatedLimbs(
	entry: Located<DefinitionRecord>,
	version: Version,
	index: number,
): Problem[] {
	const seen = new Set<string>();
	return version.limbs.flatMap(({ n }, place) => {
		if (!seen.has(n)) {
			seen.add(n);
			return [];
		}
		const expected = 'a number that no other limb of the version has';
		return [problemIn(entry, ['versions', index, 'limbs', place, 'n'], { expected })];
	});
}

function repeatedElements(
	entry: Located<DefinitionRecord>,
	limb: Limb,
	path: readonly (string | number)[],
): Problem[] {
	const seen = new Set<string>();
	return limb.elements.flatMap(({ id, value, note }, place) => {
		const at = [...path, 'elements', place];
		const problems: Problem[] = [];
		if (seen.has(id)) {
			problems.push(problemIn(entry, [...at, 'id'], { expected: 'each element once in a limb' }));
		}
		seen.add(id);
		if (value === 'qualified' && note === undefined) {
			const text = {
				found: '"qualified" without a note',
				expected: 'a note that states the condition',
			};
			problems.push(problemIn(entry, [...at, 'value'], text));
		}
		return problems;
	});
}

function term(entry: Located<DefinitionRecord>): Problem[] {
	const { original, language } = entry.record.term;
	if ((original === null) === (language === null)) return [];
	const expected = 'a term and its language, or neither';
	return [problemIn(entry, ['term', 'language'], { expected })];
}
