/** Findings of the gap analysis, and all of one state's, as Word documents of a page or two. */
import { formatDate } from '../../i18n/index.ts';
import type { GapResult } from '../analysis/degree.ts';
import { decisive, type Assessment } from '../analysis/gap.ts';
import { criticismOf } from '../analysis/gap-sources.ts';
import { lookup, type Corpus } from '../corpus/corpus.ts';
import { gapThemes } from '../corpus/schema/gap-test.ts';
import { addresses } from '../site/addresses.ts';
import { href, type ViewContext } from '../views/context.ts';
import { factWords, inference, remedies, sortLimbs } from '../views/gap-facts.ts';
import { partWords, ruleWords, type WordContext } from '../views/gap-words.ts';
import { limbNumber } from '../views/limb-number.ts';
import { aboutBlocks, type DocumentRelease } from './docx-parts.ts';
import {
	plain,
	type WordBlock,
	type WordDocument,
	type WordParagraph,
	type WordRow,
} from './word-document.ts';

/** What the documents are written with: the whole corpus, the language, and the path of the site. */
export type GapDocumentContext = ViewContext & { readonly corpus: Corpus };

/** The marks of the site as characters; the word stands beside each. */
const MARKS: Readonly<Record<GapResult, string>> = {
	met: '●',
	partly: '◐',
	'not-met': '○',
	'cannot-be-assessed': '?',
};

/** One finding: clause, rule, evidence, what would change it, neighbours and criticism. */
export function findingDocument(
	context: GapDocumentContext,
	assessment: Assessment,
	neighbours: readonly Assessment[],
	release: DocumentRelease,
): WordDocument {
	const { locale, t } = context;
	const { test, state } = assessment;
	const rule = ruleWords(context, test.rule);
	const points = remedies(context, assessment);
	const criticism = criticismOf(context.corpus, assessment);
	return {
		...frame(context, release),
		title: t('gap-finding.title', { test: test.label[locale], state: nameOf(context, state) }),
		caption: test.question[locale],
		blocks: [
			paragraph([
				{ text: resultText(context, assessment), bold: true },
				{ text: ` · ${weightText(context, assessment)}` },
			]),
			...inference(context, assessment).map((sentence) => paragraph(plain(sentence))),
			heading(t('gap-finding.clause')),
			list(
				test.clauses.map(({ benchmark, text }) => [
					{ text: `${titleOf(context, benchmark)}: `, bold: true },
					{ text: text[locale] },
				]),
			),
			...(test.contested
				? [
						paragraph([
							{ text: `${t('gap-test.contested')}. `, bold: true },
							{ text: test.contested.text[locale] },
						]),
					]
				: []),
			heading(t('gap-test.rule')),
			paragraph(plain(`${rule.head}:`)),
			list(rule.parts.map((part) => plain(`${part}.`))),
			...(test.limits
				? [
						paragraph([
							{ text: `${t('gap-test.limits')}. `, italic: true },
							{ text: test.limits[locale] },
						]),
					]
				: []),
			heading(t('gap-finding.evidence')),
			...assessment.traces.flatMap((trace, index) =>
				evidenceBlocks(context, assessment, index, factWords(context, trace)),
			),
			...(points.length === 0
				? []
				: [heading(t('gap-finding.change')), list(points.map((point) => plain(`${point}.`)))]),
			...(test.answers.length === 0
				? []
				: [
						heading(t('gap-test.answers')),
						list(test.answers.map((answer) => plain(answer[locale]))),
					]),
			heading(t('gap-finding.neighbours')),
			list(
				neighbours.map((other) => [
					{ text: `${nameOf(context, other.state)}: `, bold: true },
					{
						text: `${resultText(context, other)}. ${decisive(other)
							.slice(0, 1)
							.map((trace) => factWords(context, trace))
							.join('')}`,
					},
				]),
			),
			...(criticism.length === 0
				? []
				: [
						heading(t('gap-finding.criticism')),
						list(
							criticism.map(({ by, document, point }) => [
								{ text: `${by}, ${document}: `, bold: true, language: 'en-GB' },
								{ text: point, language: 'en-GB' },
							]),
						),
					]),
			...aboutBlocks(context, release),
		],
	};
}

