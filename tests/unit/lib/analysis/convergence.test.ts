import { describe, expect, it } from 'vitest';
import { changeDates, turningDays } from '../../../../src/lib/analysis/change-dates.ts';
import { columnOn } from '../../../../src/lib/analysis/column.ts';
import {
	pairSimilarities,
	sharedAmong,
	similarityHistory,
} from '../../../../src/lib/analysis/convergence.ts';
import { firstStated } from '../../../../src/lib/analysis/first-stated.ts';
import { earlierLimbs, FEWEST_SHARED } from '../../../../src/lib/analysis/lineage.ts';
import { definitionsFor, type Subject } from '../../../../src/lib/analysis/selection.ts';
import { wordingsOf } from '../../../../src/lib/analysis/succession.ts';
import { ELEMENTS, historyCorpus, instrument } from '../../../fixtures/history-corpus.ts';
import { definition, limb, version } from '../../../fixtures/records.ts';
import { corpus as real } from '../../../fixtures/real-corpus.ts';

const subject: Subject = { kind: 'concept', family: 'extremism', concept: 'extremism' };
const kg = definition(
	[
		version('2005-01-01', '2010-01-01', { limbs: [limb({ act: 'present' })] }),
		version('2010-01-01', null, { limbs: [limb({ act: 'present', fear: 'present' })] }),
	],
	{ id: 'kg-extremism' },
);
const kz = definition(
	[
		version('2007-01-01', '2012-01-01', { limbs: [limb({ act: 'present', fear: 'present' })] }),
		version('2014', null, { limbs: [limb({ act: 'present', fear: 'qualified' })] }),
	],
	{ id: 'kz-extremism', jurisdiction: 'kz', instrument: 'kz-law' },
);
const corpus = historyCorpus(
	[kg, kz],
	[instrument('kg-law'), instrument('kz-law', { jurisdiction: 'kz' })],
);
const columns = (day: string) =>
	['kg', 'kz'].map((code) => columnOn(code, definitionsFor(corpus, subject), day));

describe('changeDates', () => {
	it('are the dates on which a wording began or ended', () => {
		expect(changeDates(corpus, subject, ['kg', 'kz']).map(({ date }) => date)).toEqual([
			'2005-01-01',
			'2007-01-01',
			'2010-01-01',
			'2012-01-01',
			'2014',
		]);
	});

	it('lead to the first day on which what is partly dated is sure to hold', () => {
		expect(changeDates(corpus, 'all', ['kz']).at(-1)).toEqual({ date: '2014', day: '2014-12-31' });
	});

	it('miss no day on which what is known of the collection changes', () => {
		const dated = definitionsFor(real, { kind: 'family', family: 'extremism' });
		const days = turningDays(dated);
		for (const code of ['kz', 'kg', 'tj', 'uz', 'tm']) {
			for (const [index, day] of days.slice(0, -1).entries()) {
				const next = Date.parse(`${days[index + 1] ?? day}T00:00:00Z`) - 86_400_000;
				const eve = new Date(Math.max(next, Date.parse(`${day}T00:00:00Z`)))
					.toISOString()
					.slice(0, 10);
				const [one, other] = [day, eve].map((on) =>
					columnOn(code, dated, on).parts.map(({ wording }) => wording),
				);
				// The day of a partial date's first and last day each begin a time of their own.
				if (eve > day) expect(other, `${code} from ${day} to ${eve}`).toEqual(one);
			}
		}
	});
});

describe('similarityHistory', () => {
	const [history] = similarityHistory(corpus, subject, ['kg', 'kz'], '2026-11-21');

	it('begins when both are known, and has no value where one is not', () => {
		expect(history?.steps.map(({ from, similarity }) => [from, similarity.value])).toEqual([
			['2007-01-01', 0.5],
			['2010-01-01', 1],
			['2012-01-01', null],
			['2014-12-31', 0.75],
		]);
	});

	it('agrees with the figure of its day', () => {
		const [today] = pairSimilarities(columns('2026-11-21'), ELEMENTS);
		expect(today?.value).toBe(history?.steps.at(-1)?.similarity.value);
	});
});

