/**
 * The comparison table, rendered by the same functions at build time and in the browser. The markup is
 * described at the head of `src/styles/comparison.css`.
 */
import type { Cell } from '../analysis/cell.ts';
import type { Column } from '../analysis/column.ts';
import type { ComparedGroup, Comparison, Row, RowCounts } from '../analysis/comparison.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import { attributes, html, type Content, type Html } from '../html/html.ts';
import { stateWord } from '../html/mark.ts';
import { addresses } from '../site/addresses.ts';
import {
	dateText,
	english,
	href,
	instrumentLabel,
	shortName,
	type ViewContext,
} from './context.ts';
import { cellEvidence, limbNumber } from './evidence.ts';

/** From this many columns on the table is set more tightly. */
const MANY_COLUMNS = 6;

/** The whole table. Columns are numbered from 1 for the style sheet. */
export function comparisonTable(
	context: ViewContext,
	comparison: Comparison,
	caption: Content,
): Html {
	const { columns, groups } = comparison;
	const many = columns.length >= MANY_COLUMNS;
	return html`<table class="comparison${many && ' comparison-many'}" role="table">
		<caption class="comparison-caption">
			${caption}
		</caption>
		<colgroup>
			<col class="comparison-names" />
			${columns.map((column, index) => {
				const narrow = attributes({ class: isUnknown(column) ? 'comparison-narrow' : null });
				return html`<col${narrow} data-column="${index + 1}" />`;
			})}
		</colgroup>
		<thead role="rowgroup">
			<tr role="row">
				<th class="comparison-corner" scope="col" role="columnheader">
					${context.t('compare.element')}
				</th>
				${columns.map((column, index) => columnHead(context, column, index + 1))}
			</tr>
		</thead>
		${groups.map((group) => groupRows(context, group, columns))}
	</table>`;
}

/** "4 of 9 differ": a count with what it is a count of. */
export function countText({ t }: ViewContext, { differs, alike }: RowCounts): string {
	return t('compare.group-count', { n: differs, comparable: differs + alike });
}

/** True where nothing of a column is known, so that it needs little room. */
function isUnknown({ status }: Column): boolean {
	return status !== 'full' && status !== 'part';
}

function columnHead(context: ViewContext, column: Column, place: number): Html {
	const { t } = context;
	const address = href(context, addresses.jurisdiction(column.jurisdiction));
	return html`<th class="comparison-head" scope="col" role="columnheader" data-column="${place}">
		<a class="comparison-state" href="${address}">${shortName(context, column.jurisdiction)}</a>
		${leadText(context, column)}
		${column.status !== 'full' && html`<span class="evidence-mark evidence-none">${t(`column.${column.status}`)}</span>`}
	</th>`;
}

/** The text that leads a column: the lead definition where it takes part, else the first. */
function leadPart(column: Column): { definition: Definition; version: Version | undefined } | null {
	const part = column.parts.find(({ definition }) => definition.lead) ?? column.parts[0];
	if (!part) return null;
	const { definition, wording } = part;
	const version = wording.state === 'in-force' ? definition.versions[wording.version] : undefined;
	return { definition, version };
}

function leadText(context: ViewContext, column: Column): Html | null {
	const { corpus, locale, t } = context;
	const part = leadPart(column);
	if (!part) return null;
	const { definition, version } = part;
	const { pinpoint } = definition;
	const instrument = lookup(corpus.instruments, definition.instrument);
	const more = column.parts.length - 1;
	const seen = version?.wording_seen;
	return html`<span class="comparison-law"
			><a href="${href(context, addresses.definition(definition.id))}"
				>${instrumentLabel(context, instrument)}</a
			>${pinpoint !== null && html`, ${english(shortPinpoint(pinpoint), locale)}`}
			${more > 0 && t('compare.more-definitions', { n: more })}</span
		>
		${
			version &&
			html`<span class="comparison-since"
				>${
					version.from === null
						? t('compare.since-unknown')
						: html`${t('compare.since')} ${dateText(version.from, locale)}`
				}</span
			>`
		}
		${seen && html`<span class="evidence-mark evidence-${seen}">${t(`wording.${seen}`)}</span>`}`;
}

