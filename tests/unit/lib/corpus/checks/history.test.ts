import { afterAll, describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../../../src/lib/corpus/load.ts';
import { DataError, formatProblem } from '../../../../../src/lib/corpus/problem.ts';
import { copyData } from '../../../../fixtures/data-copy.ts';

const data = copyData();
afterAll(() => data.dispose());

const NEW = 'jurisdictions/kg/definitions/kg-extremist-activity.yaml';
const OLD = 'jurisdictions/kg/definitions/kg-extremist-activity-2005.yaml';
const LINK = 'predecessor: kg-extremist-activity-2005';

function problemsWith(file: string, from: string, to: string): string[] {
	const text = data.read(file);
	if (!text.includes(from)) throw new Error(`No \`${from}\` in ${file}`);
	data.write(file, text.replace(from, to));
	try {
		loadCorpus(data.folder);
		return [];
	} catch (error) {
		if (error instanceof DataError) return error.problems.map(formatProblem);
		throw error;
	} finally {
		data.restore(file);
	}
}

describe('A predecessor', () => {
	test('is a definition that exists', () => {
		expect(problemsWith(NEW, LINK, 'predecessor: kg-extremist-activity-2006')).toEqual([
			expect.stringMatching(
				/predecessor: found "kg-extremist-activity-2006", expected the id of a definition \(did you mean/,
			),
		]);
	});

	test('is one of the same state', () => {
		expect(problemsWith(NEW, LINK, 'predecessor: kz-extremism')).toEqual([
			expect.stringContaining('predecessor: found "kz-extremism", expected a definition of kg'),
		]);
	});

	test('does not come after its successor, by whatever way', () => {
		const problems = problemsWith(
			OLD,
			'instrument: kg-extremism-2005',
			'instrument: kg-extremism-2005\npredecessor: kg-extremist-activity',
		);
		expect(problems).toHaveLength(2);
		expect(problems[0]).toContain('expected a definition that does not come after this one');
	});

	test('began earlier', () => {
		expect(problemsWith(NEW, LINK, 'predecessor: kg-extremist-financing')).toEqual([]);
		expect(
			problemsWith(OLD, 'instrument:', 'predecessor: kg-extremist-financing\ninstrument:'),
		).toEqual([expect.stringContaining('expected a definition that began before 2005-08-17')]);
	});
});

describe('An amending act', () => {
	test('is one that the instrument lists', () => {
		expect(problemsWith(OLD, 'amended_by: [Law No. 32]', 'amended_by: [Law No. 33]')).toEqual([
			expect.stringContaining(
				'versions.1.amended_by.0: found "Law No. 33", expected an act among the amendments of kg-extremism-2005',
			),
		]);
	});
});

describe('A correction', () => {
	const record = (about: string) =>
		[
			'- id: one-day',
			"  date: '2027-01-01'",
			'  kind: date',
			`  about: ${about}`,
			'  was: {en: Before, ru: Было}',
			'  is: {en: Now, ru: Стало}',
			'  reported_by: null',
		].join('\n');

	test('is read with the corpus, and is about a record that exists', () => {
		expect(problemsWith('corrections.yaml', '[]', record('kz-extremism'))).toEqual([]);
		expect(problemsWith('corrections.yaml', '[]', record('kz-extremisn'))).toEqual([
			expect.stringContaining('expected the id of a definition, an instrument or a jurisdiction'),
		]);
	});

	test('has an id of its own', () => {
		const twice = `${record('kz')}\n${record('kz')}`;
		expect(problemsWith('corrections.yaml', '[]', twice)).toEqual([
			expect.stringContaining('1.id: found "one-day", expected an id that no other correction has'),
		]);
	});
});
