/** On which day the law is shown. */
import { formatDate } from '../../i18n/format.ts';
import { changeDatesOf } from '../analysis/change-dates.ts';
import { datedDefinitions } from '../compare/columns.ts';
import type { ComparisonRequest } from '../compare/request.ts';
import { html, type Html } from '../html/html.ts';
import type { ViewContext } from './context.ts';
import { option, requestLink } from './control-parts.ts';

/** The one day for all columns, as a field. */
export function dayControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, t } = context;
	return html`<div class="control-group" data-control="date">
		<label class="field">
			<span class="field-label">${t('compare.as-of')}</span>
			<input
				class="field-input"
				type="date"
				name="on"
				value="${request.on}"
				min="1990-01-01"
				max="${corpus.asOf}"
				required>
		</label>
	</div>`;
}

/** The days on which something in the chosen columns changed, and the steps to those next to the day shown. */
export function changeDaysControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, t } = context;
	const dates = changeDatesOf(datedDefinitions(corpus, request)).map(({ day }) => day);
	const days = [...dates.filter((day) => day < corpus.asOf), corpus.asOf];
	const previous = days.findLast((day) => day < request.on);
	const next = days.find((day) => day > request.on);
	return html`<div class="control-group" data-control="date">
		<label class="field">
			<span class="field-label">${t('compare.changes')}</span>
			<select class="field-input" name="change">
				${!days.includes(request.on) && option(request.on, t('compare.another-day'), request.on)}
				${days.toReversed().map((day) => option(day, dayLabel(context, day), request.on))}
			</select>
		</label>
		${step(context, request, previous, 'previous')} ${step(context, request, next, 'next')}
	</div>`;
}

function step(
	context: ViewContext,
	request: ComparisonRequest,
	day: string | undefined,
	key: 'previous' | 'next',
): Html {
	const label = context.t(`compare.${key}-change`);
	if (day === undefined) return html`<span class="action" aria-disabled="true">${label}</span>`;
	return requestLink(context, { ...request, on: day }, label, {
		class: 'action',
		'data-key': `date-${key}`,
		title: formatDate(context.locale, day),
	});
}

function dayLabel({ corpus, locale, t }: ViewContext, day: string): string {
	const date = formatDate(locale, day);
	return day === corpus.asOf ? t('compare.today', { date }) : date;
}
