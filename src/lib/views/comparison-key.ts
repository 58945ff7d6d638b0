/** What stands between the controls of a comparison and its table: the legend, and which day is shown. */
import { formatDate } from '../../i18n/format.ts';
import { cellStates } from '../analysis/cell.ts';
import type { Comparison } from '../analysis/comparison.ts';
import { requestAddress, type ComparisonRequest } from '../compare/request.ts';
import { html, type Html } from '../html/html.ts';
import { stateWord } from '../html/mark.ts';
import { href, type ViewContext } from './context.ts';
import type { Piece } from './piece.ts';

/** On another day than the present one: which day is shown, and the way back. */
export function dateNotice(context: ViewContext, request: ComparisonRequest): Html | null {
	const { corpus, locale, t } = context;
	if (request.on === corpus.asOf) return null;
	const back = href(context, requestAddress(corpus, { ...request, on: corpus.asOf }));
	return html`<p class="notice notice-superseded">
		${t('compare.past', { date: formatDate(locale, request.on) })}
		<a class="screen-only" href="${back}" data-request data-key="date-back">${t('compare.back')}</a>
	</p>`;
}

/** The four states of a cell, and how many cells are unknown; only where cells are shown. */
export function legend(
	{ t }: ViewContext,
	{ view }: ComparisonRequest,
	{ counts }: Comparison,
): Omit<Piece, 'name'> {
	if (view !== 'elements') return { shell: () => null, frame: 'no legend' };
	return {
		shell: ({ inside }) =>
			html`<ul class="legend">
				${cellStates.map((state) => html`<li>${stateWord(state, t(`cell.${state}`))}</li>`)}
				<li class="legend-more" data-slot="unknown">${inside('unknown')}</li>
			</ul>`,
		frame: 'legend',
		slots: [
			{
				key: 'unknown',
				content: () => html`${t('compare.unknown-cells', { n: counts.unknownCells })}`,
			},
		],
	};
}
