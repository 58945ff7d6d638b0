import { describe, expect, it } from 'vitest';
import { search } from '../../../../src/lib/search/search.ts';
import { judgedClasses } from '../../../search/judged.ts';
import { isRight, measure } from '../../../search/measure.ts';
import { realData, realIndex } from './corpus.ts';

const found = new Map<string, string[]>();

function find(query: string): string[] {
	const ids =
		found.get(query) ??
		search(realIndex, { query })
			.hits.slice(0, 10)
			.map(({ record }) => record.id);
	found.set(query, ids);
	return ids;
}

const all = Object.values(judgedClasses).flat();
const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);

describe('The judged queries', () => {
	it('are at least 200, none twice', () => {
		expect(all.length).toBeGreaterThanOrEqual(200);
		expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
	});

	it('have their answers in the data', () => {
		const ids = realData.records.map(({ id }) => id);
		const missing = all.flatMap(({ query, expect: right }) =>
			right.filter((one) => !ids.some((id) => isRight(id, [one]))).map((one) => `${query}: ${one}`),
		);
		expect(missing).toEqual([]);
	});

	it('find a right record in the first three, in every class', { timeout: 60_000 }, () => {
		const rows = Object.entries(judgedClasses).map(([name, judged]) => ({
			name,
			...measure(judged, find),
		}));
		const whole = { name: 'all', ...measure(all, find) };
		for (const { name, queries, at3, at10, reciprocal, missed } of [...rows, whole]) {
			console.log(
				`${name.padEnd(15)} ${String(queries).padStart(4)} ${percent(at3)} ${percent(at10)} ${reciprocal.toFixed(3)}`,
				name === 'all' ? '' : missed.map(({ query }) => query).join('; '),
			);
		}
		expect(whole.at3).toBeGreaterThanOrEqual(0.95);
		expect(whole.at10).toBeGreaterThanOrEqual(0.99);
		for (const { name, at3 } of rows) expect(at3, name).toBeGreaterThanOrEqual(0.85);
	});
});
