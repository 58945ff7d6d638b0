import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { requestedComparison } from '../../../../src/lib/compare/columns.ts';
import { parseAddress, parseRequest } from '../../../../src/lib/compare/parse-request.ts';
import { nearestDay } from '../../../../src/lib/compare/request-problem.ts';
import {
	columnText,
	defaultRequest,
	FEWEST_COLUMNS,
	MOST_COLUMNS,
	requestAddress,
	type ComparisonRequest,
} from '../../../../src/lib/compare/request.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

const page = defaultRequest(corpus, { kind: 'family', family: 'extremism' });

function parse(query: string) {
	return parseRequest(corpus, new URLSearchParams(query), page);
}

function columnsIn({ columns }: ComparisonRequest): string {
	return columns.map((column) => columnText(corpus, column)).join();
}

const FIVE = columnsIn(page);

describe('A part that cannot be read says so, and the nearest comparison is shown', () => {
	test.each<[string, [string, string, string | undefined, string][], Partial<ComparisonRequest>]>([
		[
			'family=terorism',
			[['family', 'terorism', 'terrorism', 'unknown']],
			{
				subject: { kind: 'family', family: 'terrorism' },
			},
		],
		['family=', [['family', '', 'extremism', 'unknown']], {}],
		[
			'concept=extremist-activty',
			[['concept', 'extremist-activty', 'extremist-activity', 'unknown']],
			{
				subject: { kind: 'concept', family: 'extremism', concept: 'extremist-activity' },
			},
		],
		['concept=terrorism', [['concept', 'terrorism', undefined, 'unknown']], {}],
		['view=elemnts', [['view', 'elemnts', 'elements', 'unknown']], {}],
		['view=', [['view', '', 'elements', 'unknown']], {}],
		['view=change', [['view', 'change', 'elements', 'not-comparable']], {}],
		['group=conduckt', [['group', 'conduckt', 'conduct', 'unknown']], { group: 'conduct' }],
		['group=something', [['group', 'something', undefined, 'unknown']], {}],
		['all=yes', [['all', 'yes', undefined, 'unknown']], {}],
		['more=conduct,nothing', [['more', 'nothing', undefined, 'unknown']], { more: ['conduct'] }],
		['open=conduct-violence:xx', [['open', 'conduct-violence:xx', undefined, 'unknown']], {}],
		['shown=kz,xx', [['shown', 'xx', undefined, 'unknown']], { shown: ['kz'] }],
		['on=2014-02-30', [['on', '2014-02-30', '2014-02-28', 'unknown']], { on: '2014-02-28' }],
		['on=2014', [['on', '2014', '2014-12-31', 'unknown']], { on: '2014-12-31' }],
		['on=2014-11', [['on', '2014-11', '2014-11-30', 'unknown']], { on: '2014-11-30' }],
		['on=tomorrow', [['on', 'tomorrow', corpus.asOf, 'unknown']], {}],
		['on=2999-01-01', [['on', '2999-01-01', corpus.asOf, 'unknown']], {}],
	])('%s', (query, problems, request) => {
		const parsed = parse(query);
		expect(parsed.request).toEqual({ ...page, ...request });
		expect(
			parsed.problems.map(({ parameter, value, instead, reason }) => [
				parameter,
				value,
				instead,
				reason,
			]),
		).toEqual(problems);
	});

	test.each<[string, string, string[]]>([
		['kz,kg,xx', 'kz,kg', ['unknown xx']],
		['kz', FIVE, ['too-few kz']],
		['', FIVE, ['too-few ']],
		['kz,kz,kg', 'kz,kg', ['twice kz']],
		['kz,kz', FIVE, ['twice kz', 'too-few kz,kz']],
		['kz,un', FIVE, ['unknown un', 'too-few kz,un']],
		[
			'kz,kz-extremism@2005-02-19',
			'kz,kz-extremism@2005-02-18',
			['unknown kz-extremism@2005-02-19'],
		],
		['kz,kz-terrorism', FIVE, ['unknown kz-terrorism', 'too-few kz,kz-terrorism']],
	])('columns=%s', (value, columns, problems) => {
		const parsed = parse(`columns=${value}`);
		expect(columnsIn(parsed.request).split(',').slice(0, 5).join()).toBe(columns);
		expect(parsed.problems.map((problem) => `${problem.reason} ${problem.value}`)).toEqual(
			problems,
		);
	});

	it('shows the first nine columns where there are more', () => {
		const ids = [...corpus.definitions.values()].filter((one) => one.family === 'extremism');
		const value = ids.slice(0, MOST_COLUMNS + 2).map(({ id }) => id);
		const { request, problems } = parse(`columns=${value.join()}`);
		expect(columnsIn(request)).toBe(value.slice(0, MOST_COLUMNS).join());
		expect(problems.map(({ reason }) => reason)).toEqual(['too-many']);
	});
});

