import { columnOfVersion, columnOn, type Column } from '../analysis/column.ts';
import { compare, type Comparison } from '../analysis/comparison.ts';
import { dated, definitionsFor } from '../analysis/selection.ts';
import { lookup, type ComparisonCorpus } from '../corpus/corpus.ts';
import { onceFor } from '../once.ts';
import type { DatedDefinition } from '../analysis/wording.ts';
import { columnText, type ComparisonRequest } from './request.ts';

/**
 * The columns of a request, in its order. A draft is shown whatever the day: it never was in force. Where the
 * same wordings apply on two days, both have the same column.
 */
export function requestedColumns(corpus: ComparisonCorpus, request: ComparisonRequest): Column[] {
	const definitions = definitionsFor(corpus, request.subject);
	const columns = request.columns.map((column) => {
		const id = columnText(corpus, column);
		if (column.kind === 'jurisdiction') return columnOn(column.code, definitions, request.on);
		const definition = lookup(corpus.definitions, column.id);
		if (column.kind === 'version') return columnOfVersion(definition, column.version, id);
		const placed = dated(corpus, definition);
		if (placed.instrument.status === 'draft') {
			return columnOfVersion(definition, definition.versions.length - 1, id);
		}
		return { ...columnOn(definition.jurisdiction, [placed], request.on), id };
	});
	return columns.map((column) => firstAlike(corpus, column));
}

const columnsKnown = onceFor((_corpus: ComparisonCorpus) => new Map<string, Column>());

/** The first column that said the same as this one: so whoever holds one knows whether it is another. */
function firstAlike(corpus: ComparisonCorpus, column: Column): Column {
	const columns = columnsKnown(corpus);
	const parts = column.parts.map(({ definition: { id }, wording }) => [id, wording]);
	const others = column.others.map(({ definition: { id }, version }) => [id, version]);
	const key = JSON.stringify([column.id, parts, others]);
	const first = columns.get(key) ?? column;
	columns.set(key, first);
	return first;
}

/** The comparison that a request asks for, over the groups it names. */
export function requestedComparison(
	corpus: ComparisonCorpus,
	request: ComparisonRequest,
): Comparison {
	const { groups } = corpus.codebook;
	const chosen = request.group === null ? groups : groups.filter(({ id }) => id === request.group);
	return compare(requestedColumns(corpus, request), chosen);
}

/** A comparison with those rows only that a request shows: what differs, what was unfolded or opened. */
export function withShownRows(
	comparison: Comparison,
	{ all, more, open }: Pick<ComparisonRequest, 'all' | 'more' | 'open'>,
): Comparison {
	if (all) return comparison;
	const opened = new Set(open.map((cell) => cell.slice(0, cell.indexOf(':'))));
	const groups = comparison.groups.map((compared) => ({
		...compared,
		rows: compared.rows.filter(
			({ element, verdict }) =>
				verdict === 'differs' || more.includes(compared.group.id) || opened.has(element.id),
		),
	}));
	return { ...comparison, groups: groups.filter(({ rows }) => rows.length > 0) };
}

/** The definitions of which the columns show what was in force on the day. */
export function datedDefinitions(
	corpus: ComparisonCorpus,
	{ subject, columns }: Pick<ComparisonRequest, 'subject' | 'columns'>,
): DatedDefinition[] {
	const codes = columns.flatMap((column) => (column.kind === 'jurisdiction' ? [column.code] : []));
	const single = columns.flatMap((column) => (column.kind === 'definition' ? [column.id] : []));
	return [
		...definitionsFor(corpus, subject).filter(
			({ definition: { id, jurisdiction } }) =>
				codes.includes(jurisdiction) && !single.includes(id),
		),
		...single.map((id) => dated(corpus, lookup(corpus.definitions, id))),
	];
}
