/** Facts of the real data that a comparison must show. Each was looked up in `data/` by hand. */
import { describe, expect, test } from 'vitest';
import { cellIn, columnOfVersion } from '../../../../src/lib/analysis/column.ts';
import { rowsWithCells } from '../../../fixtures/rows.ts';
import {
	columnsFor,
	comparedStates,
	comparisonFor,
	dated,
} from '../../../../src/lib/analysis/selection.ts';
import { purposeThreshold, violenceThreshold } from '../../../../src/lib/analysis/threshold.ts';
import { versionSlug, wordingOn } from '../../../../src/lib/analysis/wording.ts';
import { lookup, type Definition } from '../../../../src/lib/corpus/corpus.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

const EXTREMISM = { kind: 'family', family: 'extremism' } as const;
const definitions = [...corpus.definitions.values()];
const find = (id: string): Definition => lookup(corpus.definitions, id);
const wordingOf = (id: string, day: string) => wordingOn(dated(corpus, find(id)), day);

describe('On the day of the collection', () => {
	const columns = columnsFor(corpus, EXTREMISM, comparedStates(corpus), corpus.asOf);
	const columnOf = (code: string) => columns.find(({ id }) => id === code);

	test('The Turkmen law on extremism exists, and its wording was not seen', () => {
		expect(columnOf('tm')?.status).toBe('unseen');
		expect(columnOf('tm')?.parts.map(({ definition }) => definition.id)).toEqual(['tm-extremism']);
	});

	test('The Kyrgyz definition of 2023 is coded in part', () => {
		expect(columnOf('kg')?.status).toBe('part');
		const { versions } = find('kg-extremist-activity');
		expect(versions.map(({ complete }) => complete)).toEqual([false, false]);
		expect(wordingOf('kg-extremist-activity', corpus.asOf)).toEqual({
			state: 'in-force',
			version: 1,
		});
	});

	test('The Kazakh definition of extremism is coded in full', () => {
		expect(columnOf('kz')?.status).toBe('full');
	});

	test('No cell of a state whose text was not read whole says "not stated"', () => {
		const comparison = comparisonFor(corpus, EXTREMISM, comparedStates(corpus), corpus.asOf);
		for (const [index, column] of comparison.columns.entries()) {
			if (column.status === 'full') continue;
			const states = rowsWithCells(comparison).map(({ cells }) => cells[index]?.state);
			expect(states).not.toContain('not-stated');
		}
		expect(comparison.columns.map(({ status }) => status)).toContain('full');
	});

	test('An unseen column makes no row differ', () => {
		const all = comparisonFor(corpus, EXTREMISM, comparedStates(corpus), corpus.asOf);
		const seen = comparisonFor(corpus, EXTREMISM, ['kz', 'kg', 'tj', 'uz'], corpus.asOf);
		expect(rowsWithCells(all).map(({ verdict }) => verdict)).toEqual(
			rowsWithCells(seen).map(({ verdict }) => verdict),
		);
	});
});

describe('At any date', () => {
	const days = [
		'1990-01-01',
		'2000-06-15',
		'2008-01-01',
		'2014-11-03',
		'2020-02-29',
		corpus.asOf,
		'2040-01-01',
	];

	test('No draft is in force, nor on any other', () => {
		const drafts = definitions.filter(
			({ instrument }) => lookup(corpus.instruments, instrument).status === 'draft',
		);
		expect(drafts.map(({ id }) => id).toSorted()).toEqual(
			[
				'kg-extremism-draft-2021',
				'uz-extremist-activity-draft-2018',
				'un-terrorism-draft-ccit',
			].toSorted(),
		);
		for (const { id } of drafts) {
			for (const day of days) expect(wordingOf(id, day)).toEqual({ state: 'draft' });
		}
	});

	test('Violent extremism, which the United Nations left undefined, never reads as not stated', () => {
		const own = find('un-violent-extremism-2015');
		for (const day of days) {
			const [column] = columnsFor(
				corpus,
				{ kind: 'concept', family: 'extremism', concept: own.concept },
				['un'],
				day,
			);
			for (const id of corpus.elements.keys()) {
				expect(column && cellIn(column, id).state).toBe('unknown');
			}
		}
		const column = columnOfVersion(own, 0, own.id);
		expect(column.status).toBe('left-undefined');
		expect(cellIn(column, 'conduct-violence').state).toBe('unknown');
	});

	test('Nothing is in force before its instrument was adopted or after it was repealed', () => {
		for (const { id, instrument } of definitions) {
			const record = lookup(corpus.instruments, instrument);
			const { repealed_on: repealed } = record;
			const begun = record.in_force_from ?? record.adopted;
			for (const day of days) {
				const { state } = wordingOf(id, day);
				if (begun !== null && day < begun) expect([id, day, state]).not.toContain('in-force');
				if (repealed !== null && day >= repealed.padEnd(10, '-12-31'))
					expect(['ended', 'draft']).toContain(state);
			}
		}
	});

	test('The day of each change has the new wording, the day before not', () => {
		for (const definition of definitions) {
			definition.versions.forEach(({ from }, index) => {
				if (from?.length !== 10 || wordingOf(definition.id, from).state === 'draft') return;
				expect([definition.id, wordingOf(definition.id, from)]).toEqual([
					definition.id,
					{ state: 'in-force', version: index },
				]);
			});
		}
	});
});

describe('Single facts', () => {
	test('The Kazakh definition of extremism changed its wording on 3 November 2014', () => {
		expect(wordingOf('kz-extremism', '2014-11-02')).toEqual({ state: 'in-force', version: 0 });
		expect(wordingOf('kz-extremism', '2014-11-03')).toEqual({ state: 'in-force', version: 1 });
	});

	test('The Kyrgyz law of 2005 gave way to that of 2023 on 28 February 2023', () => {
		expect(wordingOf('kg-extremist-activity-2005', '2023-02-27')).toEqual({
			state: 'in-force',
			version: 1,
		});
		expect(wordingOf('kg-extremist-activity-2005', '2023-02-28')).toEqual({ state: 'ended' });
		expect(wordingOf('kg-extremist-activity', '2023-02-28')).toEqual({
			state: 'in-force',
			version: 0,
		});
		expect(wordingOf('kg-extremist-activity', '2010-01-01')).toEqual({ state: 'not-yet' });
	});

	test('What the Kyrgyz law said between 2005 and 2014 is not known to the day', () => {
		expect(wordingOf('kg-extremist-activity-2005', '2010-01-01')).toEqual({
			state: 'uncertain',
			candidates: [0],
		});
	});

	test('The Kyrgyz act of terrorism needs an aim in one of its two limbs, and violence in neither', () => {
		const limbs = find('kg-terrorist-act').versions[0]?.limbs ?? [];
		expect(violenceThreshold(limbs)).toEqual({
			required: 0,
			alternative: 1,
			notRequired: 1,
			unknown: 0,
			limbs: 2,
		});
		expect(purposeThreshold(limbs)).toEqual({ required: 1, notRequired: 1, unknown: 0, limbs: 2 });
	});

	test('Every version has an address of its own within its definition', () => {
		for (const definition of definitions) {
			const slugs = definition.versions.map((_, index) => versionSlug(definition, index));
			expect(new Set(slugs).size).toBe(slugs.length);
		}
	});
});
