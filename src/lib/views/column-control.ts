/** Which columns are compared, which others can be added, and which are seen on a phone. */
import { formatDate } from '../../i18n/format.ts';
import type { Comparison } from '../analysis/comparison.ts';
import {
	columnText,
	FEWEST_COLUMNS,
	MOST_COLUMNS,
	type ColumnRef,
	type ComparisonRequest,
} from '../compare/request.ts';
import { lookup } from '../corpus/corpus.ts';
import { attributes, html, type Content, type Html } from '../html/html.ts';
import { columnCode, columnName } from './column-head.ts';
import { instrumentLabel, shortName, type ViewContext } from './context.ts';
import { requestLink } from './control-parts.ts';

/** The chosen columns and the states that can be added, each as a chip. */
export function columnControl(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, locale, t } = context;
	const states = [...corpus.jurisdictions.values()].filter(({ kind }) => kind === 'state');
	const texts = request.columns.map((column) => columnText(corpus, column));
	const others = request.columns.filter(({ kind }) => kind !== 'jurisdiction');
	return html`<div class="control-group" role="group" aria-label="${t('compare.columns')}">
			${states.map(({ id, short_name: name }) =>
				toggle(context, request, { kind: 'jurisdiction', code: id }, name[locale], texts),
			)}
			${others.map((column) =>
				toggle(context, request, column, otherName(context, column), texts, { 'data-goes': true }),
			)}
	</div>`;
}

/**
 * A chosen column as a pressed chip that takes it away, another as one that adds it. One that goes with its column
 * says so (`data-goes`).
 */
function toggle(
	context: ViewContext,
	request: ComparisonRequest,
	column: ColumnRef,
	label: Content,
	texts: readonly string[],
	more: Readonly<Record<string, boolean>> = {},
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
		...more,
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
export function columnChoices(context: ViewContext, request: ComparisonRequest): Html {
	const { corpus, t } = context;
	const { subject } = request;
	const texts = request.columns.map((column) => columnText(corpus, column));
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

/** On a phone: which columns are shown, two at a time, or all of them in one line an element. */
export function phoneColumns(
	context: ViewContext,
	{ shown, view }: ComparisonRequest,
	{ columns }: Comparison,
): Html | null {
	if (view === 'terms' || view === 'change') return null;
	const { t } = context;
	const strip = shown?.length === 0;
	return html`<fieldset class="phone-columns">
		<legend class="visually-hidden">${t('compare.phone-columns')}</legend>
		${columns.map((column, index) => {
			const checked = shown === null ? index < 2 : shown.includes(column.id);
			return html`<label class="segment">
				<input
					type="checkbox"
					${attributes({ checked, 'data-shows': index + 1, value: column.id })}>
				<abbr title="${columnName(context, column)}">${columnCode(column)}</abbr>
			</label>`;
		})}
		${
			view === 'elements' &&
			html`<label class="segment phone-strip">
				<input type="checkbox" ${attributes({ checked: strip, 'data-strip': true })}>
				${t('compare.all-columns')}
			</label>`
		}
	</fieldset>`;
}