describe('An address that is none of a comparison gives nothing', () => {
	test.each([
		'/',
		'/gaps/',
		'/compare/nonsense/',
		'/compare/extremism/nonsense/',
		'/compare/extremism/kz-xx/',
		'/compare/extremism/kz-kz/',
		'/compare/extremism/kg-kz-tj/',
		'/compare/extremism/terrorism/',
		'/compare/extremism/extremism/kg-kz/more/',
		'/compare/constructor/',
	])('%s', (path) => expect(parseAddress(corpus, path, new URLSearchParams())).toBeNull());
});

describe('Whatever an address holds, a comparison comes of it', () => {
	const nasty = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 200 }),
		fc.constantFrom('__proto__', 'constructor', '<script>', 'kz@', '@', ':', ',,,', '%00', '../..'),
		fc.constantFrom('kz', 'kg', 'kz-extremism@', 'extremism', 'change', '2014-02-31', '0000-00-00'),
		fc.array(fc.constantFrom('kz', 'ru', 'xx', 'tj:kz', ''), { maxLength: 30 }).map(String),
	);
	const names = [
		'family',
		'concept',
		'columns',
		'on',
		'view',
		'all',
		'more',
		'group',
		'open',
		'shown',
	];
	const anyParameters = fc
		.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), nasty), { maxLength: 12 })
		.map((entries) => new URLSearchParams(entries));

	it('never throws, and what it asks for can be shown and addressed', () => {
		fc.assert(
			fc.property(anyParameters, (parameters) => {
				const { request } = parseRequest(corpus, parameters, page);
				expect(request.columns.length).toBeGreaterThanOrEqual(FEWEST_COLUMNS);
				expect(request.columns.length).toBeLessThanOrEqual(MOST_COLUMNS);
				expect(requestedComparison(corpus, request).columns).toHaveLength(request.columns.length);
				const url = new URL(requestAddress(corpus, request), 'https://example.org');
				expect(parseAddress(corpus, url.pathname, url.searchParams)).toEqual({
					request,
					problems: [],
				});
			}),
			{ numRuns: 300 },
		);
	});

	it('is soon done with a very long one', () => {
		const long = 'x'.repeat(100_000);
		const started = performance.now();
		parse(
			`columns=${long}&view=${long}&open=${`${long},`.repeat(20)}&columns=${'kz,'.repeat(50_000)}`,
		);
		parse(`columns=${Array.from({ length: 5000 }, (_, index) => `kz-extremis${index}`).join()}`);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});

describe('A mistyped day', () => {
	it('is taken for a day that exists and is not after the last one', () => {
		const anyDate = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map(([year, month, day]) => {
			const two = (value: number) => String(value).padStart(2, '0');
			return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
		});
		fc.assert(
			fc.property(anyDate, (text) => {
				const day = nearestDay(text, corpus.asOf) ?? '';
				expect(day <= corpus.asOf).toBe(true);
				expect(nearestDay(day, corpus.asOf)).toBe(day);
			}),
		);
	});
});
