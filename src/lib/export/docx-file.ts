/**
 * Writes a document as a Word file. The library stands behind this module alone, which is loaded when a
 * reader asks for a document.
 */
import {
	AlignmentType,
	BorderStyle,
	Document,
	ExternalHyperlink,
	Footer,
	FootnoteReferenceRun,
	HeadingLevel,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
	type ParagraphChild,
} from 'docx';
import { SITE_NAME } from './cited.ts';
import type {
	WordBlock,
	WordDocument,
	WordParagraph,
	WordRow,
	WordRun,
	WordTable,
} from './word-document.ts';

/** Has every letter of the region, Cyrillic and Latin, and comes with every word processor. */
const FONT = 'Times New Roman';
/** Of an A4 page less its margins, in twentieths of a point. */
const WIDTH = { portrait: 9638, landscape: 14570 } as const;
const PAGE = { width: 11906, height: 16838 } as const;
const MARGIN = 1134;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '999999' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LANGUAGES = { en: 'en-GB', ru: 'ru-RU' } as const;

/** The document as a file of Word. */
export function docxFile(document: WordDocument): Promise<Blob> {
	const { title, caption, footer, language, landscape, blocks } = document;
	const width = landscape ? WIDTH.landscape : WIDTH.portrait;
	return Packer.toBlob(
		new Document({
			title,
			description: caption,
			creator: SITE_NAME,
			lastModifiedBy: SITE_NAME,
			styles: {
				default: {
					document: { run: { font: FONT, size: 20, language: { value: LANGUAGES[language] } } },
					title: { run: { font: FONT, size: 36 }, paragraph: { spacing: { after: 80 } } },
					heading1: {
						run: { font: FONT, size: 26, bold: true },
						paragraph: { spacing: { before: 280, after: 80 }, keepNext: true },
					},
					footnoteText: { run: { font: FONT, size: 17 } },
					hyperlink: { run: { color: '1D3480', underline: {} } },
				},
			},
			sections: [
				{
					properties: {
						page: {
							size: {
								...PAGE,
								orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
							},
							margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
						},
					},
					footers: { default: pageFooter(footer) },
					children: [
						new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
						new Paragraph({ text: caption, spacing: { after: 200 } }),
						...blocks.map((block) => written(block, width)),
					].flat(),
				},
			],
		}),
	);
}

function written(block: WordBlock, width: number): (Paragraph | Table)[] {
	if (block.kind === 'heading') {
		return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
	}
	if (block.kind === 'paragraph') return [paragraph(block.runs)];
	if (block.kind === 'table') return [table(block.table, width)];
	return block.items.map(
		(item) =>
			new Paragraph({ children: item.flatMap(run), bullet: { level: 0 }, spacing: { after: 60 } }),
	);
}

function paragraph(runs: WordParagraph, keepNext = false): Paragraph {
	return new Paragraph({ children: runs.flatMap(run), spacing: { after: 60 }, keepNext });
}

function run({ text, bold, italic, language, link, footnote }: WordRun): ParagraphChild[] {
	const options = {
		text,
		...(bold !== undefined && { bold }),
		...(italic !== undefined && { italics: italic }),
		...(language !== undefined && { language: { value: language } }),
	};
	const child =
		link === undefined
			? new TextRun(options)
			: new ExternalHyperlink({
					link,
					children: [new TextRun({ ...options, style: 'Hyperlink' })],
				});
	if (!footnote) return [child];
	return [child, new FootnoteReferenceRun({ children: footnote.map((part) => paragraph(part)) })];
}

function table({ head, rows }: WordTable, width: number): Table {
	const columns = head.length;
	const first = Math.round((width / (columns + 0.6)) * 1.4);
	const other = Math.floor((width - first) / (columns - 1));
	return new Table({
		width: { size: width, type: WidthType.DXA },
		columnWidths: head.map((_, index) => (index === 0 ? first : other)),
		borders: {
			top: RULE,
			bottom: RULE,
			insideHorizontal: RULE,
			left: NO_RULE,
			right: NO_RULE,
			insideVertical: NO_RULE,
		},
		rows: [
			new TableRow({
				tableHeader: true,
				cantSplit: true,
				children: head.map((cell) => tableCell(cell.map((part) => ({ ...part, bold: true })))),
			}),
			...rows.map((row) => tableRow(row, columns)),
		],
	});
}

function tableRow(row: WordRow, columns: number): TableRow {
	const cells =
		row.kind === 'band'
			? [tableCell(row.text, { span: columns, keepNext: true })]
			: [row.head, ...row.cells].map((cell) => tableCell(cell));
	return new TableRow({ cantSplit: true, children: cells });
}

function tableCell(
	runs: WordParagraph,
	{ span, keepNext }: { span?: number; keepNext?: boolean } = {},
): TableCell {
	return new TableCell({
		children: [paragraph(runs, keepNext)],
		verticalAlign: VerticalAlignTable.TOP,
		margins: { top: 40, bottom: 20, left: 60, right: 60 },
		...(span !== undefined && { columnSpan: span }),
	});
}

function pageFooter(text: string): Footer {
	const pages = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
	return new Footer({
		children: [
			new Paragraph({ children: [new TextRun({ text, size: 16 })] }),
			new Paragraph({
				alignment: AlignmentType.RIGHT,
				children: [new TextRun({ children: pages, size: 16 })],
			}),
		],
	});
}
