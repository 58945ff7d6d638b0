/** Reads a request from the parameters of an address, and says which parts of it could not be read. */
import { comparedStates, type Subject } from '../analysis/selection.ts';
import type { ComparisonCorpus } from '../corpus/corpus.ts';
import { parseColumns } from './parse-columns.ts';
import { choice, flag, listChoice, nearestDay, type RequestProblem } from './request-problem.ts';
import {
	columnText,
	comparisonViews,
	defaultRequest,
	type ColumnRef,
	type ComparisonRequest,
	type ComparisonView,
} from './request.ts';

export type { RequestProblem } from './request-problem.ts';

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
	const columns = parseColumns(corpus, parameters, subject.family, page.columns, problems);
	const ids = columns.map((column) => columnText(corpus, column));
	const groups = corpus.codebook.groups.map(({ id }) => id);
	return {
		request: {
			subject,
			columns,
			on: parseDay(corpus, parameters, page.on, problems),
			view: parseView(corpus, parameters, columns, problems),
			all: flag(parameters, 'all', problems),
			more: listChoice(parameters, 'more', groups, problems),
			group: choice(parameters, 'group', groups, problems) ?? null,
			open: parseOpen(corpus, parameters, ids, problems),
			shown: parameters.has('shown') ? listChoice(parameters, 'shown', ids, problems) : null,
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
	const [top, named, ...rest] = path.split('/').filter((part) => part !== '');
	const [first] = corpus.families.keys();
	const family = named ?? first;
	if (top !== 'compare' || family === undefined || !corpus.families.has(family)) return null;
	const concept = corpus.concepts.get(rest[0] ?? '')?.family === family ? rest[0] : undefined;
	const [slug, ...more] = concept === undefined ? rest : rest.slice(1);
	const pair = slug?.split('-');
	if (more.length > 0 || (pair && !isPair(pair, comparedStates(corpus)))) return null;
	const subject: Subject =
		concept === undefined ? { kind: 'family', family } : { kind: 'concept', family, concept };
	return parseRequest(corpus, parameters, defaultRequest(corpus, subject, pair));
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

function isPair(codes: readonly string[], states: readonly string[]): boolean {
	return (
		codes.length === 2 && codes[0] !== codes[1] && codes.every((code) => states.includes(code))
	);
}

function parseSubject(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	page: Subject,
	problems: RequestProblem[],
): Subject {
	const families = [...corpus.families.keys()];
	const family = choice(parameters, 'family', families, problems, page.family) ?? page.family;
	const concepts = [...corpus.concepts.values()].filter((concept) => concept.family === family);
	const ids = concepts.map(({ id }) => id);
	const concept = choice(parameters, 'concept', ids, problems);
	if (concept !== undefined) return { kind: 'concept', family, concept };
	return parameters.has('family') ? { kind: 'family', family } : page;
}

function parseView(
	corpus: ComparisonCorpus,
	parameters: URLSearchParams,
	columns: readonly ColumnRef[],
	problems: RequestProblem[],
): ComparisonView {
	const view = choice(parameters, 'view', comparisonViews, problems, 'elements') ?? 'elements';
	if (view !== 'change' || canShowChange(corpus, columns)) return view;
	problems.push({ parameter: 'view', value: view, instead: 'elements', reason: 'not-comparable' });
	return 'elements';
}

/** The cells of the columns that stand open. */
function parseOpen(
	{ elements }: Pick<ComparisonCorpus, 'elements'>,
	parameters: URLSearchParams,
	ids: readonly string[],
	problems: RequestProblem[],
): string[] {
	// Few addresses open a cell; for the others the hundreds of names need not be made.
	if (!parameters.has('open')) return [];
	const cells = ids.flatMap((id) => [...elements.keys()].map((name) => `${name}:${id}`));
	return listChoice(parameters, 'open', cells, problems);
}

/** A day up to that on which the research was closed: of later ones nothing is known. */
function parseDay(
	{ asOf }: Pick<ComparisonCorpus, 'asOf'>,
	parameters: URLSearchParams,
	page: string,
	problems: RequestProblem[],
): string {
	const value = parameters.get('on');
	if (value === null) return page;
	const day = nearestDay(value, asOf) ?? page;
	if (day !== value) problems.push({ parameter: 'on', value, instead: day, reason: 'unknown' });
	return day;
}
