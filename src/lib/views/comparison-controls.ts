/**
 * The controls of a comparison. Each is a link to the address of the comparison that it leads to, or a
 * plain form, so that the address always holds the whole state; a script only follows them in place.
 */
import { canShowChange } from '../compare/parse-request.ts';
import { columnText, comparisonViews, type ComparisonRequest } from '../compare/request.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { columnChoices, columnControl } from './column-control.ts';
import type { ViewContext } from './context.ts';
import { option, requestLink } from './control-parts.ts';
import { changeDaysControl, dayControl } from './date-control.ts';
import type { Piece } from './piece.ts';

/** The controls one by one, in their order in the bar; the columns that can be added are folded away. */
export function controlPieces(
	context: ViewContext,
	request: ComparisonRequest,
): Readonly<Record<'subject' | 'columns' | 'choices' | 'day' | 'days' | 'views' | 'rows', Piece>> {
	const columns = request.columns.map((column) => columnText(context.corpus, column)).join();
	return {
		subject: {
			name: 'subject',
			shell: () => subjectControl(context, request),
			shows: JSON.stringify(request.subject),
		},
		columns: { name: 'columns', shell: () => columnControl(context, request), shows: columns },
		choices: { name: 'choices', shell: () => columnChoices(context, request), isLater: true },
		day: { name: 'day', ...dayControl(context, request), follows: true },
		days: { name: 'days', ...changeDaysControl(context, request), follows: true },
		views: {
			name: 'views',
			shell: () => viewControl(context, request),
			shows: `${request.view} ${canShowChange(context.corpus, request.columns)}`,
		},
		rows: {
			name: 'rows',
			shell: () => (request.view === 'elements' ? rowControl(context, request) : null),
			shows: `${request.view === 'elements'} ${request.all} ${request.group}`,
		},
	};
}

function subjectControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, locale, t } = context;
	const { subject } = request;
	const chosen =
		subject.kind === 'concept' ? `${subject.family}.${subject.concept}` : subject.family;
	return html`<div class="control-group" data-control="subject">
		<label class="field">
			<span class="field-label">${t('compare.subject')}</span>
			<select class="field-input" name="subject">
				${[...corpus.families.values()].map(
					(family) =>
						html`<optgroup label="${family.label[locale]}">
							${option(family.id, t('compare.family-option', { family: family.label[locale] }), chosen)}
							${family.concepts.map(({ id, label }) => option(`${family.id}.${id}`, label[locale], chosen))}
						</optgroup>`,
				)}
			</select>
		</label>
	</div>`;
}

function viewControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, t } = context;
	const possible = comparisonViews.filter(
		(view) => view !== 'change' || canShowChange(corpus, request.columns),
	);
	return html`<div class="segments" role="group" aria-label="${t('compare.view')}">
		${possible.map((view) =>
			requestLink(context, { ...request, view }, t(`compare.view-${view}`), {
				class: 'segment',
				'aria-current': view === request.view ? 'true' : undefined,
				'data-key': `view-${view}`,
			}),
		)}
	</div>`;
}

function rowControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, locale, t } = context;
	return html`<label class="check">
			<input
				type="checkbox"
				class="differences-only"
				${attributes({ checked: !request.all })}
				data-control="all">
			${t('compare.differences-only')}
		</label>
		<div class="control-group" data-control="group">
			<label class="field">
				<span class="field-label">${t('compare.group')}</span>
				<select class="field-input" name="group">
					${option('', t('compare.all-groups'), request.group ?? '')}
					${corpus.codebook.groups.map(({ id, label }) => option(id, label[locale], request.group ?? ''))}
				</select>
			</label>
		</div>`;
}
