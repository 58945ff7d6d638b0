import { comparedStates } from '../../lib/analysis/selection.ts';
import { FEWEST_COLUMNS, type ComparisonRequest } from '../../lib/compare/request.ts';
import type { ComparisonCorpus } from '../../lib/corpus/corpus.ts';

/** The request after a field of one of the forms was changed. */
export function changedRequest(
	corpus: ComparisonCorpus,
	request: ComparisonRequest,
	control: string,
	value: string,
): ComparisonRequest {
	switch (control) {
		case 'date':
			return { ...request, on: value };
		case 'group':
			return { ...request, group: value === '' ? null : value };
		case 'subject':
			return { ...request, ...subjectOf(request, value), ...statesOf(corpus, request) };
		default:
			return request;
	}
}

function subjectOf(request: ComparisonRequest, value: string): Pick<ComparisonRequest, 'subject'> {
	const [family = request.subject.family, concept] = value.split('.');
	return {
		subject:
			concept === undefined ? { kind: 'family', family } : { kind: 'concept', family, concept },
	};
}

/** Single texts belong to a subject; where too few states remain without them, all are shown. */
function statesOf(
	corpus: ComparisonCorpus,
	{ columns, view }: ComparisonRequest,
): Pick<ComparisonRequest, 'columns' | 'view'> {
	const states = columns.filter(({ kind }) => kind === 'jurisdiction');
	return {
		columns:
			states.length >= FEWEST_COLUMNS
				? states
				: comparedStates(corpus).map((code) => ({ kind: 'jurisdiction', code })),
		view: view === 'change' ? 'elements' : view,
	};
}
