import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	currentVersion,
	validity,
	versionSlug,
	wordingOn,
	type Wording,
} from '../../../../src/lib/analysis/wording.ts';
import { anyDay } from '../../../fixtures/dates.ts';
import {
	anyBlurredHistory,
	anyHistory,
	datedOf,
	type History,
} from '../../../fixtures/histories.ts';
import { datedDefinition, definition, version } from '../../../fixtures/records.ts';

const states = (dated: ReturnType<typeof datedDefinition>, ...days: string[]) =>
	days.map((day) => {
		const wording = wordingOn(dated, day);
		return wording.state === 'in-force' ? wording.version : wording.state;
	});

describe('The wording in force on a day is found by the days of its versions', () => {
	test('The day of a change belongs to the new wording', () => {
		const dated = datedDefinition([version('2005-02-18', '2014-11-03'), version('2014-11-03')], {
			adopted: '2005-02-18',
		});
		expect(states(dated, '2005-02-17', '2005-02-18', '2014-11-02', '2014-11-03')).toEqual([
			'not-yet',
			0,
			0,
			1,
		]);
	});

	test('Between two wordings that are held there may be one that is not', () => {
		const dated = datedDefinition([version('2013-01-08', '2022-09-03'), version('2023-12-23')]);
		expect(states(dated, '2022-09-02', '2022-09-03', '2023-12-22', '2023-12-23')).toEqual([
			0,
			'gap',
			'gap',
			1,
		]);
	});

	test('An instrument that exists may have had a wording before the first that is held', () => {
		const dated = datedDefinition([version('2014-01-01')], { adopted: '2005-02-18' });
		expect(states(dated, '2005-02-17', '2005-02-18')).toEqual(['not-yet', 'gap']);
	});

	test('An instrument that was adopted is not yet law until it comes into force', () => {
		const dated = datedDefinition([version(null)], {
			adopted: '2014-07-03',
			in_force_from: '2015-01-01',
		});
		expect(states(dated, '2014-12-31', '2015-01-01', '2026-11-21')).toEqual([
			'not-yet',
			'uncertain',
			0,
		]);
	});

	test('A definition ends with its instrument', () => {
		const dated = datedDefinition([version('2005-08-17')], {
			status: 'repealed',
			repealed_on: '2023-02-28',
		});
		expect(states(dated, '2023-02-27', '2023-02-28', '2026-11-21')).toEqual([0, 'ended', 'ended']);
	});

	test('An instrument repealed on a day that is not known leaves its last wording uncertain', () => {
		const dated = datedDefinition([version('2005-08-17')], { status: 'repealed' });
		expect(states(dated, '2005-08-17', '2005-08-18', '2026-11-21')).toEqual([
			0,
			'uncertain',
			'uncertain',
		]);
	});

	test('A draft is never in force, whatever its dates say', () => {
		const dated = datedDefinition([version('2005-08-17')], { status: 'draft' });
		expect(states(dated, '2000-01-01', '2005-08-17', '2026-11-21')).toEqual([
			'draft',
			'draft',
			'draft',
		]);
	});
});

describe('What is not known of a boundary is never filled in', () => {
	test('Between a wording whose end is not known and the next one both may have been in force', () => {
		const dated = datedDefinition(
			[version('2005-08-17', null), version('2014-02-18', '2023-02-28')],
			{
				adopted: '2005-08-17',
			},
		);
		expect(wordingOn(dated, '2010-01-01')).toEqual({ state: 'uncertain', candidates: [0] });
		expect(wordingOn(dated, '2014-02-18')).toEqual({ state: 'in-force', version: 1 });
	});

	test('A later wording without a first day cannot have been in force before the earlier one', () => {
		const dated = datedDefinition([version('2023-02-28', null), version(null)], {
			adopted: '2023-02-24',
		});
		expect(wordingOn(dated, '2010-01-01')).toEqual({ state: 'not-yet' });
		expect(wordingOn(dated, '2023-02-25')).toEqual({ state: 'gap' });
		expect(wordingOn(dated, '2023-02-28')).toEqual({ state: 'in-force', version: 0 });
		expect(wordingOn(dated, '2024-01-01')).toEqual({ state: 'uncertain', candidates: [0, 1] });
		expect(wordingOn(dated, '2026-11-21')).toEqual({ state: 'in-force', version: 1 });
	});

	test('A wording without a first day cannot be older than its instrument', () => {
		const dated = datedDefinition([version(null)], { adopted: '2014-07-03' });
		expect(wordingOn(dated, '2014-07-02')).toEqual({ state: 'not-yet' });
		expect(wordingOn(dated, '2014-07-03')).toEqual({ state: 'uncertain', candidates: [0] });
	});
});

