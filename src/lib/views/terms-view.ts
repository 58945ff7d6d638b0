/** The operative terms of every column in the language in which they were read, beside our rendering. */
import { languageName } from '../../i18n/format.ts';
import { codedVersions, type Column } from '../analysis/column.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { columnName } from './column-head.ts';
import { english, type ViewContext } from './context.ts';
import { limbNumber } from './limb-number.ts';
import type { Filling, Piece, Slot } from './piece.ts';

/** A table of terms: the defined term of each text first, then one row a limb that has a term. */
export function termsView(context: ViewContext, columns: readonly Column[]): Omit<Piece, 'name'> {
	const rows = columns.map((column, index) => columnRows(context, column, index + 1));
	return {
		shell: (filling) => shell(context, rows, filling),
		frame: `terms ${rows.map(({ length }) => length).join()}`,
		slots: rows.flat(),
		list: { head: 80, height: 40, width: Infinity },
	};
}

function shell(
	{ t }: ViewContext,
	columns: readonly (readonly Slot[])[],
	{ inside }: Filling,
): Html {
	const heads = ['column', 'limb', 'original', 'language', 'rendering'] as const;
	// A browser can skip what is within a box, but not within a table.
	return html`<div class="terms-view"><table class="table table-stack terms" role="table">
		<caption class="comparison-caption">
			${t('compare.terms-caption')}
		</caption>
		<thead role="rowgroup">
			<tr role="row">
				${heads.map((key) => html`<th scope="col" role="columnheader">${t(`compare.${key}`)}</th>`)}
			</tr>
		</thead>
		${columns.map(
			(rows) =>
				html`<tbody role="rowgroup">
					${rows.map(({ key }) => html`<tr role="row" data-slot="${key}">${inside(key)}</tr>`)}
				</tbody>`,
		)}
	</table></div>`;
}

/** The rows of a column; one of which no text is held says so. */
function columnRows(context: ViewContext, column: Column, place: number): Slot[] {
	const { corpus, t } = context;
	const rows = codedVersions(column).flatMap(({ definition: id, version }) => {
		const definition = lookup(corpus.definitions, id);
		return [
			() => definedTerm(context, column, definition),
			...version.limbs
				.filter(({ term }) => term !== null)
				.map((limb) => () => limbTerm(context, column, limb)),
		];
	});
	const none = () =>
		html`<th scope="row" role="rowheader">${columnName(context, column)}</th>
			<td role="cell" colspan="4">${t('compare.no-terms')}</td>`;
	return (rows.length > 0 ? rows : [none]).map((content, index) => ({
		key: `${place} ${index}`,
		content,
	}));
}

function definedTerm(context: ViewContext, column: Column, { term }: Definition): Html {
	const { locale, t } = context;
	const original =
		term.original === null || term.language === null
			? html`<span class="date-none">${t('definition.no-term')}</span>`
			: html`<i lang="${term.language}">${term.original}</i>`;
	return row(context, column, {
		limb: t('definition.term'),
		original,
		language: term.language,
		rendering: english(term.en, locale),
	});
}

function limbTerm(context: ViewContext, column: Column, limb: Limb): Html {
	const { term } = limb;
	return row(context, column, {
		limb: limbNumber(limb.n),
		original: html`<i${attributes({ lang: term?.language })}>${term?.text}</i>`,
		language: term?.language ?? null,
		rendering: english(limb.rendering, context.locale),
	});
}

interface TermRow {
	readonly limb: string;
	readonly original: Html;
	readonly language: string | null;
	readonly rendering: Html;
}

function row(
	context: ViewContext,
	column: Column,
	{ limb, original, language, rendering }: TermRow,
): Html {
	const { locale, t } = context;
	return html`<th scope="row" role="rowheader">${columnName(context, column)}</th>
		<td role="cell" data-label="${t('compare.limb')}">${limb}</td>
		<td role="cell" data-label="${t('compare.original')}">${original}</td>
		<td role="cell" data-label="${t('compare.language')}">
			${language === null ? '–' : languageName(locale, language)}
		</td>
		<td role="cell" data-label="${t('compare.rendering')}" class="term-rendering">${rendering}</td>`;
}
