import { describe, expect, test } from 'vitest';
import { assess, decisive } from '../../../../src/lib/analysis/gap.ts';
import type { Rule, RulePart } from '../../../../src/lib/corpus/schema/gap-rule.ts';
import {
	answer,
	corpusOf,
	definition,
	limb,
	offence,
	test as gapTest,
	TODAY,
	version,
} from './gap-corpus.ts';

const extremism = { concepts: ['extremism'] };
const rule = (...parts: RulePart[]): Rule => ({ need: 'all', parts });
const violent: RulePart = {
	limbs: { quantity: 'every', of: extremism, meet: { violence: 'required' } },
};
const needed = limb({}, { n: '1', violence: 'required' });
const free = limb({}, { n: '2', violence: 'not-required' });

function result(contents: Parameters<typeof corpusOf>[0], ...parts: RulePart[]) {
	return assess(corpusOf(contents), gapTest(rule(...parts)), 'kz', TODAY).result;
}

describe('limbs', () => {
	test('are met where every limb of a wording coded in full passes', () => {
		expect(result({ definitions: [definition('d', [version([needed])])] }, violent)).toBe('met');
	});

	test('are not met where one limb fails, also in a wording seen in part', () => {
		const part = version([needed, free], { complete: false });
		expect(result({ definitions: [definition('d', [part])] }, violent)).toBe('not-met');
	});

	test('cannot be assessed where all limbs seen pass but the wording was not seen in full', () => {
		const part = version([needed], { complete: false });
		expect(result({ definitions: [definition('d', [part])] }, violent)).toBe('cannot-be-assessed');
	});

	test('cannot be assessed where a code is null or no definition is known', () => {
		const open = version([limb({}, { violence: null })]);
		expect(result({ definitions: [definition('d', [open])] }, violent)).toBe('cannot-be-assessed');
		expect(result({}, violent)).toBe('cannot-be-assessed');
	});

	test('of a second definition not seen keep a pass open, but not a failure', () => {
		const unseen = definition('u', [version([], { complete: false, wording_seen: null })]);
		const passing = definition('d', [version([needed])]);
		const failing = definition('d', [version([free])]);
		expect(result({ definitions: [unseen, passing] }, violent)).toBe('cannot-be-assessed');
		expect(result({ definitions: [unseen, failing] }, violent)).toBe('not-met');
	});

	test('do not lack an element in a wording seen in part', () => {
		const harmful: RulePart = {
			limbs: { quantity: 'every', of: extremism, meet: { has: ['harm'] } },
		};
		const whole = definition('d', [version([limb({ act: 'present' })])]);
		const part = definition('d', [version([limb({ act: 'present' })], { complete: false })]);
		expect(result({ definitions: [whole] }, harmful)).toBe('not-met');
		expect(result({ definitions: [part] }, harmful)).toBe('cannot-be-assessed');
	});

	test('are met partly where an element is stated under a condition', () => {
		const none: RulePart = { limbs: { quantity: 'none', of: extremism, meet: { has: ['harm'] } } };
		const wording = version([limb({ harm: 'qualified' })]);
		expect(result({ definitions: [definition('d', [wording])] }, none)).toBe('partly');
	});

	test('that are not asked about count for nothing; where none is, "every" is met', () => {
		const asked: RulePart = {
			limbs: {
				quantity: 'every',
				of: extremism,
				which: { has: ['riot'] },
				meet: { has: ['safe'] },
			},
		};
		const wording = version([limb({ act: 'present' })]);
		expect(result({ definitions: [definition('d', [wording])] }, asked)).toBe('met');
		const riot = version([limb({ riot: 'present' })]);
		expect(result({ definitions: [definition('d', [riot])] }, asked)).toBe('not-met');
	});

	test('of which some must pass are met by one', () => {
		const some: RulePart = {
			limbs: { quantity: 'some', of: extremism, meet: { has_group: 'conduct' } },
		};
		const wordings = (...limbs: ReturnType<typeof limb>[]) => [definition('d', [version(limbs)])];
		const act = limb({ riot: 'present' }, { n: '2' });
		expect(result({ definitions: wordings(limb(), act) }, some)).toBe('met');
		expect(result({ definitions: wordings(limb()) }, some)).toBe('not-met');
	});

	test('left to a judgement are open where nothing else decides', () => {
		const judged: RulePart = {
			limbs: {
				quantity: 'every',
				of: extremism,
				meet: {
					any_of: [{ violence: 'required' }, { has: ['act'], judgement: { en: 'x', ru: 'x' } }],
				},
			},
		};
		const wording = (...limbs: ReturnType<typeof limb>[]) => ({
			definitions: [definition('d', [version(limbs)])],
		});
		expect(result(wording(needed), judged)).toBe('met');
		expect(result(wording(limb({ act: 'present' })), judged)).toBe('cannot-be-assessed');
		expect(result(wording(free), judged)).toBe('not-met');
	});
});

