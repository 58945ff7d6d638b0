import { describe, expect, test } from 'vitest';
import { nearest } from '../../../../src/lib/corpus/nearest.ts';
import {
	DataError,
	describeValue,
	formatProblem,
	type Problem,
} from '../../../../src/lib/corpus/problem.ts';

const problem: Problem = {
	file: 'jurisdictions/kg/measures.yaml',
	line: 14,
	column: 9,
	path: '0.question',
	found: '"x"',
	expected: 'the id of a question',
};

describe('A problem is one line that leads to its place', () => {
	test('It has file, line, column, path, what was found and what is expected', () => {
		expect(formatProblem(problem)).toBe(
			'jurisdictions/kg/measures.yaml:14:9 0.question: found "x", expected the id of a question',
		);
	});

	test('A problem of the whole file has no path, and a near value is offered', () => {
		expect(formatProblem({ ...problem, path: '', nearest: 'y' })).toBe(
			'jurisdictions/kg/measures.yaml:14:9: found "x", expected the id of a question (did you mean "y"?)',
		);
	});

	test('Several stand in the order of files, lines and columns, whatever the order they came in', () => {
		const places: [string, number, number][] = [
			['b', 1, 1],
			['a', 10, 1],
			['a', 9, 2],
			['a', 9, 1],
		];
		const error = new DataError(
			places.map(([file, line, column]) => ({ ...problem, file, line, column })),
		);
		expect(error.message.split('\n').map((text) => text.split(' ')[0])).toEqual([
			'The',
			'a:9:1',
			'a:9:2',
			'a:10:1',
			'b:1:1',
		]);
		expect(error.message).toMatch(/^The data has 4 problems:\n/);
		expect(new DataError([problem]).message).toMatch(/^The data has 1 problem:\n/);
		expect(error.name).toBe('DataError');
	});
});

describe('A value is shown in a few words', () => {
	test.each<[unknown, string]>([
		[undefined, 'nothing'],
		[null, 'null'],
		['', '""'],
		['a "b"', '"a \\"b\\""'],
		[1.5, '1.5'],
		[false, 'false'],
		[[], 'an empty list'],
		[[1, 2], 'a list of 2'],
		[{ a: 1 }, 'a map'],
	])('%j', (value, words) => expect(describeValue(value)).toBe(words));

	test('A long text is cut', () => {
		const words = describeValue('а'.repeat(500));
		expect(words).toHaveLength(101);
		expect(words).toMatch(/а\.\.\."$/);
	});
});

describe('The nearest value is offered only where it is near', () => {
	const ids = ['conduct-violence', 'conduct-threat', 'ground-social'];

	test.each([
		['conduct-violense', 'conduct-violence'],
		['conduct-treat', 'conduct-threat'],
		['Ground-social', 'ground-social'],
		['conduct-threat', 'conduct-threat'],
		['something-else-entirely', undefined],
		['x', undefined],
	])('%s', (typed, expected) => expect(nearest(typed, ids)).toBe(expected));

	test('Where there is nothing, nothing is offered', () =>
		expect(nearest('a', [])).toBeUndefined());
});
