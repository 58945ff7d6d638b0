/** The limbs and the terms of a comparison, for a table of data. */
import { codedVersions, type Column } from '../analysis/column.ts';
import { validity, versionSlug } from '../analysis/wording.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import { addresses, limbAnchor } from '../site/addresses.ts';
import { columnName } from '../views/column-head.ts';
import { href, type ViewContext } from '../views/context.ts';
import type { CsvOptions } from './csv.ts';
import { csvText, type CsvRow } from './csv-text.ts';
import type { LimbRecord } from './limb-table.ts';

const TERM_HEAD = [
	'definition',
	'version',
	'limb',
	'column',
	'jurisdiction',
	'term',
	'term_language',
	'rendering',
	'column_label',
	'as_of',
	'data_version',
	'page',
] as const;

/** The limbs of all columns in the statutes' own order. */
export function limbRecords(
	context: ViewContext,
	columns: readonly Column[],
	options: CsvOptions,
): LimbRecord[] {
	return columns.flatMap((column) =>
		codedVersions(column).flatMap(({ definition: id, index, version }) => {
			const definition = lookup(context.corpus.definitions, id);
			const page = versionPage(context, definition, index, options);
			const instrument = lookup(context.corpus.instruments, definition.instrument);
			const dates = validity(definition, index, instrument);
			return version.limbs.map((limb) => ({
				definition: id,
				slug: versionSlug(definition, index),
				limb,
				column: column.id,
				jurisdiction: column.jurisdiction,
				concept: definition.concept,
				instrument: definition.instrument,
				from: dates.from,
				end: dates,
				seen: definition.versions[index]?.wording_seen ?? null,
				columnLabel: columnName(context, column),
				asOf: options.day,
				dataVersion: options.dataVersion,
				page: `${page}#${limbAnchor(limb.n)}`,
			}));
		}),
	);
}

/** A row a term: the defined term of each text, then the operative term of each limb that has one. */
export function termTable(
	context: ViewContext,
	columns: readonly Column[],
	options: CsvOptions,
): string {
	const rows = columns.flatMap((column) =>
		codedVersions(column).flatMap(({ definition: id, index, version }) => {
			const definition = lookup(context.corpus.definitions, id);
			const page = versionPage(context, definition, index, options);
			const slug = versionSlug(definition, index);
			const row = (
				limb: string,
				term: { readonly text: string; readonly language: string } | null,
				rendering: string,
				anchor: string,
			): CsvRow => [
				id,
				slug,
				limb,
				column.id,
				column.jurisdiction,
				term?.text ?? 'unknown',
				term?.language ?? 'unknown',
				rendering,
				columnName(context, column),
				options.day,
				options.dataVersion,
				page + anchor,
			];
			const { original, language, en } = definition.term;
			const defined = original === null || language === null ? null : { text: original, language };
			return [
				row('defined-term', defined, en, ''),
				...version.limbs
					.filter(({ term }) => term !== null)
					.map((limb) => row(limb.n, limb.term, limb.rendering, `#${limbAnchor(limb.n)}`)),
			];
		}),
	);
	return csvText(TERM_HEAD, rows);
}

function versionPage(
	context: ViewContext,
	definition: Definition,
	version: number,
	{ site }: CsvOptions,
): string {
	const address = addresses.version(definition.id, versionSlug(definition, version));
	return new URL(href(context, address), site).href;
}
