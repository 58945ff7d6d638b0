/** What stands in one column of a comparison: the definitions of one jurisdiction that count as one text. */
import type { Definition } from '../corpus/corpus.ts';
import { onceFor } from '../once.ts';
import type { Day } from '../time/partial-date.ts';
import { cellsOf, type Cell, type CodedVersion } from './cell.ts';
import { wordingOn, type DatedDefinition, type Wording } from './wording.ts';

/** A definition that takes part in a column, with the wording that applied. */
export interface ColumnPart {
	readonly definition: Definition;
	readonly wording: Wording;
}

/** A wording that is held but did not apply: offered, never passed off as the law of the day. */
export interface OtherWording {
	readonly definition: Definition;
	readonly version: number;
}

/**
 * How far a column is known:
 * - `full`: every definition in it was seen and coded in full;
 * - `part`: some of it was;
 * - `unseen`: the law defines the concept, but its wording was not seen;
 * - `uncertain`: wordings are held, but which of them applied, if any, is not known;
 * - `left-undefined`: the instrument names the concept and deliberately leaves it undefined;
 * - `none`: no definition is known to have been in force.
 */
export type ColumnStatus = 'full' | 'part' | 'unseen' | 'uncertain' | 'left-undefined' | 'none';

export interface Column {
	/** Code of the jurisdiction, or the address part of a single version. */
	readonly id: string;
	readonly jurisdiction: string;
	readonly parts: readonly ColumnPart[];
	readonly status: ColumnStatus;
	readonly others: readonly OtherWording[];
}

/** The column of a jurisdiction on a day, from the definitions that count: of a concept, or of a family. */
export function columnOn(
	jurisdiction: string,
	definitions: readonly DatedDefinition[],
	day: Day,
): Column {
	const worded = definitions
		.filter(({ definition }) => definition.jurisdiction === jurisdiction)
		.map((dated) => ({ definition: dated.definition, wording: wordingOn(dated, day) }));
	const parts = worded.filter(({ wording }) => mayApply(wording));
	const others = worded.flatMap(({ definition, wording }) =>
		definition.versions
			.map((version, index) => ({ definition, version: index, limbs: version.limbs.length }))
			.filter(({ version, limbs }) => limbs > 0 && !applies(wording, version))
			.map(({ version }) => ({ definition, version })),
	);
	return { id: jurisdiction, jurisdiction, parts, status: statusOf(parts), others };
}

/** The column of one wording, whatever the date: a benchmark, a draft or an earlier text. */
export function columnOfVersion(definition: Definition, version: number, id: string): Column {
	const parts: ColumnPart[] = [{ definition, wording: { state: 'in-force', version } }];
	const { jurisdiction } = definition;
	return { id, jurisdiction, parts, status: statusOf(parts), others: [] };
}

/** The versions of a column that are known to have applied. */
export function codedVersions(column: Column): CodedVersion[] {
	return column.parts.flatMap(({ definition, wording }) => {
		if (wording.state !== 'in-force') return [];
		const version = definition.versions[wording.version];
		if (!version) return [];
		const { id, defined } = definition;
		return { definition: id, index: wording.version, version, defined: defined !== false };
	});
}

/** The cell of an element in a column. */
export function cellIn(column: Column, element: string): Cell {
	return cellsIn(column)(element);
}

/** The cells of a column, element by element; of the same column the same ones. */
export const cellsIn = onceFor((column: Column): ((element: string) => Cell) =>
	cellsOf(codedVersions(column), isCertain(column)),
);

function isCertain({ parts }: Column): boolean {
	return parts.every(({ wording }) => wording.state === 'in-force');
}

function mayApply({ state }: Wording): boolean {
	return state === 'in-force' || state === 'uncertain' || state === 'gap';
}

function applies(wording: Wording, version: number): boolean {
	return wording.state === 'in-force' && wording.version === version;
}

function statusOf(parts: readonly ColumnPart[]): ColumnStatus {
	if (parts.length === 0) return 'none';
	if (parts.every(({ definition }) => definition.defined === false)) return 'left-undefined';
	const versions = parts.map(({ definition, wording }) =>
		wording.state === 'in-force' ? definition.versions[wording.version] : undefined,
	);
	// A definition that is left undefined says nothing of any element, so that nothing is known in full.
	const isDefined = parts.every(({ definition }) => definition.defined !== false);
	if (isDefined && versions.every((version) => version?.complete === true)) return 'full';
	if (versions.some((version) => version !== undefined && version.limbs.length > 0)) return 'part';
	const maybe = parts.some(
		({ definition, wording }) =>
			wording.state === 'uncertain' &&
			wording.candidates.some((index) => (definition.versions[index]?.limbs.length ?? 0) > 0),
	);
	return maybe ? 'uncertain' : 'unseen';
}
