import { describe, expect, test } from 'vitest';
import {
	allOf,
	anyOf,
	AT_LEAST_PARTLY,
	FALSE,
	not,
	PARTLY,
	resultOf,
	TRUE,
	UNKNOWN,
} from '../../../../src/lib/analysis/degree.ts';

describe('the logic of degrees', () => {
	test('one that fails settles "all", whatever is unknown beside it', () => {
		expect(allOf([TRUE, UNKNOWN, FALSE])).toEqual(FALSE);
	});

	test('one that holds settles "any", whatever is unknown beside it', () => {
		expect(anyOf([FALSE, UNKNOWN, TRUE])).toEqual(TRUE);
	});

	test('what is unknown keeps "all" and "any" open otherwise', () => {
		expect(allOf([TRUE, UNKNOWN])).toEqual(UNKNOWN);
		expect(anyOf([FALSE, UNKNOWN])).toEqual(UNKNOWN);
		expect(allOf([PARTLY, UNKNOWN])).toEqual({ low: 0, high: 1 });
		expect(anyOf([PARTLY, UNKNOWN])).toEqual(AT_LEAST_PARTLY);
	});

	test('of none, "all" holds and "any" does not', () => {
		expect(allOf([])).toEqual(TRUE);
		expect(anyOf([])).toEqual(FALSE);
	});

	test('denying turns the range round, and twice gives the same', () => {
		expect(not(TRUE)).toEqual(FALSE);
		expect(not(PARTLY)).toEqual(PARTLY);
		expect(not(UNKNOWN)).toEqual(UNKNOWN);
		expect(not(not(AT_LEAST_PARTLY))).toEqual(AT_LEAST_PARTLY);
	});

	test('only a range of one rank is a result', () => {
		expect([TRUE, PARTLY, FALSE].map(resultOf)).toEqual(['met', 'partly', 'not-met']);
		expect([UNKNOWN, AT_LEAST_PARTLY, { low: 0, high: 1 } as const].map(resultOf)).toEqual([
			'cannot-be-assessed',
			'cannot-be-assessed',
			'cannot-be-assessed',
		]);
	});
});
