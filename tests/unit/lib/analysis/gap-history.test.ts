import { describe, expect, test } from 'vitest';
import { resultChanges, resultHistory } from '../../../../src/lib/analysis/gap-history.ts';
import { resultOnDay } from '../../../../src/lib/analysis/result-period.ts';
import { corpusOf, definition, limb, test as gapTest, version } from './gap-corpus.ts';

const rule = gapTest({
	need: 'all',
	parts: [
		{
			limbs: { quantity: 'every', of: { concepts: ['extremism'] }, meet: { violence: 'required' } },
		},
	],
});
const free = limb({}, { violence: 'not-required' });
const needed = limb({}, { violence: 'required' });

describe('results over time', () => {
	const reformed = corpusOf({
		definitions: [
			definition('d', [
				version([free], { from: '2000-01-01', to: '2010-06-01' }),
				version([needed], { from: '2010-06-01' }),
			]),
		],
	});

	test('change with the wording, on the day on which it changed', () => {
		const history = resultHistory(reformed, rule, 'kz');
		expect(history).toEqual([
			{ from: '1999-01-01', result: 'cannot-be-assessed' },
			{ from: '2000-01-01', result: 'not-met' },
			{ from: '2010-06-01', result: 'met' },
		]);
		expect(resultOnDay(history, '2010-05-31')).toBe('not-met');
		expect(resultOnDay(history, '2010-06-01')).toBe('met');
		expect(resultOnDay(history, '1990-01-01')).toBeUndefined();
	});

	test('show a reform only between results that are both assessed', () => {
		expect(resultChanges(resultHistory(reformed, rule, 'kz'))).toEqual([
			{ day: '2010-06-01', after: '2010-06-01', from: 'not-met', to: 'met' },
		]);
	});

	test('say between which days a reform fell where nothing is known of the time between', () => {
		const gap = corpusOf({
			definitions: [
				definition('d', [
					version([free], { from: '2000-01-01', to: '2005-01-01' }),
					version([needed], { from: '2010-06-01' }),
				]),
			],
		});
		expect(resultChanges(resultHistory(gap, rule, 'kz'))).toEqual([
			{ day: '2010-06-01', after: '2005-01-01', from: 'not-met', to: 'met' },
		]);
	});
});
