/** What citations are made of, whatever they look like. */
import type { exportStrings } from '../../i18n/strings/export.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale, Values } from '../../i18n/index.ts';
import type { Day, PartialDate } from '../time/partial-date.ts';
import type { CslItem } from './csl.ts';

export type ExportWord = keyof typeof exportStrings;

/** The language of a citation and its words; a view's context is one. */
export interface CiteContext {
	readonly locale: Locale;
	readonly t: (key: ExportWord, values?: Values) => string;
}

/** A law as it is cited. What is null is left out, never made up. */
export interface CitedLaw {
	readonly title: { readonly en: string; readonly ru: string | null };
	/** Name of the state or body. */
	readonly state: string;
	readonly number: string | null;
	/** False for the symbols of treaties and resolutions, before which no "No" stands. */
	readonly numbered: boolean;
	readonly adopted: PartialDate | null;
	readonly draft: boolean;
}

/** A place in a wording of a law, and the page on which it is shown. */
export interface CitedPlace {
	/** Names the place in the files of a reference manager; letters, digits and hyphens. */
	readonly key: string;
	readonly law: CitedLaw;
	readonly pinpoint: string | null;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	/** Title of the page. */
	readonly page: string;
	readonly address: string;
}

/** Which state of the collection is cited. */
export interface Release {
	readonly day: Day;
	readonly dataVersion: string;
	/** Day on which the reader saw the page. */
	readonly accessed?: Day | undefined;
}

/** One thing cited in every form. */
export interface Citation {
	readonly plain: string;
	/** The same text as markup, with titles of laws in italics. */
	readonly html: string;
	readonly bibtex: string;
	/** A list of one item. */
	readonly csl: readonly CslItem[];
}

export const SITE_NAME = 'Concordance';

const NUMERIC_PINPOINT = /^(?:arts?\.?|paras?\.?|[\d(),;. -]|\([a-z]\))+$/;

/** The title of a law in the language of the citation, as far as there is one. */
export function lawTitle(
	{ locale }: CiteContext,
	{ title }: CitedLaw,
): { text: string; language: Locale } {
	if (locale === 'ru' && title.ru !== null) return { text: title.ru, language: 'ru' };
	return { text: title.en, language: 'en' };
}

/**
 * A pinpoint as each language cites it: "art 1(1) para 2" with the little punctuation that OSCOLA has, and
 * "ст. 1(1) абз. 2". Pinpoints with words of their own are held in English and stay so.
 */
export function citedPinpoint({ locale }: CiteContext, pinpoint: string): string {
	if (locale === 'ru' && NUMERIC_PINPOINT.test(pinpoint)) {
		return pinpoint.replace(/\barts?\b\.?/g, 'ст.').replace(/\bparas?\b\.?/g, 'абз.');
	}
	return pinpoint.replace(/\b(arts?|paras?|ch|sec|no)\./gi, '$1');
}

/** Parts joined to a key of letters, digits and hyphens, which is all that every program takes. */
export function citationKey(...parts: readonly string[]): string {
	return parts
		.join('-')
		.replace(/[^A-Za-z0-9-]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16) ?? ''}`);
}

/** A date with its month written out, as exactly as it is known; Russian in the genitive. */
export function citationDate(locale: Locale, date: PartialDate): string {
	if (locale === 'ru' || date.length === 4) return formatDate(locale, date, true);
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
	if (date.length === 10) options.day = 'numeric';
	const day = date.length === 7 ? `${date}-01` : date;
	return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${day}T00:00:00Z`));
}

/** "wording in force from 3 November 2014", as far as its dates are known; else nothing. */
export function wordingDates(
	{ t, locale }: CiteContext,
	{ from, to }: Pick<CitedPlace, 'from' | 'to'>,
): string | null {
	const begin = from === null ? null : citationDate(locale, from);
	const end = to === null ? null : citationDate(locale, to);
	if (begin !== null && end !== null) return t('cite.range', { from: begin, to: end });
	if (begin !== null) return t('cite.from', { from: begin });
	return end === null ? null : t('cite.until', { to: end });
}

/** "as of 21 November 2026, data version 0.1.0". */
export function releaseText({ t, locale }: CiteContext, { day, dataVersion }: Release): string {
	const date = t('cite.as-of', { date: citationDate(locale, day) });
	return `${date}, ${t('cite.version', { version: dataVersion })}`;
}
