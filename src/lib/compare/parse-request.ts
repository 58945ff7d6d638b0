/** Reads a request from the parameters of an address, and says which parts of it could not be read. */
import type { Subject } from '../analysis/selection.ts';
import { versionSlug } from '../analysis/wording.ts';
import type { ComparisonCorpus } from '../corpus/corpus.ts';
import { nearest } from '../corpus/nearest.ts';
import { isDay } from '../time/partial-date.ts';
import {
	columnText,
	comparisonViews,
	defaultRequest,
	FEWEST_COLUMNS,
	MOST_COLUMNS,
	type ColumnRef,
	type ComparisonRequest,
	type ComparisonView,
} from './request.ts';

/** A part of an address that could not be read; what stands there instead in the request that was made. */
export interface RequestProblem {
	readonly parameter: string;
	readonly value: string;
	/** The nearest valid value, where one is close. */
	readonly nearest?: string | undefined;
	readonly reason: 'unknown' | 'too-few' | 'too-many' | 'twice' | 'not-comparable';
}

export interface ParsedRequest {
	readonly request: ComparisonRequest;
	readonly problems: readonly RequestProblem[];
}

/**
 * The request of the parameters, beginning from that of the page. Parts that cannot be read keep the
 * page's value or are replaced by the nearest valid one, and each gives a problem: nothing is thrown.
 */
export function parseRequest(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	page: ComparisonRequest,
): ParsedRequest {
	const problems: RequestProblem[] = [];
	const subject = parseSubject(corpus, parameters, page.subject, problems);
	const columns = parseColumns(corpus, parameters, page.columns, problems);
	const ids = columns.map((column) => columnText(corpus, column));
	const view = parseView(corpus, parameters, columns, problems);
	return {
		request: {
			subject,
			columns,
			on: parseDay(parameters, page.on, problems),
			view,
			all: parameters.get('all') === '1',
			group: choice(
				parameters,
				'group',
				corpus.codebook.groups.map(({ id }) => id),
				problems,
			),
			open: listOf(parameters, 'open').filter((entry) => {
				const [element, column] = split(entry, ':');
				return corpus.elements.has(element) && column !== undefined && ids.includes(column);
			}),
			shown: parameters.has('shown')
				? listOf(parameters, 'shown').filter((id) => ids.includes(id))
				: null,
		},
		problems,
	};
}

/**
 * The request of a whole address: its path gives the page, its parameters what departs from it. The path
 * is below the base and without the language. Null where it is not the path of a comparison.
 */
export function parseAddress(
	corpus: ComparisonCorpus,
	path: string,
	parameters: URLSearchParams,
): ParsedRequest | null {
	const [top, family, ...rest] = path.split('/').filter((part) => part !== '');
	if (top !== 'compare' || rest.length > 2) return null;
	if (family === undefined) {
		const [first] = corpus.families.keys();
		const given = parameters.get('family') ?? '';
		const known = corpus.families.has(given) ? given : first;
		return known === undefined
			? null
			: parseRequest(corpus, parameters, defaultRequest(corpus, { kind: 'family', family: known }));
	}
	if (!corpus.families.has(family)) return null;
	const concept = rest.find((part) => corpus.concepts.get(part)?.family === family);
	const pair = rest.find((part) => part !== concept)?.split('-');
	const subject: Subject = concept
		? { kind: 'concept', family, concept }
		: { kind: 'family', family };
	return parseRequest(corpus, parameters, defaultRequest(corpus, subject, pair));
}

function parseSubject(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	page: Subject,
	problems: RequestProblem[],
): Subject {
	const family = choice(parameters, 'family', [...corpus.families.keys()], problems) ?? page.family;
	const concepts = [...corpus.concepts.values()].filter((concept) => concept.family === family);
	const concept = choice(
		parameters,
		'concept',
		concepts.map(({ id }) => id),
		problems,
	);
	if (concept !== null) return { kind: 'concept', family, concept };
	return parameters.has('family') ? { kind: 'family', family } : page;
}

