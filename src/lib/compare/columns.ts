import { columnOfVersion, columnOn, type Column } from '../analysis/column.ts';
import { compare, type Comparison } from '../analysis/comparison.ts';
import { dated, definitionsFor } from '../analysis/selection.ts';
import { lookup, type ComparisonCorpus } from '../corpus/corpus.ts';
import { columnText, type ColumnRef, type ComparisonRequest } from './request.ts';

/** The columns of a request, in its order. A draft is shown whatever the day: it never was in force. */
export function requestedColumns(corpus: ComparisonCorpus, request: ComparisonRequest): Column[] {
	const definitions = definitionsFor(corpus, request.subject);
	return request.columns.map((column) => {
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

/** Codes of the jurisdictions whose law the columns show on the day. */
export function datedJurisdictions(columns: readonly ColumnRef[]): string[] {
	return columns.flatMap((column) => (column.kind === 'jurisdiction' ? [column.code] : []));
}
