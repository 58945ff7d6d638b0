import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	compareForOrder,
	earliestDay,
	isCertainlyBefore,
	isDay,
	isPartialDate,
	latestDay,
	precision,
} from '../../../../src/lib/time/partial-date.ts';
import { anyDay, anyPartialDate, dayBeside, daysOf } from '../../../fixtures/dates.ts';

describe('A date is a year, a month or a day that exists', () => {
	test.each(['2013', '2013-01', '2013-12', '2013-01-31', '2024-02-29', '2000-02-29', '1999-11-30'])(
		'%s exists',
		(date) => expect(isPartialDate(date)).toBe(true),
	);

	test.each([
		'',
		'13',
		'02013',
		'2013-1',
		'2013-00',
		'2013-13',
		'2013-01-00',
		'2013-01-32',
		'2013-04-31',
		'2023-02-29',
		'1900-02-29',
		'2013-02-30',
		'2013-01-08 ',
		'2013-01-08T00:00:00Z',
		'2013/01/08',
		'08.01.2013',
		'2013-W01',
		'2013?',
		'2013-01-08\n',
		'²013',
	])('%j does not', (date) => expect(isPartialDate(date)).toBe(false));

	test('Only a full date is a day', () => {
		expect(['2013', '2013-01', '2013-01-08', '2013-02-30'].map(isDay)).toEqual([
			false,
			false,
			true,
			false,
		]);
	});

	test('Every day of two centuries exists, and the calendar of the machine agrees', () => {
		fc.assert(fc.property(anyDay, (day) => isDay(day)));
	});
});

describe('A partial date stands for all the days that it covers', () => {
	test('A year, a month and a day have their first and last days', () => {
		expect(
			['2024', '2024-02', '2023-02', '2023-04', '2023-12', '2023-12-05'].map(earliestDay),
		).toEqual(['2024-01-01', '2024-02-01', '2023-02-01', '2023-04-01', '2023-12-01', '2023-12-05']);
		expect(
			['2024', '2024-02', '2023-02', '2023-04', '2023-12', '2023-12-05'].map(latestDay),
		).toEqual(['2024-12-31', '2024-02-29', '2023-02-28', '2023-04-30', '2023-12-31', '2023-12-05']);
	});

	test('They are the first and the last of the days counted one by one', () => {
		fc.assert(
			fc.property(anyPartialDate, (date) => {
				const days = daysOf(date);
				expect([earliestDay(date), latestDay(date)]).toEqual([days[0], days.at(-1)]);
			}),
		);
	});

	test('The day before the first and the day after the last are outside it', () => {
		fc.assert(
			fc.property(anyPartialDate, (date) => {
				expect(dayBeside(earliestDay(date), -1).startsWith(date)).toBe(false);
				expect(dayBeside(latestDay(date), 1).startsWith(date)).toBe(false);
			}),
		);
	});

	test('Its precision is that of its form', () => {
		expect(['2013', '2013-01', '2013-01-08'].map(precision)).toEqual(['year', 'month', 'day']);
	});
});

describe('One date is before another only where that is certain', () => {
	test('A month is not before or after a day in it', () => {
		expect(isCertainlyBefore('2013-01', '2013-01-08')).toBe(false);
		expect(isCertainlyBefore('2013-01-08', '2013-01')).toBe(false);
		expect(isCertainlyBefore('2013-01', '2013-02')).toBe(true);
		expect(isCertainlyBefore('2013', '2013-12-31')).toBe(false);
		expect(isCertainlyBefore('2012', '2013')).toBe(true);
	});

	test('Every day of the one is then before every day of the other', () => {
		fc.assert(
			fc.property(anyPartialDate, anyPartialDate, (a, b) => {
				const last = daysOf(a).at(-1) ?? '';
				const first = daysOf(b).at(0) ?? '';
				expect(isCertainlyBefore(a, b)).toBe(last < first);
			}),
		);
	});

	test('No date is before itself, and no two are before each other', () => {
		fc.assert(
			fc.property(anyPartialDate, anyPartialDate, (a, b) => {
				expect(isCertainlyBefore(a, a)).toBe(false);
				expect(isCertainlyBefore(a, b) && isCertainlyBefore(b, a)).toBe(false);
			}),
		);
	});
});

describe('Dates are put in order for lists', () => {
	test('The vaguer date comes first where both begin on the same day', () => {
		const dates = ['2013-01-01', '2012-05', '2013', '2013-01', '2014'];
		expect(dates.toSorted(compareForOrder)).toEqual([
			'2012-05',
			'2013',
			'2013-01',
			'2013-01-01',
			'2014',
		]);
	});

	test('The order is one and the same from wherever it starts', () => {
		fc.assert(
			fc.property(anyPartialDate, anyPartialDate, anyPartialDate, (a, b, c) => {
				expect(Math.sign(compareForOrder(a, b))).toBe(-Math.sign(compareForOrder(b, a)) + 0);
				expect(compareForOrder(a, b) === 0).toBe(a === b);
				if (compareForOrder(a, b) <= 0 && compareForOrder(b, c) <= 0) {
					expect(compareForOrder(a, c)).toBeLessThanOrEqual(0);
				}
			}),
		);
	});

	test('It never puts a date after one that it is certainly before', () => {
		fc.assert(
			fc.property(anyPartialDate, anyPartialDate, (a, b) => {
				fc.pre(isCertainlyBefore(a, b));
				expect(compareForOrder(a, b)).toBeLessThan(0);
			}),
		);
	});
});