describe('sharedAmong', () => {
	it('tells what all state, what one states, and what cannot be said', () => {
		const at = (day: string) =>
			Object.fromEntries(
				sharedAmong(columns(day), ELEMENTS).map(({ element, sharing }) => [element, sharing]),
			);
		expect(at('2008-01-01')).toMatchObject({ act: 'core', fear: 'unique', aim: 'none' });
		expect(at('2026-01-01')).toMatchObject({ act: 'core', fear: 'core' });
		expect(at('2013-01-01')).toMatchObject({ act: 'some', aim: 'none' });
	});
});

describe('firstStated', () => {
	it('is the first known date, and says who had it', () => {
		const rows = firstStated(corpus, subject, ['kg', 'kz']);
		expect(rows.map(({ element, first }) => [element, first])).toEqual([
			['act', ['kg']],
			['fear', ['kz']],
		]);
		expect(rows[1]?.statements.map((one) => ('date' in one ? one.date : one.kind))).toEqual([
			'2010-01-01',
			'2007-01-01',
		]);
	});

	it('says before which day an undated wording stated an element', () => {
		const undated = definition([
			version(null, '2010-04-08', { limbs: [limb({ act: 'present' })] }),
		]);
		const [row] = firstStated(historyCorpus([undated]), subject, ['kg']);
		expect(row?.statements[0]).toMatchObject({ kind: 'before', date: '2010-04-08' });
	});

	it('tells what is not stated from what is not known', () => {
		const part = definition(
			[version('2005', null, { complete: false, limbs: [limb({ fear: 'present' })] })],
			{
				id: 'kz-extremism',
				jurisdiction: 'kz',
			},
		);
		const rows = firstStated(historyCorpus([kg, part]), subject, ['kg', 'kz']);
		expect(rows.find(({ element }) => element === 'act')?.statements[1]).toEqual({
			kind: 'unknown',
		});
	});
});

describe('earlierLimbs', () => {
	const three = { act: 'present', fear: 'present', aim: 'present' } as const;
	const later = definition([version('2010-01-01', null, { limbs: [limb(three)] })]);
	const earlier = definition([version('2002-01-01', null, { limbs: [limb(three)] })], {
		id: 'ru-extremism',
		jurisdiction: 'ru',
	});

	it('are certain to be earlier, and elsewhere', () => {
		const own = definition([version('2001-01-01', null, { limbs: [limb(three)] })], {
			id: 'kg-own',
		});
		const undated = definition([version(null, null, { limbs: [limb(three)] })], {
			id: 'kz-extremism',
			jurisdiction: 'kz',
		});
		const found = (one: typeof later) => {
			const all = historyCorpus([later, earlier, own, undated]);
			return wordingsOf(all, one).flatMap((wording) =>
				wording.version.limbs
					.flatMap((part) => earlierLimbs(all, wording, part))
					.map(
						({
							wording: {
								definition: { id },
							},
							similarity,
						}) => [id, similarity],
					),
			);
		};
		expect(found(later)).toEqual([['ru-extremism', 1]]);
		expect(found(earlier)).toEqual([['kg-own', 1]]);
		expect(found(own)).toEqual([]);
	});

	it('share enough elements for likeness to mean something', () => {
		for (const one of real.definitions.values()) {
			for (const wording of wordingsOf(real, one)) {
				for (const limb of wording.version.limbs) {
					for (const { shared, date } of earlierLimbs(real, wording, limb)) {
						expect(shared).toBeGreaterThanOrEqual(FEWEST_SHARED);
						expect(date < (wording.version.from ?? '')).toBe(true);
					}
				}
			}
		}
	});
});
