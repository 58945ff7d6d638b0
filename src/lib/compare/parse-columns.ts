/** Reads the columns of a comparison from an address. */
import { versionSlug } from '../analysis/wording.ts';
import type { ComparisonCorpus } from '../corpus/corpus.ts';
import { once, onceFor } from '../once.ts';
import { listOf, nearestValue, type RequestProblem } from './request-problem.ts';
import { columnText, FEWEST_COLUMNS, MOST_COLUMNS, type ColumnRef } from './request.ts';

/** The columns that the parameter names; those of the page where it is absent or names too few. */
export function parseColumns(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	family: string,
	page: readonly ColumnRef[],
	problems: RequestProblem[],
): readonly ColumnRef[] {
	const value = parameters.get('columns');
	if (value === null) return page;
	const known = possibleColumns(corpus)(family);
	const columns = new Map<string, ColumnRef>();
	for (const text of listOf(parameters, 'columns').slice(0, 4 * MOST_COLUMNS)) {
		const near = known.has(text) ? text : nearestValue(text, known.keys());
		const column = known.get(near ?? '');
		if (near !== text) {
			problems.push({ parameter: 'columns', value: text, instead: near, reason: 'unknown' });
		}
		if (near === undefined || !column) continue;
		if (columns.has(near)) problems.push({ parameter: 'columns', value: near, reason: 'twice' });
		else columns.set(near, column);
	}
	return withinBounds(corpus, [...columns.values()], value, page, problems);
}

function withinBounds(
	corpus: ComparisonCorpus,
	columns: readonly ColumnRef[],
	value: string,
	page: readonly ColumnRef[],
	problems: RequestProblem[],
): readonly ColumnRef[] {
	if (columns.length > MOST_COLUMNS) {
		problems.push({ parameter: 'columns', value, reason: 'too-many' });
		return columns.slice(0, MOST_COLUMNS);
	}
	if (columns.length >= FEWEST_COLUMNS) return columns;
	problems.push({ parameter: 'columns', value, reason: 'too-few' });
	const named = columns.map((column) => columnText(corpus, column));
	const others = page.filter((other) => !named.includes(columnText(corpus, other)));
	return [...columns, ...others].slice(0, Math.max(FEWEST_COLUMNS, page.length));
}

type ColumnsByText = ReadonlyMap<string, ColumnRef>;

/**
 * Every column of a family by the text that stands for it: states, definitions and their wordings. Made once,
 * since each change of a control reads the address.
 */
const possibleColumns = onceFor((corpus: ComparisonCorpus) =>
	once((family: string) => columnsByText(corpus, family)),
);

function columnsByText(corpus: ComparisonCorpus, family: string): ColumnsByText {
	const columns = new Map<string, ColumnRef>();
	for (const { id: code, kind } of corpus.jurisdictions.values()) {
		if (kind === 'state') columns.set(code, { kind: 'jurisdiction', code });
	}
	for (const definition of corpus.definitions.values()) {
		const { id } = definition;
		if (definition.family !== family) continue;
		columns.set(id, { kind: 'definition', id });
		for (const version of definition.versions.keys()) {
			columns.set(`${id}@${versionSlug(definition, version)}`, { kind: 'version', id, version });
		}
	}
	return columns;
}
