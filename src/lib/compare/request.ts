/** What a reader asks to compare: every part of it stands in the address. */
import type { Subject } from '../analysis/selection.ts';
import { comparedStates } from '../analysis/selection.ts';
import { versionSlug } from '../analysis/wording.ts';
import { lookup, type ComparisonCorpus } from '../corpus/corpus.ts';
import { addresses, pairSlug } from '../site/addresses.ts';
import { queryOf } from '../site/query.ts';
import type { Day } from '../time/partial-date.ts';

/** A column: a jurisdiction on the day, a single definition on the day, or one wording whatever the day. */
export type ColumnRef =
	| { readonly kind: 'jurisdiction'; readonly code: string }
	| { readonly kind: 'definition'; readonly id: string }
	| { readonly kind: 'version'; readonly id: string; readonly version: number };

export const comparisonViews = ['elements', 'limbs', 'terms', 'change'] as const;
export type ComparisonView = (typeof comparisonViews)[number];

export interface ComparisonRequest {
	readonly subject: Subject;
	readonly columns: readonly ColumnRef[];
	readonly on: Day;
	readonly view: ComparisonView;
	/** True to show the rows that do not differ as well. */
	readonly all: boolean;
	/** Groups of which all rows are shown, although only those that differ are asked for. */
	readonly more: readonly string[];
	/** Only this group of elements, or null for all. */
	readonly group: string | null;
	/** Cells whose evidence is open: element and id of the column. */
	readonly open: readonly string[];
	/** On a phone: the columns that are shown, by their ids; empty for all of them in one line. */
	readonly shown: readonly string[] | null;
}

/** Fewest and most columns of a comparison. The style sheet knows as many. */
export const FEWEST_COLUMNS = 2;
export const MOST_COLUMNS = 9;

/** The five states on the corpus's own day. */
export function defaultRequest(
	corpus: Pick<ComparisonCorpus, 'jurisdictions' | 'asOf'>,
	subject: Subject,
	states: readonly string[] = comparedStates(corpus),
): ComparisonRequest {
	return {
		subject,
		columns: states.map((code) => ({ kind: 'jurisdiction', code })),
		on: corpus.asOf,
		view: 'elements',
		all: false,
		more: [],
		group: null,
		open: [],
		shown: null,
	};
}

/** The text that stands for a column in an address: `kz`, `un-terrorism-1566-2004`, `kz-extremism@2005-02-18`. */
export function columnText(
	{ definitions }: Pick<ComparisonCorpus, 'definitions'>,
	column: ColumnRef,
): string {
	switch (column.kind) {
		case 'jurisdiction':
			return column.code;
		case 'definition':
			return column.id;
		case 'version':
			return `${column.id}@${versionSlug(lookup(definitions, column.id), column.version)}`;
	}
}

/**
 * The address of a comparison: that of its own page where there is one, else the builder's with the parts
 * that depart from the default. The same request always gives the same address.
 */
export function requestAddress(
	corpus: Pick<ComparisonCorpus, 'definitions' | 'jurisdictions' | 'asOf'>,
	request: ComparisonRequest,
): string {
	const parameters = new URLSearchParams();
	const page = pageOf(corpus, request);
	if (page === null) {
		parameters.set('family', request.subject.family);
		if (request.subject.kind === 'concept') parameters.set('concept', request.subject.concept);
		parameters.set(
			'columns',
			request.columns.map((column) => columnText(corpus, column)).join(','),
		);
	}
	if (request.on !== corpus.asOf) parameters.set('on', request.on);
	if (request.view !== 'elements') parameters.set('view', request.view);
	if (request.all) parameters.set('all', '1');
	if (request.more.length > 0) parameters.set('more', request.more.join(','));
	if (request.group !== null) parameters.set('group', request.group);
	if (request.open.length > 0) parameters.set('open', request.open.join(','));
	if (request.shown !== null) parameters.set('shown', request.shown.join(','));
	return `${page ?? addresses.compare()}${queryOf(parameters)}`;
}

/**
 * A request with what a reader has opened and unfolded in another one, as far as it has the same columns:
 * so nothing closes when something else is changed.
 */
export function keepOpen(
	corpus: Pick<ComparisonCorpus, 'definitions'>,
	request: ComparisonRequest,
	{ all, more, open, shown, columns }: ComparisonRequest,
): ComparisonRequest {
	const ids = request.columns.map((column) => columnText(corpus, column));
	const before = columns.map((column) => columnText(corpus, column));
	const sameColumns = ids.length === before.length && ids.every((id) => before.includes(id));
	return {
		...request,
		all,
		more,
		open: open.filter((cell) => ids.includes(cell.slice(cell.indexOf(':') + 1))),
		shown: sameColumns ? shown : null,
	};
}

/** The prerendered page of the subject with these columns, or null where there is none. */
function pageOf(
	corpus: Pick<ComparisonCorpus, 'jurisdictions'>,
	{ subject, columns }: ComparisonRequest,
): string | null {
	const codes = columns.flatMap((column) => (column.kind === 'jurisdiction' ? [column.code] : []));
	const states = comparedStates(corpus);
	if (codes.length < columns.length || codes.some((code) => !states.includes(code))) return null;
	const pair = codes.length === 2 ? pairSlug(codes[0] ?? '', codes[1] ?? '') : null;
	const isCanonical = pair === codes.join('-') || codes.join() === states.join();
	if (!isCanonical) return null;
	const { family } = subject;
	if (subject.kind === 'concept') {
		return pair === null
			? addresses.concept(family, subject.concept)
			: addresses.conceptPair(family, subject.concept, pair);
	}
	return pair === null ? addresses.family(family) : addresses.familyPair(family, pair);
}
