import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noFilters } from '../../../../src/lib/search/facets.ts';
import { resultPage, type PageRequest } from '../../../../src/lib/search/present.ts';
import { search } from '../../../../src/lib/search/search.ts';
import { realIndex } from './corpus.ts';

const first = (query: string) => search(realIndex, { query }).hits[0]?.record.id;
const page = (request: Partial<PageRequest> & { query: string }) =>
	resultPage(realIndex, { filters: noFilters, locale: 'en', perGroup: 4, ...request });

describe('The search', () => {
	it('goes to the provision that a citation means before all else', () => {
		expect(first('ст. 174 УК РК')).toBe('offence:kz-cc-174');
		expect(first('Закон № 31-III ст. 1 п. 1')).toBe('definition:kz-extremism');
		expect(first("O'RQ-489")).toBe('instrument:uz-extremism-2018');
	});

	it('reads what only looks like a citation as words', () => {
		expect(first('ARTICLE 19 Kazakhstan')).toMatch(/^critique:kz\/article-19/);
	});

	it('keeps to the state that the query names', () => {
		const { hits } = search(realIndex, { query: 'extremism kazakhstan' });
		expect(new Set(hits.map(({ record }) => record.jurisdiction))).toEqual(new Set(['kz']));
	});

	it('goes beyond the state where it has nothing', () => {
		const { hits, widened } = search(realIndex, { query: 'Karastelev Kazakhstan' });
		expect(widened).toBe(true);
		expect(hits[0]?.record.id).toBe('instrument:coe-ecthr-karastelev-2020');
	});

	it('finds the beginning of a word while it is typed', () => {
		const { hits } = search(realIndex, { query: 'terrorchil', typing: true });
		expect(hits.slice(0, 5).map(({ record }) => record.jurisdiction)).toContain('uz');
	});

	it('finds nothing for what is like nothing', () => {
		expect(search(realIndex, { query: 'xyzzyqqq' }).hits).toEqual([]);
	});

	it.each([
		'x'.repeat(10_000),
		'терроризм '.repeat(1_000),
		'1-'.repeat(5_000),
		'('.repeat(10_000),
		'A/'.repeat(5_000),
		'ст. '.repeat(3_000),
		'.*+?^${}()|[]\\',
		'(a+)+$',
		'<script>alert(1)</script><img src=x onerror=alert(1)>',
		'\uD800\uDC00\uD800',
		'\u202Eмсизиротс\u202C \u200F',
		'\u0000\u0001',
		'__proto__ constructor toString hasOwnProperty',
		"'; DROP TABLE laws; --",
		'😀'.repeat(200),
		'Ａ／ＨＲＣ／１６／５１',
	])('is not hurt by %j', (query) => {
		const begun = performance.now();
		const { hits } = search(realIndex, { query, typing: true });
		expect(Array.isArray(hits)).toBe(true);
		expect(performance.now() - begun).toBeLessThan(1_000);
	});

	it('takes any text for a query', () => {
		const text = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 300 }),
			fc.string({ unit: 'grapheme' }),
		);
		fc.assert(
			fc.property(text, (query) => {
				const { top, groups, total } = page({ query });
				expect(total).toBeGreaterThanOrEqual(top.length + Math.min(groups.length, 1));
			}),
			{ numRuns: 150 },
		);
	});
});

describe('The page of results', () => {
	it('shows the best three, and the others by kind', () => {
		const { top, groups, total } = page({ query: 'extremism kazakhstan' });
		expect(top).toHaveLength(3);
		expect(groups.map(({ kind }) => kind).slice(0, 2)).toEqual(['definition', 'limb']);
		expect(groups.reduce((sum, group) => sum + group.total, 0) + top.length).toBe(total);
	});

	it('marks the words that were found, in whatever script', () => {
		const [best] = page({ query: 'адоват' }).top;
		const marked = [...(best?.original?.runs ?? []), ...(best?.snippet?.runs ?? [])]
			.filter((run) => run.marked)
			.map(({ text }) => text);
		expect(marked).toEqual(expect.arrayContaining(['adovat', 'enmity']));
	});

	it('keeps every text whole but for the marks', () => {
		const [best] = page({ query: 'humiliation of dignity' }).top;
		expect(best?.title.runs.map(({ text }) => text).join('')).toBe(
			'Humiliation of dignity or insult',
		);
	});

	it('is Russian where there is Russian, and says where there is not', () => {
		const [best] =
			page({
				query: 'унижение достоинства',
				locale: 'ru',
				filters: { ...noFilters, kind: ['element'] },
			}).groups[0]?.results ?? [];
		expect(best?.title.language).toBe('ru');
		const [offence] = page({ query: 'ст. 174 УК РК', locale: 'ru' }).top;
		expect(offence?.title.language).toBe('en');
	});

	it('says what a misspelt word was taken for', () => {
		expect(page({ query: 'extermism' }).instead).toEqual([
			{ word: 'extermism', taken: expect.arrayContaining(['extremism']) as string[] },
		]);
	});

	it('offers the nearest elements and terms where nothing is found', () => {
		const { total, nearest } = page({ query: 'terrrrrapy' });
		expect(total === 0 ? nearest.length : total).toBeGreaterThan(0);
	});
});
