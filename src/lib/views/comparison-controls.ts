/**
 * The controls of a comparison. Each is a link to the address of the comparison that it leads to, or a
 * plain form, so that the address always holds the whole state; a script only follows them in place.
 */
import { changeDates } from '../analysis/change-dates.ts';
import { datedJurisdictions } from '../compare/columns.ts';
import { canShowChange } from '../compare/parse-request.ts';
import {
	columnText,
	comparisonViews,
	FEWEST_COLUMNS,
	MOST_COLUMNS,
	requestAddress,
	type ColumnRef,
	type ComparisonRequest,
} from '../compare/request.ts';
import { lookup } from '../corpus/corpus.ts';
import { attributes, html, type Content, type Html } from '../html/html.ts';
import { formatDate } from '../../i18n/format.ts';
import { addresses } from '../site/addresses.ts';
import { href, instrumentLabel, shortName, type ViewContext } from './context.ts';

/** The bar of controls. */
export function comparisonControls(context: ViewContext, request: ComparisonRequest): Html {
	return html`<label class="phone-settings action">
			<input type="checkbox" class="visually-hidden" /> ${context.t('compare.settings')}
		</label>
		<div class="controls comparison-controls">
		${subjectControl(context, request)} ${columnControl(context, request)}
		${dateControl(context, request)} ${viewControl(context, request)}
		${request.view === 'elements' && rowControl(context, request)}
	</div>`;
}

/** A link that changes the request in place; without a script it leads to the same comparison. */
function requestLink(
	context: ViewContext,
	request: ComparisonRequest,
	content: Content,
	more: Readonly<Record<string, string | boolean | undefined>> = {},
): Html {
	const address = href(context, requestAddress(context.corpus, request));
	const all = attributes({ href: address, 'data-request': true, ...more });
	return html`<a${all}><span>${content}</span></a>`;
}

function subjectControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, locale, t } = context;
	const { subject } = request;
	const chosen =
		subject.kind === 'concept' ? `${subject.family}.${subject.concept}` : subject.family;
	return html`<form
		class="control-group"
		action="${href(context, addresses.compare())}"
		data-control="subject"
	>
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
	</form>`;
}

function option(value: string, label: string, chosen: string): Html {
	return html`<option${attributes({ value, selected: value === chosen })}>${label}</option>`;
}

function columnControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, locale, t } = context;
	const states = [...corpus.jurisdictions.values()].filter(({ kind }) => kind === 'state');
	const texts = request.columns.map((column) => columnText(corpus, column));
	const others = request.columns.filter(({ kind }) => kind !== 'jurisdiction');
	return html`<div class="control-group" role="group" aria-label="${t('compare.columns')}">
			${states.map(({ id, short_name: name }) =>
				toggle(context, request, { kind: 'jurisdiction', code: id }, name[locale], texts),
			)}
			${others.map((column) => toggle(context, request, column, otherName(context, column), texts))}
		</div>
		<details class="column-adder">
			<summary class="action">${t('compare.add-column')}</summary>
			<div class="column-adder-panel">${columnChoices(context, request, texts)}</div>
		</details>`;
}

/** A chosen column as a pressed chip that takes it away, another as one that adds it. */
function toggle(
	context: ViewContext,
	request: ComparisonRequest,
	column: ColumnRef,
	label: Content,
	texts: readonly string[],
): Html {
	const { corpus } = context;
	const text = columnText(corpus, column);
	const isOn = texts.includes(text);
	const columns = isOn
		? request.columns.filter((other) => columnText(corpus, other) !== text)
		: inOrder(context, [...request.columns, column]);
	const canChange = isOn ? texts.length > FEWEST_COLUMNS : texts.length < MOST_COLUMNS;
	if (!canChange) {
		const state = attributes({ 'aria-current': isOn && 'true', 'aria-disabled': 'true' });
		return html`<span class="chip" ${state}>${label}</span>`;
	}
	return requestLink(context, withoutOpen({ ...request, columns }), label, {
		class: 'chip',
		'aria-current': isOn ? 'true' : undefined,
		'data-key': `column-${text}`,
	});
}

