import { describe, expect, test } from 'vitest';
import { coverageOf, totalCoverage } from '../../../../src/lib/analysis/coverage.ts';
import { columnsFor } from '../../../../src/lib/analysis/selection.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

const rows = coverageOf(corpus);
const rowOf = (jurisdiction: string, concept: string) =>
	rows.find((row) => row.jurisdiction === jurisdiction && row.concept === concept);

describe('The coverage has a row for each concept that a jurisdiction defines', () => {
	test('Every definition stands in one row, and every version and limb is counted once', () => {
		const ids = rows.flatMap(({ definitions }) => definitions);
		expect(ids.toSorted()).toEqual([...corpus.definitions.keys()].toSorted());
		const versions = [...corpus.definitions.values()].flatMap((definition) => definition.versions);
		const total = totalCoverage(rows);
		expect(total.versions).toBe(versions.length);
		expect(total.limbs).toBe(versions.flatMap(({ limbs }) => limbs).length);
	});

	test('Each version is coded in full, in part or not, and rests on one kind of text or on none', () => {
		for (const row of rows) {
			expect(row.full + row.part + row.unseen).toBe(row.versions);
			expect(row.official + row.translation + row.quoted).toBeLessThanOrEqual(row.versions);
		}
	});

	test('Its status is that of the column in a comparison', () => {
		for (const { jurisdiction, family, concept, status } of rows) {
			const subject = { kind: 'concept', family, concept } as const;
			expect(columnsFor(corpus, subject, [jurisdiction], corpus.asOf)[0]?.status).toBe(status);
		}
	});

	test('What has no current wording has no current status', () => {
		for (const { current, status } of rows) expect(current.length === 0).toBe(status === 'none');
	});
});

describe('Single rows', () => {
	test('The Kazakh definition of extremism was read whole in the official text', () => {
		expect(rowOf('kz', 'extremism')).toMatchObject({
			definitions: ['kz-extremism'],
			versions: 2,
			full: 2,
			official: 2,
			status: 'full',
			current: [
				{ definition: 'kz-extremism', version: 1, wordingSeen: 'official', from: '2014-11-03' },
			],
		});
	});

	test('The Turkmen definition of extremism was not seen', () => {
		expect(rowOf('tm', 'extremism')).toMatchObject({
			versions: 1,
			limbs: 0,
			unseen: 1,
			status: 'unseen',
			current: [{ definition: 'tm-extremism', version: 0, wordingSeen: null, from: null }],
		});
	});

	test('A concept known from a draft alone has no current wording', () => {
		expect(rowOf('kg', 'extremism')).toMatchObject({
			versions: 1,
			full: 1,
			status: 'none',
			current: [],
		});
	});

	test('A concept that was left undefined is said to be', () => {
		expect(rowOf('un', 'violent-extremism')?.status).toBe('left-undefined');
	});
});

test('The total of no rows is nothing', () => {
	expect(new Set(Object.values(totalCoverage([])))).toEqual(new Set([0]));
});
