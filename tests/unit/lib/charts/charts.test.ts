import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutLanes } from '../../../../src/lib/charts/lanes.ts';
import { stepLine } from '../../../../src/lib/charts/step-line.ts';
import { timeAxis } from '../../../../src/lib/charts/time-axis.ts';
import type { Similarity } from '../../../../src/lib/analysis/similarity.ts';
import { anyPartialDate } from '../../../fixtures/dates.ts';

const measured = (value: number | null, unknown = 0): Similarity => ({
	value,
	withheld: value === null ? 'nothing-stated' : null,
	known: 20,
	unknown,
	low: 0,
	high: 1,
});

describe('timeAxis', () => {
	it('places every date within the drawing, in order', () => {
		fc.assert(
			fc.property(fc.array(anyPartialDate, { minLength: 1, maxLength: 20 }), (dates) => {
				const axis = timeAxis(dates);
				for (const date of dates) {
					expect(axis.place(date)).toBeGreaterThanOrEqual(0);
					expect(axis.place(date)).toBeLessThanOrEqual(100);
				}
				expect(axis.ticks.length).toBeLessThanOrEqual(8);
			}),
		);
		const axis = timeAxis(['1994-12-09', '2026-11-21']);
		expect(axis.place('2005-01-01')).toBeLessThan(axis.place('2005-01-02'));
		expect(axis.ticks).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
	});

	it('refuses to be made of nothing', () => {
		expect(() => timeAxis([])).toThrow('at least one date');
	});
});

describe('stepLine', () => {
	const axis = timeAxis(['2000', '2020']);

	it('draws nothing where nothing is known, and no riser across a gap', () => {
		const line = stepLine(
			[
				{ from: '2000-01-01', to: '2005-01-01', similarity: measured(0.5) },
				{ from: '2005-01-01', to: '2010-01-01', similarity: measured(null) },
				{ from: '2010-01-01', to: '2015-01-01', similarity: measured(1, 3) },
				{ from: '2015-01-01', to: '2020-01-01', similarity: measured(0.25) },
			],
			axis,
			100,
		);
		expect(line.segments.map(({ y, partial }) => [y, partial])).toEqual([
			[50, false],
			[0, true],
			[75, false],
		]);
		expect(line.risers).toEqual([{ x: axis.place('2015-01-01'), y1: 0, y2: 75 }]);
	});
});

describe('layOutLanes', () => {
	it('sets marks that would hide each other on rows of their own', () => {
		const axis = timeAxis(['2000', '2020']);
		const steps = ['2010-01-01', '2010-01-02', '2018-01-01'].map((date, index) => ({
			id: String(index),
			date,
			lane: 'un',
		}));
		const [lane] = layOutLanes(['un', 'sco'], steps, axis);
		expect(lane?.marks.map(({ row }) => row)).toEqual([0, 1, 0]);
		expect(lane?.rows).toBe(2);
	});
});