/** States in their own order before everything else, which keeps the order in which it was added. */
function inOrder({ corpus }: ViewContext, columns: readonly ColumnRef[]): ColumnRef[] {
	const rank = (column: ColumnRef) =>
		column.kind === 'jurisdiction' ? lookup(corpus.jurisdictions, column.code).order : Infinity;
	return columns.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** What stands open belongs to columns; when these change, only what still has its column stays open. */
function withoutOpen(request: ComparisonRequest): ComparisonRequest {
	return { ...request, shown: null, view: request.view === 'change' ? 'elements' : request.view };
}

function otherName(context: ViewContext, column: ColumnRef): Content {
	if (column.kind === 'jurisdiction') return shortName(context, column.code);
	const { corpus, locale, t } = context;
	const definition = lookup(corpus.definitions, column.id);
	const name = shortName(context, definition.jurisdiction);
	const label = instrumentLabel(context, lookup(corpus.instruments, definition.instrument));
	if (column.kind === 'definition') return html`${name}, ${label}`;
	const from = definition.versions[column.version]?.from ?? null;
	return html`${name}, ${label}, ${from === null ? t('date.none') : formatDate(locale, from)}`;
}

/** Benchmarks and single wordings that can be set beside the states. */
function columnChoices(
	context: ViewContext,
	request: ComparisonRequest,
	texts: readonly string[],
): Html {
	const { corpus, t } = context;
	const { subject } = request;
	const fitting = [...corpus.definitions.values()].filter(({ family, concept }) =>
		subject.kind === 'concept' ? concept === subject.concept : family === subject.family,
	);
	const role = (code: string) => lookup(corpus.jurisdictions, code).role;
	const benchmarks = fitting.filter(({ jurisdiction }) => role(jurisdiction) === 'benchmark');
	const versions = fitting
		.filter(({ jurisdiction }) => role(jurisdiction) !== 'benchmark')
		.flatMap(({ id, versions: held }) =>
			held.map((_, version): ColumnRef => ({ kind: 'version', id, version })),
		);
	const list = (columns: readonly ColumnRef[]) =>
		html`<ul class="plain-list column-choices">
			${columns.map(
				(column) =>
					html`<li>${toggle(context, request, column, otherName(context, column), texts)}</li>`,
			)}
		</ul>`;
	return html`<p class="group-title">${t('compare.benchmarks')}</p>
		${
			benchmarks.length === 0
				? html`<p class="soft">${t('compare.no-benchmarks')}</p>`
				: list(benchmarks.map(({ id }) => ({ kind: 'definition', id })))
		}
		<p class="group-title">${t('compare.wordings')}</p>
		${list(versions)}`;
}

function dateControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, locale, t } = context;
	const dates = changeDates(corpus, request.subject, datedJurisdictions(request.columns));
	const days = [...dates.map(({ day }) => day).filter((day) => day < corpus.asOf), corpus.asOf];
	const previous = days.findLast((day) => day < request.on);
	const next = days.find((day) => day > request.on);
	const step = (day: string | undefined, key: 'previous' | 'next') =>
		day === undefined
			? html`<span class="action" aria-disabled="true">${t(`compare.${key}-change`)}</span>`
			: requestLink(context, { ...request, on: day }, t(`compare.${key}-change`), {
					class: 'action',
					'data-key': `date-${key}`,
					title: formatDate(locale, day),
				});
	return html`<form
		class="control-group"
		action="${href(context, addresses.compare())}"
		data-control="date"
	>
		<label class="field">
			<span class="field-label">${t('compare.as-of')}</span>
			<input
				class="field-input"
				type="date"
				name="on"
				value="${request.on}"
				min="1990-01-01"
				max="${corpus.asOf}"
				required
			/>
		</label>
		<label class="field">
			<span class="field-label">${t('compare.changes')}</span>
			<select class="field-input" name="change">
				${!days.includes(request.on) && option(request.on, t('compare.another-day'), request.on)}
				${days.toReversed().map((day) => option(day, dayLabel(context, day), request.on))}
			</select>
		</label>
		${step(previous, 'previous')} ${step(next, 'next')}
	</form>`;
}

function dayLabel({ corpus, locale, t }: ViewContext, day: string): string {
	const date = formatDate(locale, day);
	return day === corpus.asOf ? t('compare.today', { date }) : date;
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
				data-control="all"
			/>
			${t('compare.differences-only')}
		</label>
		<form class="control-group" action="${href(context, addresses.compare())}" data-control="group">
			<label class="field">
				<span class="field-label">${t('compare.group')}</span>
				<select class="field-input" name="group">
					${option('', t('compare.all-groups'), request.group ?? '')}
					${corpus.codebook.groups.map(({ id, label }) => option(id, label[locale], request.group ?? ''))}
				</select>
			</label>
		</form>`;
}
