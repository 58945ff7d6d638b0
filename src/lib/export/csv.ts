/**
 * A comparison as a table of data: the same rows as the view, identifiers first, words of the interface
 * last. No cell is empty: what is not known says `unknown`, what there is none of says `none`.
 */
import type { Column } from '../analysis/column.ts';
import type { Comparison, Row } from '../analysis/comparison.ts';
import type { Cell, Evidence } from '../analysis/cell.ts';
import { versionSlug } from '../analysis/wording.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { ElementGroup } from '../corpus/schema/codebook.ts';
import type { Version } from '../corpus/schema/definition.ts';
import type { Day } from '../time/partial-date.ts';
import { addresses, limbAnchor } from '../site/addresses.ts';
import { columnName } from '../views/column-head.ts';
import { href, type ViewContext } from '../views/context.ts';
import { evidenceAddress } from '../views/evidence.ts';
import { csvText, type CsvRow } from './csv-text.ts';
import { limbRecords, termTable } from './csv-limbs.ts';
import { partVersion } from './part-version.ts';
import { limbTable } from './limb-table.ts';

/** What a table says of itself, and which part of the comparison it holds. */
export interface CsvOptions {
	readonly day: Day;
	readonly dataVersion: string;
	/** Origin of the site, `https://example.org`. */
	readonly site: string | URL;
	/** The whole address of the view; without it each row leads to the page of its element. */
	readonly address?: string | undefined;
	readonly view?: 'elements' | 'limbs' | 'terms' | undefined;
	/** Only the rows that differ. */
	readonly differencesOnly?: boolean | undefined;
	/** Ids of the groups of elements that are shown; all of them where it is absent. */
	readonly groups?: readonly string[] | undefined;
}

const HEAD = [
	'element',
	'group',
	'column',
	'jurisdiction',
	'state',
	'row_verdict',
	'column_status',
	'limbs',
	'definitions',
	'versions_from',
	'wording_seen',
	'condition_notes',
	'element_label',
	'group_label',
	'column_label',
	'state_label',
	'as_of',
	'data_version',
	'page',
	'limb_pages',
] as const;

/** The view as CSV: a row a cell, a limb or a term. */
export function comparisonCsv(
	context: ViewContext,
	comparison: Comparison,
	options: CsvOptions,
): string {
	const { view = 'elements' } = options;
	if (view === 'elements') return csvText(HEAD, elementRows(context, comparison, options));
	const { columns } = comparison;
	return view === 'limbs'
		? limbTable(limbRecords(context, columns, options))
		: termTable(context, columns, options);
}

function elementRows(context: ViewContext, comparison: Comparison, options: CsvOptions): CsvRow[] {
	const texts = comparison.columns.map((column) => columnFields(context, column));
	const { groups: wanted, differencesOnly = false } = options;
	const rows = comparison.groups
		.filter(({ group }) => wanted?.includes(group.id) ?? true)
		.flatMap(({ group, rows: all }) => all.map((row) => ({ group, row })))
		.filter(({ row }) => !differencesOnly || row.verdict === 'differs');
	return rows.flatMap(({ group, row }) =>
		row.cells.flatMap((cell, index) => {
			const text = texts[index];
			return text ? [cellRow(context, { group, row, cell, text }, options)] : [];
		}),
	);
}

interface PlacedCell {
	readonly group: ElementGroup;
	readonly row: Row;
	readonly cell: Cell;
	readonly text: ColumnFields;
}

function cellRow(
	context: ViewContext,
	{ group, row, cell, text }: PlacedCell,
	options: CsvOptions,
): CsvRow {
	const { element, verdict } = row;
	const { column, definitions, from, seen, name } = text;
	const { evidence } = cell;
	const limbs = evidence.map((one) => limbName(context, one));
	const notes = evidence.map(conditionOf).filter((note) => note !== null);
	const pages = evidence.map((one) => limbPage(context, one, options));
	return [
		element.id,
		group.id,
		column.id,
		column.jurisdiction,
		cell.state,
		verdict,
		column.status,
		listed(limbs, cell),
		definitions,
		from,
		seen,
		listed(notes, cell),
		element.label[context.locale],
		group.label[context.locale],
		name,
		context.t(`cell.${cell.state}`),
		options.day,
		options.dataVersion,
		pageOf(context, row, column, cell, options),
		listed(pages, cell),
	];
}

interface ColumnFields {
	readonly column: Column;
	readonly definitions: string;
	readonly from: string;
	readonly seen: string;
	readonly name: string;
}

/** What a column is made of, one entry a definition; a wording that is not certain is unknown. */
function columnFields(context: ViewContext, column: Column): ColumnFields {
	const each = (field: (version: Version | undefined) => string) =>
		column.parts.map((part) => field(partVersion(part))).join('; ') || 'none';
	return {
		column,
		definitions: column.parts.map(({ definition }) => definition.id).join('; ') || 'none',
		from: each((version) => version?.from ?? 'unknown'),
		seen: each((version) => (version ? (version.wording_seen ?? 'not-seen') : 'unknown')),
		name: columnName(context, column),
	};
}

/** A list in one field; of none, whether there is none or none is known. */
function listed(items: readonly string[], { state }: Cell): string {
	return items.join('; ') || (state === 'unknown' ? 'unknown' : 'none');
}

function limbName({ corpus }: ViewContext, { definition, version, limb }: Evidence): string {
	const slug = versionSlug(lookup(corpus.definitions, definition), version);
	return `${definition}/${slug}/${limbAnchor(limb)}`;
}

function conditionOf({ note, limb, definition }: Evidence): string | null {
	return note === undefined ? null : `${definition} ${limb}: ${note}`;
}

function limbPage(context: ViewContext, evidence: Evidence, { site }: CsvOptions): string {
	const definition: Definition = lookup(context.corpus.definitions, evidence.definition);
	return new URL(href(context, evidenceAddress(definition, evidence)), site).href;
}

/** The view's own address, at the cell's evidence where there is some, else at the row. */
function pageOf(
	context: ViewContext,
	{ element }: Row,
	column: Column,
	cell: Cell,
	{ address, site }: CsvOptions,
): string {
	if (address === undefined)
		return new URL(href(context, addresses.element(element.id)), site).href;
	const url = new URL(address, site);
	url.hash = cell.evidence.length > 0 ? `${element.id}-${column.id}` : element.id;
	return url.href;
}
