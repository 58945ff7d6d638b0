import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsOn, type Holding, type Interval } from '../../../../src/lib/time/interval.ts';
import { anyDay, anyPartialDate, daysOf } from '../../../fixtures/dates.ts';

const SEEN = '2026-11-21';
const on = (interval: Interval, ...days: string[]): Holding[] =>
	days.map((day) => holdsOn(interval, day, SEEN));

describe('An interval with exact days is half-open', () => {
	test('It holds on its first day and no longer on the day of its end', () => {
		const interval: Interval = { from: '2005-02-18', to: '2014-11-03', end: 'known' };
		expect(on(interval, '2005-02-17', '2005-02-18', '2014-11-02', '2014-11-03')).toEqual([
			'no',
			'yes',
			'yes',
			'no',
		]);
	});

	test('Without an end it goes on', () => {
		const interval: Interval = { from: '2014-11-03', to: null, end: 'open' };
		expect(on(interval, '2014-11-02', '2014-11-03', '2099-01-01')).toEqual(['no', 'yes', 'yes']);
	});
});

describe('What is not exactly known is uncertain only where it matters', () => {
	test('A beginning known by its year is uncertain through that year, save its last day', () => {
		const interval: Interval = { from: '2013', to: null, end: 'open' };
		expect(on(interval, '2012-12-31', '2013-01-01', '2013-12-30', '2013-12-31')).toEqual([
			'no',
			'uncertain',
			'uncertain',
			'yes',
		]);
	});

	test('An end known by its month is uncertain through that month, save its last day', () => {
		const interval: Interval = { from: '2010-01-01', to: '2013-02', end: 'known' };
		expect(on(interval, '2013-01-31', '2013-02-01', '2013-02-27', '2013-02-28')).toEqual([
			'yes',
			'uncertain',
			'uncertain',
			'no',
		]);
	});

	test('An end of which only the latest day is known makes all but the first day uncertain', () => {
		const interval: Interval = { from: '2005-08-17', to: '2014-02-18', end: 'unknown' };
		expect(
			on(interval, '2005-08-16', '2005-08-17', '2005-08-18', '2014-02-17', '2014-02-18'),
		).toEqual(['no', 'yes', 'uncertain', 'uncertain', 'no']);
	});

	test('An end of which nothing is known leaves all later days uncertain', () => {
		const interval: Interval = { from: '2005-08-17', to: null, end: 'unknown' };
		expect(on(interval, '2005-08-17', '2005-08-18', '2099-01-01')).toEqual([
			'yes',
			'uncertain',
			'uncertain',
		]);
	});

	test('A beginning that is not known is over by the day on which the text was seen in force', () => {
		const interval: Interval = { from: null, to: null, end: 'open' };
		expect(on(interval, '1990-01-01', '2026-11-20', SEEN, '2099-01-01')).toEqual([
			'uncertain',
			'uncertain',
			'yes',
			'yes',
		]);
	});

	test('A beginning that is not known cannot lie before the day that is given as its limit', () => {
		const interval: Interval = { from: null, to: null, end: 'open', notBefore: '2023-02' };
		expect(on(interval, '2023-01-31', '2023-02-01', SEEN)).toEqual(['no', 'uncertain', 'yes']);
	});

	test('What has ended and never had a known beginning is uncertain before its end', () => {
		const interval: Interval = { from: null, to: '2010-04-08', end: 'known' };
		expect(on(interval, '1990-01-01', '2010-04-07', '2010-04-08', SEEN)).toEqual([
			'uncertain',
			'uncertain',
			'no',
			'no',
		]);
	});
});

describe('Over all intervals', () => {
	const known = fc
		.tuple(anyPartialDate, anyPartialDate)
		.map(([from, to]): Interval => ({ from, to, end: 'known' }))
		.filter(({ from, to }) => (from ?? '') < (to ?? ''));

	test('"Yes" and "no" hold for whichever days the boundaries stand for', () => {
		fc.assert(
			fc.property(known, anyDay, ({ from, to, end }, day) => {
				const holding = holdsOn({ from, to, end }, day, SEEN);
				for (const first of endsOf(from)) {
					for (const last of endsOf(to)) {
						const exact = first <= day && day < last;
						if (holding === 'yes') expect(exact).toBe(true);
						if (holding === 'no') expect(exact).toBe(false);
					}
				}
			}),
		);
	});

	test('Exact boundaries leave nothing uncertain', () => {
		fc.assert(
			fc.property(anyDay, anyDay, anyDay, (from, to, day) => {
				const holding = holdsOn({ from, to, end: 'known' }, day, SEEN);
				expect(holding).toBe(from <= day && day < to ? 'yes' : 'no');
			}),
		);
	});

	test('To know less of the end never makes anything more certain', () => {
		fc.assert(
			fc.property(known, anyDay, (interval, day) => {
				const exact = holdsOn(interval, day, SEEN);
				const vague = holdsOn({ ...interval, end: 'unknown' }, day, SEEN);
				if (vague === 'yes') expect(exact).not.toBe('no');
				if (vague === 'no') expect(exact).toBe('no');
			}),
		);
	});
});

/** The first and the last day that a boundary can stand for. */
function endsOf(date: string | null): string[] {
	const days = daysOf(date ?? '');
	return [days.at(0) ?? '', days.at(-1) ?? ''];
}
