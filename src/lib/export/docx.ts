/** A comparison as a Word document: a table of states of cells, with the evidence of each in footnotes. */
import type { Cell, CellState, Evidence } from '../analysis/cell.ts';
import type { ComparedGroup, Comparison, RowCounts } from '../analysis/comparison.ts';
import { versionSlug } from '../analysis/wording.ts';
import { lookup } from '../corpus/corpus.ts';
import { addresses, limbAnchor } from '../site/addresses.ts';
import { columnName } from '../views/column-head.ts';
import { href, type ViewContext } from '../views/context.ts';
import { limbNumber } from '../views/limb-number.ts';
import { SITE_NAME, wordingDates } from './cited.ts';
import { columnLaws, definitionLaw, sourceBlocks } from './docx-laws.ts';
import { aboutBlocks, limbParagraphs, type DocumentRelease } from './docx-parts.ts';
import {
	plain,
	type WordDocument,
	type WordParagraph,
	type WordRow,
	type WordRun,
} from './word-document.ts';

/** What a document says of itself, and which part of the comparison it holds. */
export interface DocxOptions extends DocumentRelease {
	readonly title: string;
	readonly caption: string;
	/** Only the rows that differ. */
	readonly differencesOnly?: boolean | undefined;
	/** Ids of the groups of elements that are shown; all of them where it is absent. */
	readonly groups?: readonly string[] | undefined;
}

/** The marks of the site as characters; the word stands beside each. */
const MARKS: Readonly<Record<CellState, string>> = {
	stated: '●',
	conditional: '◐',
	'not-stated': '○',
	unknown: '?',
};

/** The comparison as a file of Word. The library is loaded with the first document. */
export async function comparisonDocx(
	context: ViewContext,
	comparison: Comparison,
	options: DocxOptions,
): Promise<Blob> {
	const { docxFile } = await import('./docx-file.ts');
	return docxFile(comparisonDocument(context, comparison, options));
}

/** The document before it is written. */
export function comparisonDocument(
	context: ViewContext,
	comparison: Comparison,
	options: DocxOptions,
): WordDocument {
	const { locale, t } = context;
	const { columns, groups } = comparison;
	const shown = groups.filter(({ group }) => options.groups?.includes(group.id) ?? true);
	const head = [t('word.element'), ...columns.map((column) => columnName(context, column))];
	return {
		title: options.title,
		caption: options.caption,
		footer: `${SITE_NAME}: ${options.address}`,
		language: locale,
		landscape: columns.length > 2,
		blocks: [
			{ kind: 'paragraph', runs: plain(marksText(context)) },
			{
				kind: 'table',
				table: {
					head: head.map(plain),
					rows: shown.flatMap((group) => groupRows(context, group, options)),
				},
			},
			{ kind: 'paragraph', runs: plain(countsText(context, comparison.counts)) },
			{ kind: 'heading', text: t('word.laws') },
			{ kind: 'list', items: columns.flatMap((column) => columnLaws(context, column)) },
			...sourceBlocks(context, columns),
			...aboutBlocks(context, options),
		],
	};
}

function groupRows(
	context: ViewContext,
	{ group, rows }: ComparedGroup,
	{ differencesOnly, address }: DocxOptions,
): WordRow[] {
	const { locale } = context;
	const shown = rows.filter(({ verdict }) => differencesOnly !== true || verdict === 'differs');
	if (shown.length === 0) return [];
	return [
		{ kind: 'band', text: [{ text: group.label[locale], bold: true }] },
		...shown.map(({ element, cells }): WordRow => ({
			kind: 'cells',
			head: plain(element.label[locale]),
			cells: cells.map((cell) => cellRuns(context, cell, address)),
		})),
	];
}

function cellRuns(context: ViewContext, cell: Cell, site: string): WordRun[] {
	const word = `${MARKS[cell.state]} ${context.t(`cell.${cell.state}`)}`;
	if (cell.evidence.length === 0) return [{ text: word }];
	const footnote = cell.evidence.flatMap((evidence) => evidenceNote(context, evidence, site));
	return [{ text: word, footnote }];
}

function evidenceNote(context: ViewContext, evidence: Evidence, site: string): WordParagraph[] {
	const { corpus, t } = context;
	const definition = lookup(corpus.definitions, evidence.definition);
	const version = definition.versions[evidence.version];
	const limb = version?.limbs.find(({ n }) => n === evidence.limb);
	if (!version || !limb) throw new Error(`No limb ${evidence.limb} in ${evidence.definition}`);
	const dates = wordingDates(context, { from: version.from, to: null });
	const slug = versionSlug(definition, evidence.version);
	const page = `${addresses.version(definition.id, slug)}#${limbAnchor(limb.n)}`;
	return limbParagraphs(context, {
		law: [
			...definitionLaw(context, definition, limb.pinpoint),
			...plain(
				`, ${t('cite.limb', { n: limbNumber(limb.n) })}${dates === null ? '' : `, ${dates}`}.`,
			),
		],
		limb,
		condition: evidence,
		seen: t(`word.wording.${version.wording_seen ?? 'none'}`),
		page: new URL(href(context, page), site).href,
	});
}

function marksText({ t }: ViewContext): string {
	return t('word.marks', {
		stated: `${MARKS.stated} ${t('cell.stated')}:`,
		conditional: `${MARKS.conditional} ${t('cell.conditional')}:`,
		absent: `${MARKS['not-stated']} ${t('cell.not-stated')}:`,
		unknown: `${MARKS.unknown} ${t('cell.unknown')}:`,
	});
}

function countsText({ t }: ViewContext, counts: RowCounts): string {
	const parts = [
		t('word.differ', { n: counts.differs }),
		t('word.alike', { n: counts.alike }),
		t('word.open', { n: counts.open }),
		t('word.unknown-cells', { n: counts.unknownCells }),
	];
	return `${parts.join('; ')}.`;
}
