/** A whole comparison: controls, legend, the view that was asked for, and the texts behind it. */
import { formatDate, formatList } from '../../i18n/format.ts';
import { sharedElements, statedElements, type Comparison } from '../analysis/comparison.ts';
import { requestedComparison } from '../compare/columns.ts';
import type { ComparisonRequest } from '../compare/request.ts';
import { lookup } from '../corpus/corpus.ts';
import { html, type Html } from '../html/html.ts';
import { changeView } from './change-view.ts';
import { phoneColumns } from './column-control.ts';
import { columnName } from './column-head.ts';
import { comparisonTable } from './comparison.ts';
import type { ShownEvidence, WideColumns } from './comparison-cells.ts';
import { controlPieces } from './comparison-controls.ts';
import { dateNotice, legend } from './comparison-key.ts';
import { columnTexts } from './column-texts.ts';
import { shortName, type ViewContext } from './context.ts';
import { limbsView } from './limbs-view.ts';
import { piecePlace, type Piece } from './piece.ts';
import { termsView } from './terms-view.ts';

export interface ShownComparison {
	/** What was asked for. */
	readonly comparison: Comparison;
	/** The same over all groups of elements. */
	readonly whole: Comparison;
	readonly subject: string;
	/** Title of the page: the two states of a pair, else the subject. */
	readonly title: string;
	/** One or two sentences computed from the cells. */
	readonly finding: string;
	/** Subject, columns, day and data version. */
	readonly caption: string;
	/** What is said to those who hear the page when this is shown in place of another one. */
	readonly status: string;
}

/** What a request shows, in numbers and words. */
export function describeComparison(
	context: ViewContext,
	request: ComparisonRequest,
	dataVersion: string,
): ShownComparison {
	const { corpus, locale, t } = context;
	const { subject } = request;
	const named =
		subject.kind === 'concept'
			? lookup(corpus.concepts, subject.concept)
			: lookup(corpus.families, subject.family);
	const comparison = requestedComparison(corpus, request);
	const { columns } = comparison;
	// What is found holds for all elements, whichever group is looked at.
	const whole =
		request.group === null ? comparison : requestedComparison(corpus, { ...request, group: null });
	const { counts } = whole;
	const names = formatList(
		locale,
		columns.map((column) => columnName(context, column)),
	);
	const name = named.label[locale];
	return {
		comparison,
		whole,
		subject: name,
		title: titleOf(context, request, name),
		finding: t('compare.finding', {
			n: statedElements(whole).length,
			who: names,
			subject: name.toLowerCase(),
			shared: sharedElements(whole).length,
			differs: counts.differs,
			comparable: counts.differs + counts.alike,
		}),
		caption: t('compare.caption', {
			subject: name,
			states: names,
			date: formatDate(locale, request.on),
			version: dataVersion,
		}),
		status: t('builder.shown', {
			n: request.columns.length,
			date: formatDate(locale, request.on),
			differs: comparison.counts.differs,
		}),
	};
}

function titleOf(
	context: ViewContext,
	{ columns: [first, second, ...more] }: ComparisonRequest,
	subject: string,
): string {
	if (first?.kind !== 'jurisdiction' || second?.kind !== 'jurisdiction') return subject;
	if (more.length > 0) return subject;
	return context.t('compare.pair-title', {
		subject,
		first: shortName(context, first.code),
		second: shortName(context, second.code),
	});
}

/** The pieces of a comparison below its title, in the order in which a reader wants them. */
export function comparisonPieces(
	context: ViewContext,
	request: ComparisonRequest,
	shown: ShownComparison,
	wide: WideColumns,
): readonly Piece[] {
	return Object.values(piecesOf(context, request, shown, { evidence: request.open, wide }));
}

/** The markup of a comparison below its title, with all its evidence. */
export function comparisonView(
	context: ViewContext,
	request: ComparisonRequest,
	shown: ShownComparison,
): Html {
	const pieces = piecesOf(context, request, shown, { evidence: 'all', wide: new Set() });
	const { t } = context;
	return html`<div class="comparison-served">
			<label class="phone-settings action">
				<input type="checkbox" class="visually-hidden"> ${t('compare.settings')}
			</label>
			<div class="controls comparison-controls">
				${piecePlace(pieces.subject)} ${piecePlace(pieces.columns)}
				<details class="column-adder">
					<summary class="action">${t('compare.add-column')}</summary>
					<div class="column-adder-panel">${piecePlace(pieces.choices)}</div>
				</details>
				${piecePlace(pieces.day)} ${piecePlace(pieces.days)} ${piecePlace(pieces.views)} ${piecePlace(pieces.rows)}
			</div>
			<div class="comparison-key">${piecePlace(pieces.legend)} ${piecePlace(pieces.notice)}</div>
			${piecePlace(pieces.phone)} ${piecePlace(pieces.view)}
		</div>
		<section class="section section-2" aria-labelledby="texts">
			<div class="section-head">
				<h2 class="section-title" id="texts">${t('compare.texts')}</h2>
			</div>
			${piecePlace(pieces.texts)}
		</section>`;
}

/** What decides how the table is made, besides what is asked for. */
interface TableState {
	readonly evidence: ShownEvidence;
	readonly wide: WideColumns;
}

function piecesOf(
	context: ViewContext,
	request: ComparisonRequest,
	shown: ShownComparison,
	state: TableState,
) {
	const { comparison } = shown;
	return {
		...controlPieces(context, request),
		notice: { name: 'notice', shell: () => dateNotice(context, request) },
		legend: { name: 'legend', ...legend(context, request, comparison) },
		phone: {
			name: 'phone',
			shell: () => phoneColumns(context, request, comparison),
			isLater: true,
		},
		view: { name: 'view', stays: true, ...chosenView(context, request, shown, state) },
		texts: {
			name: 'texts',
			shell: () => columnTexts(context, comparison.columns),
			isLater: true,
		},
	} satisfies Readonly<Record<string, Piece>>;
}

function chosenView(
	context: ViewContext,
	{ view, all, more, group }: ComparisonRequest,
	{ whole, caption }: ShownComparison,
	state: TableState,
): Omit<Piece, 'name'> {
	const { columns } = whole;
	switch (view) {
		case 'limbs':
			return limbsView(context, columns);
		case 'terms':
			return termsView(context, columns);
		case 'change': {
			const [earlier, later] = inTime(columns);
			return {
				shell: ({ inside }) => html`<div data-slot="change">${inside('change')}</div>`,
				frame: 'change',
				slots: [
					{
						key: 'change',
						content: () => (earlier && later ? changeView(context, earlier, later) : null),
					},
				],
			};
		}
		case 'elements':
			return comparisonTable(context, whole, { ...state, caption, all, unfolded: more, group });
	}
}

function inTime(columns: Comparison['columns']): Comparison['columns'] {
	const from = ({ parts: [part] }: Comparison['columns'][number]) =>
		part?.wording.state === 'in-force'
			? (part.definition.versions[part.wording.version]?.from ?? '9999')
			: '9999';
	return columns.toSorted((a, b) => (from(a) < from(b) ? -1 : 1));
}
