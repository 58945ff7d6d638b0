import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../../src/lib/analysis/change.ts';
import { allChanges, listedUnder, silentAmendments } from '../../../../src/lib/analysis/changes.ts';
import { instrumentEvents } from '../../../../src/lib/analysis/instrument-event.ts';
import { profileChange } from '../../../../src/lib/analysis/profile-change.ts';
import type { Definition } from '../../../../src/lib/corpus/corpus.ts';
import {
	amendment,
	historyCorpus,
	instrument,
	RESEARCHED_ON,
} from '../../../fixtures/history-corpus.ts';
import { codedVersion, definition, limb, version } from '../../../fixtures/records.ts';

function changes(one: Definition, law = instrument('kg-law'), others: readonly Definition[] = []) {
	return changesOf(historyCorpus([...others, one], [law, instrument('kg-old')]), one);
}

describe('profileChange', () => {
	const elements = ['act', 'fear', 'aim', 'court'];

	it('tells what was added, removed, narrowed and widened', () => {
		const before = codedVersion([limb({ act: 'present', fear: 'present', aim: 'qualified' })]);
		const after = codedVersion([limb({ fear: 'qualified', aim: 'present', court: 'present' })]);
		expect(profileChange(before, after, elements).changes).toEqual([
			{ element: 'act', kind: 'removed', before: 'stated', after: 'not-stated' },
			{ element: 'fear', kind: 'narrowed', before: 'stated', after: 'conditional' },
			{ element: 'aim', kind: 'widened', before: 'conditional', after: 'stated' },
			{ element: 'court', kind: 'added', before: 'not-stated', after: 'stated' },
		]);
	});

	it('says nothing of what a wording known in part does not state', () => {
		const before = codedVersion([limb({ act: 'present' })], { complete: false });
		const after = codedVersion([limb({ act: 'present', fear: 'present' })]);
		const change = profileChange(before, after, elements);
		expect(change.changes).toEqual([]);
		expect(change.kept).toEqual(['act']);
		expect(change.unknown).toEqual(['fear', 'aim', 'court']);
	});

	it('does not call narrower what another part of the text might state without the condition', () => {
		const before = codedVersion([limb({ fear: 'present' })]);
		const after = codedVersion([limb({ fear: 'qualified' })], { complete: false });
		expect(profileChange(before, after, ['fear']).unknown).toEqual(['fear']);
	});
});

describe('changesOf', () => {
	it('begins with the first wording that is held, and claims nothing of it', () => {
		const [first] = changes(definition([version('2005-02-18')]));
		expect(first).toMatchObject({
			kind: 'first',
			slug: 'from-2005-02-18',
			elements: null,
			timing: { kind: 'on', date: '2005-02-18' },
		});
	});

	it.each([
		['2010-01-01', '2010-01-01', { kind: 'on', date: '2010-01-01' }],
		['2009-01-01', '2010-01-01', { kind: 'between', from: '2009-01-01', to: '2010-01-01' }],
		[null, '2010-01-01', { kind: 'by', date: '2010-01-01' }],
		['2010-01-01', null, { kind: 'unknown' }],
	])('knows of a wording to %s and one from %s as much as they say', (to, from, timing) => {
		expect(changes(definition([version('2005-01-01', to), version(from)]))[1]?.timing).toEqual(
			timing,
		);
	});

	it('names the acts that the version names', () => {
		const law = instrument('kg-law', {
			amendments: [amendment('Law No. 1'), amendment('Law No. 2')],
		});
		const next = version('2010-01-01', null, { amended_by: ['Law No. 2'] });
		const [, change] = changes(definition([version('2005-01-01', '2010-01-01'), next]), law);
		expect(change?.acts.map(({ act }) => act)).toEqual(['Law No. 2']);
	});

	it('goes on from the definition whose place it took', () => {
		const old = definition([version('2005-01-01', '2023-02-28')], {
			id: 'kg-old-one',
			instrument: 'kg-old',
		});
		const one = definition([version('2023-02-28')], { predecessor: 'kg-old-one' });
		expect(changes(one, undefined, [old])[0]).toMatchObject({
			kind: 'replaced',
			timing: { kind: 'on', date: '2023-02-28' },
		});
		expect(changes(old, undefined, [one]).map(({ kind }) => kind)).toEqual(['first']);
	});

	it('says that both texts were dated in force at once', () => {
		const old = definition([version('1998-07-25', '2007-01-01')], {
			id: 'kg-old-one',
			instrument: 'kg-old',
		});
		const one = definition([version('2006-03-06')], { predecessor: 'kg-old-one' });
		const timing = changes(one, undefined, [old])[0]?.timing;
		expect(timing).toEqual({ kind: 'overlap', from: '2006-03-06', to: '2007-01-01' });
	});

	it('ends with the end of the instrument where nothing took its place', () => {
		const law = instrument('kg-law', { status: 'repealed', repealed_on: '2015-01-01' });
		const [, end] = changes(definition([version('2005-01-01')]), law);
		expect(end).toMatchObject({
			kind: 'ended',
			slug: 'ended',
			timing: { kind: 'on', date: '2015-01-01' },
		});
	});

	it('keeps the day of recording apart from the day of the law', () => {
		const late = version('2005-01-01', null, { recorded: '2027-05-01' });
		expect(changes(definition([late]))[0]?.recorded).toBe('2027-05-01');
		expect(changes(definition([version('2005-01-01')]))[0]?.recorded).toBe(RESEARCHED_ON);
	});
});

describe('listedUnder', () => {
	it('is the day on which a change was complete', () => {
		expect(listedUnder({ kind: 'between', from: '2004', to: '2016-11-14' })).toBe('2016-11-14');
		expect(listedUnder({ kind: 'overlap', from: '2006-03-06', to: '2007' })).toBe('2006-03-06');
		expect(listedUnder({ kind: 'unknown' })).toBeNull();
	});
});

describe('instrumentEvents', () => {
	const law = instrument('kg-law', {
		adopted: '2005-01-01',
		in_force_from: '2005-03-01',
		repealed_on: '2020-01-01',
		status: 'repealed',
		amendments: [
			amendment('Law No. 9'),
			amendment('Law No. 2', { date: '2010-01-01' }),
			amendment('Law No. 3', { date: '2010-01-01', touches: ['definitions'] }),
			amendment('Law No. 1', { date: '2006' }),
		],
	});
	const touched = definition([
		version('2005-01-01', '2010-01-01'),
		version('2010-01-01', null, { amended_by: ['Law No. 2'] }),
	]);
	const corpus = historyCorpus([touched], [law]);

	it('stand in order, undated ones last, each with a slug of its own', () => {
		expect(instrumentEvents(corpus, law).map(({ slug }) => slug)).toEqual([
			'adopted',
			'in-force',
			'amended-2006',
			'amended-2010-01-01',
			'amended-2010-01-01-2',
			'repealed',
			'amended-undated',
		]);
	});

	it('know which touched a definition, and which definition where that is recorded', () => {
		const found = instrumentEvents(corpus, law)
			.filter(({ touchesDefinition }) => touchesDefinition)
			.map(({ amendment: act, definitions }) => [act?.act, definitions]);
		expect(found).toEqual([
			['Law No. 2', ['kg-extremism']],
			['Law No. 3', []],
		]);
	});

	it('are left out of the list of changes where only the date is known, and counted', () => {
		const listed = allChanges(corpus).filter(({ subject }) => subject === 'instrument');
		expect(listed.map(({ id }) => id)).not.toContain('kg-law-amended-2006');
		expect(silentAmendments(corpus)).toBe(2);
	});
});