describe('one element', () => {
	const safe: RulePart = { cell: { element: 'safe', of: extremism } };

	test('is met, partly met or not met as the cell is stated, conditional or not stated', () => {
		const of = (value?: 'present' | 'qualified') => ({
			definitions: [definition('d', [version([limb(value ? { safe: value } : {})])])],
		});
		expect(result(of('present'), safe)).toBe('met');
		expect(result(of('qualified'), safe)).toBe('partly');
		expect(result(of(), safe)).toBe('not-met');
	});

	test('stated in a wording seen in part is met; a condition there leaves it open', () => {
		const of = (value: 'present' | 'qualified') => ({
			definitions: [definition('d', [version([limb({ safe: value })], { complete: false })])],
		});
		expect(result(of('present'), safe)).toBe('met');
		expect(result(of('qualified'), safe)).toBe('cannot-be-assessed');
	});

	test('cannot be assessed where the law leaves the concept undefined', () => {
		const left = definition('d', [version([])], { defined: false });
		expect(result({ definitions: [left] }, safe)).toBe('cannot-be-assessed');
	});
});

describe('answers, offences and judgements', () => {
	const court: RulePart = { answer: { question: 'court', is: 'yes' } };

	test('an answer decides; "not found" and no answer leave it open', () => {
		const results = (['yes', 'partly', 'no', 'not-found'] as const).map((found) =>
			result({ measures: [answer({ answer: found })] }, court),
		);
		expect(results).toEqual(['met', 'partly', 'not-met', 'cannot-be-assessed']);
		expect(result({}, court)).toBe('cannot-be-assessed');
	});

	test('an answer is known from its first day, and what held before only where it is recorded', () => {
		const measure = answer({
			since: '2018-09-05',
			earlier: [
				{
					from: '2015',
					to: '2018-09-05',
					answer: 'no',
					detail: 'x',
					instrument: null,
					pinpoint: null,
					sources: ['kz/s1'],
				},
			],
		});
		const on = (day: string) =>
			assess(corpusOf({ measures: [measure] }), gapTest(rule(court)), 'kz', day).result;
		expect(['2015-06-01', '2016-01-01', '2018-09-04', '2018-09-05'].map(on)).toEqual([
			'cannot-be-assessed',
			'not-met',
			'not-met',
			'met',
		]);
	});

	test('offences can show a breach but never rule one out', () => {
		const part: RulePart = { offences: { without_grounds: ['harm'] } };
		expect(result({ offences: [offence({ grounds: ['harm'] })] }, part)).toBe('not-met');
		expect(result({ offences: [offence({})] }, part)).toBe('cannot-be-assessed');
	});

	test('a judgement leaves a rule open unless another part fails', () => {
		const judgement: RulePart = { judgement: { en: 'x', ru: 'x' } };
		expect(result({ measures: [answer({})] }, court, judgement)).toBe('cannot-be-assessed');
		expect(result({ measures: [answer({ answer: 'no' })] }, court, judgement)).toBe('not-met');
	});

	test('the parts that settle a result are named', () => {
		const contents = corpusOf({ measures: [answer({ answer: 'no' })] });
		const parts: RulePart[] = [{ judgement: { en: 'x', ru: 'x' } }, court];
		const failed = assess(contents, gapTest(rule(...parts)), 'kz', TODAY);
		expect(decisive(failed).map(({ kind }) => kind)).toEqual(['answer']);
		const any = assess(contents, gapTest({ need: 'any', parts }), 'kz', TODAY);
		expect(any.result).toBe('cannot-be-assessed');
		expect(decisive(any).map(({ kind }) => kind)).toEqual(['judgement']);
	});
});