/** All tests put to one state, as one table. */
export function stateGapsDocument(
	context: GapDocumentContext,
	state: string,
	assessments: readonly Assessment[],
	release: DocumentRelease,
): WordDocument {
	const { locale, t } = context;
	const rows = gapThemes.flatMap((theme): WordRow[] => [
		{ kind: 'band', text: [{ text: t(`gap-theme.${theme}`), bold: true }] },
		...assessments
			.filter(({ test }) => test.theme === theme)
			.map((assessment): WordRow => ({
				kind: 'cells',
				head: [
					{ text: assessment.test.label[locale], bold: true },
					{ text: ` (${weightText(context, assessment)})` },
				],
				cells: [
					plain(resultText(context, assessment)),
					plain(
						decisive(assessment)
							.slice(0, 1)
							.map((trace) => factWords(context, trace))
							.join(''),
					),
					plain(remedies(context, assessment)[0] ?? ''),
				],
			})),
	]);
	const head = [
		t('gaps.test'),
		t('gaps.result'),
		t('gap-finding.evidence'),
		t('gap-finding.change'),
	];
	return {
		...frame(context, release),
		landscape: true,
		title: t('state-gaps.title', { state: nameOf(context, state) }),
		caption: t('state-gaps.lead', { date: formatDate(locale, release.day) }),
		blocks: [
			paragraph(plain(t('gaps.no-score'))),
			{ kind: 'table', table: { head: head.map(plain), rows } },
			...aboutBlocks(context, release),
		],
	};
}

/** The whole address of a finding's page. */
export function findingHref(
	context: GapDocumentContext,
	site: URL | undefined,
	assessment: Assessment,
): string {
	const path = href(context, addresses.gapFinding(assessment.test.id, assessment.state));
	return site ? new URL(path, site).href : path;
}

function evidenceBlocks(
	context: GapDocumentContext,
	{ test, traces }: Assessment,
	index: number,
	fact: string,
): WordBlock[] {
	const part = test.rule.parts[index];
	const trace = traces[index];
	const blocks: WordBlock[] = [
		paragraph([
			{ text: `${index + 1}. ${part ? partWords(context, part) : ''}: `, bold: true },
			{ text: `${fact}.` },
		]),
	];
	if (trace?.kind === 'limbs') {
		const { failing, partly, open } = sortLimbs(trace);
		const shown = failing.length > 0 ? failing : [...partly, ...open];
		blocks.push(
			list(
				shown.map(({ definition, limb }) => [
					{
						text: `${lookup(context.corpus.concepts, definition.concept).label[context.locale]}, ${limb.pinpoint} (${limbNumber(limb.n)}): `,
					},
					{ text: limb.rendering, language: 'en-GB' },
				]),
			),
		);
	}
	if (trace?.kind === 'answer' && trace.found) {
		blocks.push(paragraph([{ text: trace.found.measure.detail, language: 'en-GB' }]));
	}
	return blocks;
}

function frame({ locale, t }: GapDocumentContext, { day, dataVersion, address }: DocumentRelease) {
	const footer = t('print.colophon', {
		version: dataVersion,
		date: formatDate(locale, day),
		address,
	});
	return { footer, language: locale, landscape: false };
}

function resultText({ t }: WordContext, { result }: Assessment): string {
	return `${MARKS[result]} ${t(`gap.${result}`)}`;
}

function weightText({ t }: WordContext, { test }: Assessment): string {
	const weight = t(`gap-weight.${test.weight}`);
	return test.contested ? `${weight}, ${t('gaps.contested')}` : weight;
}

function nameOf({ corpus, locale }: WordContext, state: string): string {
	return lookup(corpus.jurisdictions, state).short_name[locale];
}

function titleOf({ corpus, locale }: WordContext, instrument: string): string {
	const { title } = lookup(corpus.instruments, instrument);
	return locale === 'ru' && title.ru !== null ? title.ru : title.en;
}

const heading = (text: string): WordBlock => ({ kind: 'heading', text });

const paragraph = (runs: WordParagraph): WordBlock => ({ kind: 'paragraph', runs });

const list = (items: readonly WordParagraph[]): WordBlock => ({ kind: 'list', items });