function parseColumns(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	page: readonly ColumnRef[],
	problems: RequestProblem[],
): readonly ColumnRef[] {
	if (!parameters.has('columns')) return page;
	const value = parameters.get('columns') ?? '';
	const columns: ColumnRef[] = [];
	for (const text of listOf(parameters, 'columns')) {
		const column = parseColumn(corpus, text) ?? repairColumn(corpus, text, problems);
		if (column === null) continue;
		const known = columns.some((other) => columnText(corpus, other) === columnText(corpus, column));
		if (known) problems.push({ parameter: 'columns', value: text, reason: 'twice' });
		else columns.push(column);
	}
	if (columns.length > MOST_COLUMNS) {
		problems.push({ parameter: 'columns', value, reason: 'too-many' });
		return columns.slice(0, MOST_COLUMNS);
	}
	if (columns.length < FEWEST_COLUMNS) {
		problems.push({ parameter: 'columns', value, reason: 'too-few' });
		const others = page.filter(
			(other) => !columns.some((own) => columnText(corpus, own) === columnText(corpus, other)),
		);
		return [...columns, ...others].slice(0, Math.max(FEWEST_COLUMNS, page.length));
	}
	return columns;
}

function parseColumn(corpus: ComparisonCorpus, text: string): ColumnRef | null {
	if (corpus.jurisdictions.get(text)?.kind === 'state') return { kind: 'jurisdiction', code: text };
	const [id, slug] = split(text, '@');
	const definition = corpus.definitions.get(id);
	if (!definition) return null;
	if (slug === undefined) return { kind: 'definition', id };
	const version = definition.versions.findIndex(
		(_, index) => versionSlug(definition, index) === slug,
	);
	return version < 0 ? null : { kind: 'version', id, version };
}

function repairColumn(
	corpus: ComparisonCorpus,
	text: string,
	problems: RequestProblem[],
): ColumnRef | null {
	const close = nearest(text, columnTexts(corpus));
	problems.push({ parameter: 'columns', value: text, nearest: close, reason: 'unknown' });
	return close === undefined ? null : parseColumn(corpus, close);
}

function* columnTexts(corpus: ComparisonCorpus): Generator<string> {
	for (const { id, kind } of corpus.jurisdictions.values()) if (kind === 'state') yield id;
	for (const definition of corpus.definitions.values()) {
		yield definition.id;
		for (const index of definition.versions.keys()) {
			yield `${definition.id}@${versionSlug(definition, index)}`;
		}
	}
}

function parseView(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	columns: readonly ColumnRef[],
	problems: RequestProblem[],
): ComparisonView {
	const view = choice(parameters, 'view', comparisonViews, problems) as ComparisonView | null;
	if (view !== 'change' || canShowChange(corpus, columns)) return view ?? 'elements';
	problems.push({ parameter: 'view', value: view, nearest: 'elements', reason: 'not-comparable' });
	return 'elements';
}

/** True for two wordings of one definition, or of one and that whose place it took. */
export function canShowChange(
	{ definitions }: Pick<ComparisonCorpus, 'definitions'>,
	columns: readonly ColumnRef[],
): boolean {
	const [first, second] = columns;
	if (columns.length !== 2 || first?.kind !== 'version' || second?.kind !== 'version') return false;
	return (
		first.id === second.id ||
		definitions.get(first.id)?.predecessor === second.id ||
		definitions.get(second.id)?.predecessor === first.id
	);
}

function parseDay(parameters: URLSearchParams, page: string, problems: RequestProblem[]): string {
	const value = parameters.get('on');
	if (value === null || isDay(value)) return value ?? page;
	problems.push({ parameter: 'on', value, nearest: page, reason: 'unknown' });
	return page;
}

function choice(
	parameters: URLSearchParams,
	parameter: string,
	valid: readonly string[],
	problems: RequestProblem[],
): string | null {
	const value = parameters.get(parameter);
	if (value === null || valid.includes(value)) return value;
	const close = nearest(value, valid);
	problems.push({ parameter, value, nearest: close, reason: 'unknown' });
	return close ?? null;
}

function listOf(parameters: URLSearchParams, parameter: string): string[] {
	return (parameters.get(parameter) ?? '').split(',').filter((entry) => entry !== '');
}

function split(text: string, separator: string): [string, string | undefined] {
	const index = text.indexOf(separator);
	return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}
