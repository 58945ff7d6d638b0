/** On which day the law is shown. */
import { formatDate } from '../../i18n/format.ts';
import { changeDatesOf } from '../analysis/change-dates.ts';
import { datedDefinitions } from '../compare/columns.ts';
import type { ComparisonRequest } from '../compare/request.ts';
import { attributes, html, type Html } from '../html/html.ts';
import type { ViewContext } from './context.ts';
import { requestLink } from './control-parts.ts';
import type { Piece } from './piece.ts';

/** The one day for all columns, as a field. */
export function dayControl(
	{ corpus, t }: ViewContext,
	{ on }: ComparisonRequest,
): Omit<Piece, 'name'> {
	return {
		shell: ({ of }) =>
			html`<div class="control-group" data-control="date">
				<label class="field">
					<span class="field-label">${t('compare.as-of')}</span>
					<input
						class="field-input"
						type="date"
						name="on"
						data-slot="on"${attributes(of('on'))}
						min="1990-01-01"
						max="${corpus.asOf}"
						required>
				</label>
			</div>`,
		frame: 'day',
		slots: [{ key: 'on', attributes: { value: on } }],
	};
}

/** The days on which something in the chosen columns changed, and the steps to those next to the day shown. */
export function changeDaysControl(
	context: ViewContext,
	request: ComparisonRequest,
): Omit<Piece, 'name'> {
	const { corpus, t } = context;
	const { on } = request;
	const dates = changeDatesOf(datedDefinitions(corpus, request)).map(({ day }) => day);
	const days = [...dates.filter((day) => day < corpus.asOf), corpus.asOf];
	const previous = days.findLast((day) => day < on);
	const next = days.find((day) => day > on);
	const listed = days.includes(on) ? days.toReversed() : [on, ...days.toReversed()];
	const label = (day: string) =>
		days.includes(day) ? dayLabel(context, day) : t('compare.another-day');
	return {
		shell: ({ inside, of }) =>
			html`<div class="control-group" data-control="date">
				<label class="field">
					<span class="field-label">${t('compare.changes')}</span>
					<select class="field-input" name="change">
						${listed.map(
							(day) =>
								html`<option
									value="${day}"
									data-slot="${day}"${attributes(of(day))}
									>${label(day)}</option
								>`,
						)}
					</select>
				</label>
				<span class="piece" data-slot="steps">${inside('steps')}</span>
			</div>`,
		frame: `days ${listed.join()}`,
		slots: [
			...listed.map((day) => ({ key: day, attributes: { selected: day === on } })),
			{
				key: 'steps',
				content: () =>
					html`${step(context, request, previous, 'previous')} ${step(context, request, next, 'next')}`,
			},
		],
	};
}

function step(
	context: ViewContext,
	request: ComparisonRequest,
	day: string | undefined,
	key: 'previous' | 'next',
): Html {
	const label = context.t(`compare.${key}-change`);
	const name = { class: 'action', 'data-key': `date-${key}` };
	if (day === undefined) {
		// Whoever came here step by step keeps the focus, but nobody comes upon it on the way.
		const disabled = attributes({ ...name, role: 'link', 'aria-disabled': 'true', tabindex: '-1' });
		return html`<a${disabled}><span>${label}</span></a>`;
	}
	const title = formatDate(context.locale, day);
	return requestLink(context, { ...request, on: day }, label, { ...name, title });
}

function dayLabel({ corpus, locale, t }: ViewContext, day: string): string {
	const date = formatDate(locale, day);
	return day === corpus.asOf ? t('compare.today', { date }) : date;
}
