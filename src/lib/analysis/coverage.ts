/** How far the definitions of each jurisdiction are known: one row for each concept that it defines. */
import type { Corpus, Definition } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { columnOn, type ColumnStatus } from './column.ts';
import { dated } from './selection.ts';

/** On what a coding rests; null where no wording was seen. */
export type WordingSeen = Version['wording_seen'];

/** One definition that was in force, or may have been, on the day of the collection. */
export interface CurrentWording {
	readonly definition: string;
	/** Place of the version; undefined where it is not known which one was in force. */
	readonly version: number | undefined;
	readonly wordingSeen: WordingSeen;
	/** Day from which it was in force; null where that is not known. */
	readonly from: PartialDate | null;
}

/** Versions of a row, counted. */
export interface CoverageCounts {
	readonly versions: number;
	readonly limbs: number;
	/** Versions coded in full, in part, and those of which no wording was seen or coded. */
	readonly full: number;
	readonly part: number;
	readonly unseen: number;
	/** Versions by what their coding rests on. */
	readonly official: number;
	readonly translation: number;
	readonly quoted: number;
}

export interface CoverageRow extends CoverageCounts {
	readonly jurisdiction: string;
	readonly family: string;
	readonly concept: string;
	/** Ids of the definitions, drafts and repealed ones among them. */
	readonly definitions: readonly string[];
	/** How far the current law is known, as in a comparison on the day of the collection. */
	readonly status: ColumnStatus;
	readonly current: readonly CurrentWording[];
}

/**
 * The coverage on the collection's own day, in the order of the jurisdictions and of the codebook.
 * A concept that a jurisdiction is not known to define has no row.
 */
export function coverageOf(corpus: Corpus): CoverageRow[] {
	return [...corpus.jurisdictions.keys()].flatMap((jurisdiction) =>
		[...corpus.concepts.values()].flatMap(({ id, family }) => {
			const definitions = [...corpus.definitions.values()].filter(
				(definition) => definition.jurisdiction === jurisdiction && definition.concept === id,
			);
			if (definitions.length === 0) return [];
			return [rowOf(corpus, jurisdiction, { concept: id, family }, definitions)];
		}),
	);
}

/** The counts of several rows together. */
export function totalCoverage(rows: readonly CoverageCounts[]): CoverageCounts {
	const sum = (key: keyof CoverageCounts) => rows.reduce((total, row) => total + row[key], 0);
	return {
		versions: sum('versions'),
		limbs: sum('limbs'),
		full: sum('full'),
		part: sum('part'),
		unseen: sum('unseen'),
		official: sum('official'),
		translation: sum('translation'),
		quoted: sum('quoted'),
	};
}

function rowOf(
	corpus: Corpus,
	jurisdiction: string,
	subject: { readonly concept: string; readonly family: string },
	definitions: readonly Definition[],
): CoverageRow {
	const column = columnOn(
		jurisdiction,
		definitions.map((definition) => dated(corpus, definition)),
		corpus.asOf,
	);
	const current = column.parts.map(({ definition, wording }): CurrentWording => {
		const place = wording.state === 'in-force' ? wording.version : undefined;
		const version = place === undefined ? undefined : definition.versions[place];
		return {
			definition: definition.id,
			version: place,
			wordingSeen: version?.wording_seen ?? null,
			from: version?.from ?? null,
		};
	});
	return {
		jurisdiction,
		...subject,
		definitions: definitions.map(({ id }) => id),
		...countVersions(definitions.flatMap(({ versions }) => versions)),
		status: column.status,
		current,
	};
}

function countVersions(versions: readonly Version[]): CoverageCounts {
	const count = (test: (version: Version) => boolean) => versions.filter(test).length;
	const seen = (wording: WordingSeen) => count(({ wording_seen }) => wording_seen === wording);
	return {
		versions: versions.length,
		limbs: versions.reduce((total, { limbs }) => total + limbs.length, 0),
		full: count(({ complete }) => complete),
		part: count(({ complete, limbs }) => !complete && limbs.length > 0),
		unseen: count(({ complete, limbs }) => !complete && limbs.length === 0),
		official: seen('official'),
		translation: seen('unofficial-translation'),
		quoted: seen('quoted-in-secondary'),
	};
}