describe('Over all histories', () => {
	test('The wording of an exact history is the one that a reader finds by hand', () => {
		fc.assert(
			fc.property(anyHistory, anyDay, (history, day) => {
				expect(wordingOn(datedOf(history), day)).toEqual(byHand(history, day));
			}),
			{ numRuns: 500 },
		);
	});

	test('On the days of change, too', () => {
		fc.assert(
			fc.property(anyHistory, (history) => {
				for (const day of history.versions.flatMap(({ from, to }) => [from, to ?? from])) {
					expect(wordingOn(datedOf(history), day)).toEqual(byHand(history, day));
				}
			}),
		);
	});

	test('To know less never gives another wording, and never says that there was none', () => {
		fc.assert(
			fc.property(anyBlurredHistory, anyDay, ({ exact, blurred }, day) => {
				const truth = byHand(exact, day);
				const told = wordingOn(blurred, day);
				if (told.state === 'in-force') expect(truth).toEqual(told);
				else if (truth.state === 'in-force') {
					expect(told).toEqual({ state: 'uncertain', candidates: expect.any(Array) as unknown });
					expect(told.state === 'uncertain' && told.candidates).toContain(truth.version);
				}
			}),
			{ numRuns: 2000 },
		);
	});

	test('A wording is in force on no day on which it may have ended', () => {
		fc.assert(
			fc.property(anyBlurredHistory, anyDay, ({ blurred }, day) => {
				const wording = wordingOn(blurred, day);
				if (wording.state !== 'in-force') return;
				const { to, end } = validity(blurred.definition, wording.version, blurred.instrument);
				const from = blurred.definition.versions[wording.version]?.from;
				if (end === 'unknown') expect(day).toBe(from);
				if (end === 'known') expect(day < (to ?? '')).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});

	test('What has ended does not come back, and no earlier wording follows a later one', () => {
		fc.assert(
			fc.property(anyBlurredHistory, anyDay, anyDay, ({ blurred }, one, other) => {
				const [before, after] = [one, other].toSorted().map((day) => wordingOn(blurred, day));
				if (before?.state === 'ended') expect(after?.state).toBe('ended');
				if (after?.state === 'not-yet') expect(before?.state).toBe('not-yet');
				if (before?.state === 'in-force' && after?.state === 'in-force') {
					expect(after.version).toBeGreaterThanOrEqual(before.version);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});

describe('A version has an address and the current one is known', () => {
	test('The address is the first day, or its place where that is not known', () => {
		const versions = [version(null, '2010'), version('2010-04'), version(null)];
		expect(versions.map((_, index) => versionSlug(definition(versions), index))).toEqual([
			'undated',
			'2010-04',
			'undated-3',
		]);
	});

	test('The current version is the one in force, or the last one held', () => {
		const versions = [version('2005-01-01', '2010-01-01'), version('2012-01-01', '2015-01-01')];
		const dated = datedDefinition(versions);
		expect(
			['2006-01-01', '2011-01-01', '2020-01-01'].map((day) => currentVersion(dated, day)),
		).toEqual([0, 1, 1]);
	});

	test('A version that does not exist has no validity', () => {
		expect(() =>
			validity(definition([version('2005')]), 1, datedDefinition([]).instrument),
		).toThrow(new RangeError('No version 1 among 1'));
	});
});

/** What a reader would find who knew every boundary: written without the code under test. */
function byHand({ adopted, versions, repealed }: History, day: string): Wording {
	for (const [index, { from, to }] of versions.entries()) {
		const end = to ?? repealed;
		if (day >= from && (end === null || day < end)) return { state: 'in-force', version: index };
	}
	if (day < adopted) return { state: 'not-yet' };
	const last = versions[versions.length - 1];
	return { state: last && day < last.from ? 'gap' : 'ended' };
}
