import { describe, expect, it, test } from 'vitest';
import { locales, messagesOf, translator, type Locale } from '../../../../src/i18n/index.ts';
import { messageWriter } from '../../../../src/i18n/message.ts';
import { BROWSER_WORDS } from '../../../../src/lib/compare/browser-words.ts';
import {
	comparisonPayload,
	corpusOf,
	type ComparisonPayload,
} from '../../../../src/lib/compare/payload.ts';
import { parseRequest } from '../../../../src/lib/compare/parse-request.ts';
import {
	comparisonViews,
	defaultRequest,
	type ComparisonRequest,
} from '../../../../src/lib/compare/request.ts';
import { citeComparison } from '../../../../src/lib/export/cite.ts';
import { comparisonCsv } from '../../../../src/lib/export/csv.ts';
import { comparisonDocument } from '../../../../src/lib/export/docx.ts';
import type { ComparisonCorpus } from '../../../../src/lib/corpus/corpus.ts';
import { comparisonView, describeComparison } from '../../../../src/lib/views/comparison-view.ts';
import type { ViewContext } from '../../../../src/lib/views/context.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';
import { columnsOf } from './requests.ts';

/** The words that a browser gets: a key that is not among them throws. */
function browserWords(locale: Locale): ViewContext['t'] {
	const messages = messagesOf(locale, BROWSER_WORDS);
	return messageWriter(locale, (key) => messages[key]);
}

function browserCorpus(family: string): ComparisonCorpus {
	const sent = JSON.stringify(comparisonPayload(corpus, family));
	return corpusOf(JSON.parse(sent) as ComparisonPayload);
}

function markup(context: ViewContext, request: ComparisonRequest): string {
	const shown = describeComparison(context, request, '1.0.0');
	const { title, finding, caption } = shown;
	return [title, finding, caption, comparisonView(context, request, shown)].join('\n');
}

/** Comparisons that together touch all that a view can show. */
function requestsOf(family: string): ComparisonRequest[] {
	const page = defaultRequest(corpus, { kind: 'family', family });
	const all = columnsOf(family);
	const ofKind = (kind: string) => all.filter((column) => column.kind === kind);
	const versions = ofKind('version');
	const second = versions.find((column) => column.kind === 'version' && column.version === 1);
	const pair = versions.filter(
		(column) => second?.kind === 'version' && column.kind === 'version' && column.id === second.id,
	);
	const windows = Array.from({ length: Math.ceil(all.length / 9) }, (_, index) =>
		all.slice(index * 9, index * 9 + 9),
	).filter((columns) => columns.length >= 2);
	return [
		...comparisonViews.slice(0, 3).map((view) => ({ ...page, view })),
		...windows.map((columns) => ({ ...page, columns, all: true })),
		...windows.map((columns) => ({ ...page, columns, view: 'terms' as const })),
		...['1996-01-01', '2003-06-01', '2014-11-03'].map((on) => ({ ...page, on, group: 'conduct' })),
		...(pair.length >= 2 ? [{ ...page, columns: pair.slice(0, 2), view: 'change' as const }] : []),
	];
}

describe.each([...corpus.families.keys()])('The data of %s in the browser', (family) => {
	const inBrowser = browserCorpus(family);

	test.each(locales)('make the same comparison as the whole corpus, in %s', (locale) => {
		const base = '/';
		for (const request of requestsOf(family)) {
			const made = markup({ corpus: inBrowser, locale, base, t: browserWords(locale) }, request);
			expect(made).toBe(markup({ corpus, locale, base, t: translator(locale) }, request));
		}
	});

	it('read every address as the whole corpus does', () => {
		const page = defaultRequest(corpus, { kind: 'family', family });
		for (const query of [
			'columns=kz,ru',
			'columns=kz,nonsense',
			'on=2014',
			'view=change',
			'group=aims',
		]) {
			const parameters = new URLSearchParams(query);
			expect(parseRequest(inBrowser, parameters, page)).toEqual(
				parseRequest(corpus, parameters, page),
			);
		}
	});

	it('hold nothing of another family', () => {
		expect(new Set([...inBrowser.definitions.values()].map((one) => one.family))).toEqual(
			new Set([family]),
		);
	});
});

describe('Data of another schema', () => {
	it('are refused by name', () => {
		const payload = { ...comparisonPayload(corpus, 'separatism'), schema: 99 };
		expect(() => corpusOf(payload)).toThrow('The data has schema 99, this page needs 1');
	});
});

describe('The words of the browser', () => {
	test.each(locales)('are enough to take a comparison away, in %s', (locale) => {
		const t = browserWords(locale);
		const context = { corpus: browserCorpus('terrorism'), locale, base: '/', t };
		for (const request of requestsOf('terrorism')) {
			const shown = describeComparison(context, request, '1.0.0');
			const { comparison, subject, caption, title } = shown;
			const address = 'https://example.org/compare/terrorism/';
			const release = {
				day: request.on,
				dataVersion: '1.0.0',
				site: 'https://example.org',
				address,
			};
			const { columns } = comparison;
			expect(citeComparison(context, { ...release, subject, columns }).plain).toContain(address);
			for (const view of ['elements', 'limbs', 'terms'] as const) {
				expect(comparisonCsv(context, comparison, { ...release, view })).toContain('\r\n');
			}
			expect(comparisonDocument(context, comparison, { ...release, title, caption }).title).toBe(
				title,
			);
		}
	});

	it('are few: no beginning of a key is given in vain', () => {
		for (const prefix of BROWSER_WORDS) {
			expect(Object.keys(messagesOf('en', [prefix]))).not.toEqual([]);
		}
	});
});