/** A pinpoint without the explanation that follows it in brackets. */
function shortPinpoint(pinpoint: string): string {
	return pinpoint.replace(/\s+\((?!\d+\)).*\)$/, '');
}

function groupRows(
	context: ViewContext,
	compared: ComparedGroup,
	columns: readonly Column[],
): Html {
	const { group, rows, counts } = compared;
	const { locale, t } = context;
	const more = counts.alike + counts.open;
	return html`<tbody class="comparison-group" role="rowgroup" id="group-${group.id}">
		<tr class="comparison-group-head" role="row">
			<th scope="rowgroup" role="rowheader" colspan="${columns.length + 1}">
				<h2 class="comparison-group-title">${group.label[locale]}</h2>
				<span class="comparison-group-count">${countText(context, counts)}</span>
				${more > 0 && html`<label class="comparison-more"><input type="checkbox" /> ${t('compare.show-more', { n: more })}</label>`}
			</th>
		</tr>
		${rows.map((row) => elementRow(context, row, columns))}
	</tbody>`;
}

function elementRow(context: ViewContext, row: Row, columns: readonly Column[]): Html {
	const { element, cells, verdict } = row;
	const address = href(context, addresses.element(element.id));
	const evidence = columns.map((column, index) => evidenceOf(context, row, column, index));
	return html`<tr class="comparison-row" role="row" data-verdict="${verdict}" id="${element.id}">
			<th class="comparison-element" scope="row" role="rowheader">
				<a href="${address}">${element.label[context.locale]}</a>
			</th>
			${columns.map((column, index) => tableCell(context, column, cells[index], index + 1))}
		</tr>
		${
			evidence.some((part) => part !== null) &&
			html`<tr class="comparison-evidence" role="row">
				<td role="cell" colspan="${columns.length + 1}">
					<div class="evidence-panel">${evidence}</div>
				</td>
			</tr>`
		}`;
}

function tableCell(
	context: ViewContext,
	column: Column,
	cell: Cell | undefined,
	place: number,
): Html | null {
	if (!cell) return null;
	const name = shortName(context, column.jurisdiction);
	const content = html`<abbr class="cell-code" title="${name}"
			>${column.jurisdiction.toUpperCase()}</abbr
		>
		${stateWord(cell.state, context.t(`cell.${cell.state}`))}
		${cell.evidence.length > 0 && html`<span class="cell-limbs">${limbsText(context, column, cell)}</span>`}`;
	return html`<td class="comparison-cell" role="cell" data-column="${place}">
		${
			cell.evidence.length === 0
				? html`<div class="cell"><div class="cell-summary">${content}</div></div>`
				: html`<details class="cell"><summary class="cell-summary">${content}</summary></details>`
		}
	</td>`;
}

function evidenceOf(context: ViewContext, row: Row, column: Column, index: number): Html | null {
	const cell = row.cells[index];
	if (!cell || cell.evidence.length === 0) return null;
	return html`<article
		class="evidence"
		data-column="${index + 1}"
		id="${row.element.id}-${column.id}"
	>
		<h3 class="evidence-state">${shortName(context, column.jurisdiction)}</h3>
		${cellEvidence(context, cell)}
	</article>`;
}

/** The limbs that state an element, under the definition that each belongs to where there are several. */
function limbsText(context: ViewContext, column: Column, { evidence }: Cell): string {
	const { corpus } = context;
	const byDefinition = Map.groupBy(evidence, ({ definition }) => definition);
	const lists = [...byDefinition].map(([id, limbs]) => {
		const numbers = limbs.map(({ limb }) => limbNumber(limb)).join(', ');
		if (column.parts.length === 1) return numbers;
		return `${partName(context, column, lookup(corpus.definitions, id))}: ${numbers}`;
	});
	return lists.join('; ');
}

/** The concept of a definition, with its place in the law where the column has another of that concept. */
function partName(
	{ corpus, locale }: ViewContext,
	{ parts }: Column,
	definition: Definition,
): string {
	const { concept, pinpoint } = definition;
	const name = lookup(corpus.concepts, concept).label[locale];
	const alone = parts.filter((part) => part.definition.concept === concept).length === 1;
	return alone || pinpoint === null ? name : `${name}, ${shortPinpoint(pinpoint)}`;
}
