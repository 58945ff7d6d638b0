import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../../src/lib/corpus/corpus.ts';
import type { Pin } from '../../../../src/lib/pins/pin.ts';
import { pinData } from '../../../../src/lib/pins/pin-data.ts';
import { pageItem, trayItem } from '../../../../src/lib/pins/pin-markup.ts';
import { pinnedLimb } from '../../../../src/lib/pins/pinned-limb.ts';
import { pinsCitations, pinsCsv, pinsDocument } from '../../../../src/lib/pins/take-away.ts';
import { contextIn, csvRows, DAY, SITE } from '../export/export-corpus.ts';
import { pinOf } from './pin-arbitrary.ts';

const english = contextIn('en');
const data = pinData(english.corpus as Corpus, '1.2.3');
const context = { locale: 'en', base: '/', site: `${SITE}/pins/`, t: english.t, data } as const;
const note = '=1+1 <b>"&';
const pins: Pin[] = [{ ...pinOf('1', 'fear'), note }, pinOf('2б'), pinOf('gone')];

describe('The limb of a pin', () => {
	it('is found by names that are the same in every language', () => {
		const found = pinnedLimb(data, pinOf('1', 'fear'), { locale: 'ru', base: '/base/' });
		expect(found).toMatchObject({
			number: '1',
			concept: 'Экстремизм',
			element: 'Страх',
			coded: { value: 'qualified', note: 'only if "public"' },
			address: '/base/ru/definitions/kz-extremism/2014-11-03/#limb-1',
		});
	});

	it.each([
		pinOf('gone'),
		{ ...pinOf('1'), version: 'undated' },
		{ ...pinOf('1'), definition: 'constructor' },
	])('is not found where the data have none: %j', (pin) => {
		expect(pinnedLimb(data, pin, context)).toBeUndefined();
	});
});

describe('What is taken away', () => {
	it('is a table in the order of the reader, with elements and notes, formulas disarmed', () => {
		const [head = [], ...rows] = csvRows(pinsCsv(context, pins));
		expect(head.slice(-2)).toEqual(['pinned_element', 'note']);
		expect(rows.map((row) => [row[2], ...row.slice(-2)])).toEqual([
			['1', 'fear', `'=1+1 <b>""&`],
			['2б', 'none', 'none'],
		]);
	});

	it('is a list of citations', () => {
		expect(pinsCitations(context, pins).map(({ plain }) => plain)).toEqual([
			`On Countering Extremism (Kazakhstan) No 31-III, 18 February 2005, art 1(1) para 2 (wording in force from 3 November 2014), in Concordance, ‘Extremism (Kazakhstan), limb 1’, as of 21 November 2026, data version 1.2.3, <${SITE}/definitions/kz-extremism/2014-11-03/#limb-1>`,
			expect.stringContaining('limb 2б’'),
		]);
	});

	it('is a document with the notes first', () => {
		const { blocks, caption } = pinsDocument(context, pins, `${SITE}/pins/#p=x`);
		expect(caption).toBe('2 limbs, as of 21 November 2026, data version 1.2.3');
		expect(blocks.slice(0, 3)).toMatchObject([
			{ kind: 'heading', text: 'Kazakhstan: Extremism, limb 1' },
			{ kind: 'paragraph', runs: [{ text: 'Note: ' }, { text: note }] },
			{ kind: 'paragraph', runs: [{ text: 'For the element: Fear' }] },
		]);
		expect(JSON.stringify(blocks.at(-1))).toContain(`as of 21 November 2026: ${SITE}/pins/#p=x.`);
	});
});

describe('The markup of a pin', () => {
	const markup = { ...context, data: undefined };

	it('escapes the note', () => {
		const [pin = pinOf('1')] = pins;
		const tray = String(trayItem(context, pin, { first: true, last: false }));
		expect(tray).toContain('=1+1 &lt;b&gt;&quot;&amp;</textarea>');
		expect(String(pageItem(context, pin))).toContain('=1+1 &lt;b&gt;&quot;&amp;</blockquote>');
	});

	it('names the pin by its ids until the limbs are loaded, and says so of one that is gone', () => {
		expect(String(pageItem(markup, pinOf('1')))).toContain('kz-extremism, 2014-11-03, 1');
		expect(String(pageItem(context, pinOf('gone')))).toContain(english.t('pins.gone'));
	});

	it('marks the first and the last as not to be moved further', () => {
		const first = String(trayItem(context, pinOf('1'), { first: true, last: false }));
		expect(first).toMatch(/data-do="up"\s+aria-disabled="true"/);
		expect(first).not.toMatch(/data-do="down"\s+aria-disabled/);
	});

	it('has no inline style', () => {
		expect(pins.map((pin) => String(pageItem(context, pin))).join('')).not.toContain('style=');
	});
});

it('holds the day and the version of the data', () => {
	expect(data).toMatchObject({ schema: 1, asOf: DAY, dataVersion: '1.2.3' });
	expect(Object.keys(data.definitions['tm-extremism']?.wordings ?? {})).toEqual(['undated']);
});
