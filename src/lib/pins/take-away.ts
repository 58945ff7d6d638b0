/** What a reader takes away of pins: a table, citations, a document. Pins without a limb are left out. */
import type { exportStrings } from '../../i18n/strings/export.ts';
import type { pinPanel } from '../../i18n/strings/pin-panel.ts';
import type { pins } from '../../i18n/strings/pins.ts';
import type { Locale, Values } from '../../i18n/index.ts';
import { limbAnchor } from '../site/addresses.ts';
import { citePlace } from '../export/cite-place.ts';
import {
	citationDate,
	citationKey,
	SITE_NAME,
	wordingDates,
	type Citation,
	type Release,
} from '../export/cited.ts';
import { aboutBlocks, limbParagraphs } from '../export/docx-parts.ts';
import { limbTable } from '../export/limb-table.ts';
import { lawRuns } from '../export/oscola.ts';
import { plain, type WordBlock, type WordDocument } from '../export/word-document.ts';
import type { Pins } from './pins.ts';
import type { PinData } from './pin-data.ts';
import { pinnedLimb, type PinnedLimb } from './pinned-limb.ts';

export interface TakeAwayContext {
	readonly locale: Locale;
	readonly base: string;
	/** Origin of the site. */
	readonly site: string;
	readonly t: (
		key: keyof typeof exportStrings | keyof typeof pins | keyof typeof pinPanel,
		values?: Values,
	) => string;
	readonly data: PinData;
}

/** The limbs as CSV, a row a pin, in the reader's order. */
export function pinsCsv(context: TakeAwayContext, pins: Pins): string {
	const { data } = context;
	return limbTable(
		limbsOf(context, pins).map((one) => ({
			definition: one.pin.definition,
			slug: one.pin.version,
			limb: one.limb,
			column: one.definition.jurisdiction,
			jurisdiction: one.definition.jurisdiction,
			concept: one.definition.concept,
			instrument: one.definition.instrument,
			from: one.wording.from,
			end: one.wording.end,
			seen: one.wording.seen,
			columnLabel: one.law.state,
			asOf: data.asOf,
			dataVersion: data.dataVersion,
			page: wholeAddress(context, one),
			pinned: { element: one.pin.element ?? '', note: one.pin.note },
		})),
	);
}

/** The citation of each limb. */
export function pinsCitations(context: TakeAwayContext, pins: Pins): Citation[] {
	const release = releaseOf(context);
	return limbsOf(context, pins).map((one) => {
		const { pin, law, limb, wording, concept, number } = one;
		const { to, end } = wording.end;
		const place = {
			key: citationKey(pin.definition, pin.version, limbAnchor(limb.n)),
			law,
			pinpoint: limb.pinpoint,
			from: wording.from,
			to: end === 'known' ? to : null,
			page: `${concept} (${law.state}), ${context.t('cite.limb', { n: number })}`,
			address: wholeAddress(context, one),
		};
		return citePlace(context, place, release);
	});
}

/** The limbs as a document, one after the other with the reader's notes. `address` is that of the pins. */
export function pinsDocument(context: TakeAwayContext, pins: Pins, address: string): WordDocument {
	const { locale, t } = context;
	const release = releaseOf(context);
	const limbs = limbsOf(context, pins);
	return {
		title: t('pins.document'),
		caption: t('pins.caption', {
			n: limbs.length,
			date: citationDate(locale, release.day),
			version: release.dataVersion,
		}),
		footer: SITE_NAME,
		language: locale,
		landscape: false,
		blocks: [
			...limbs.flatMap((one) => limbBlocks(context, one)),
			...aboutBlocks(context, { ...release, address }),
		],
	};
}

function limbBlocks(context: TakeAwayContext, one: PinnedLimb): WordBlock[] {
	const { t } = context;
	const { law, limb, concept, number, wording, coded, element, pin } = one;
	const dates = wordingDates(context, { from: wording.from, to: null });
	const paragraphs = limbParagraphs(context, {
		law: [...lawRuns(context, law, limb.pinpoint), ...plain(dates === null ? '.' : `, ${dates}.`)],
		limb,
		condition: coded,
		seen: t(`word.wording.${wording.seen ?? 'none'}`),
		page: wholeAddress(context, one),
	});
	const own =
		pin.note === '' ? [] : [[{ text: `${t('pins.note')}: `, bold: true }, { text: pin.note }]];
	const purpose = element === null ? [] : [plain(t('pins.element', { element }))];
	return [
		{ kind: 'heading', text: t('pins.limb', { state: law.state, concept, limb: number }) },
		...[...own, ...purpose, ...paragraphs].map((runs): WordBlock => ({ kind: 'paragraph', runs })),
	];
}

function limbsOf(context: TakeAwayContext, pins: Pins): PinnedLimb[] {
	return pins
		.map((pin) => pinnedLimb(context.data, pin, context))
		.filter((limb) => limb !== undefined);
}

function releaseOf({ data }: TakeAwayContext): Release {
	return { day: data.asOf, dataVersion: data.dataVersion };
}

function wholeAddress({ site }: TakeAwayContext, { address }: PinnedLimb): string {
	return new URL(address, site).href;
}
