/** Dates, lists and names of languages as each language of the interface writes them; no texts of its own. */
import { once } from '../lib/once.ts';
import { isPartialDate, type PartialDate } from '../lib/time/partial-date.ts';
import type { Locale } from './index.ts';

/** Names in use in the region where those of CLDR are dated. */
const OWN_LANGUAGE_NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	en: { kaa: 'Karakalpak' },
	ru: { ky: 'кыргызский' },
};

/**
 * A date in words, as exactly as it is known: "3 Nov 2014", "Jan 2020", "2003". `inflected` is for a date
 * that follows a preposition, as in "с января 2020 г."; English has no such form.
 */
export function formatDate(locale: Locale, date: PartialDate, inflected = false): string {
	const key = `${locale} ${date} ${inflected}`;
	const known = dates.get(key) ?? writeDate(locale, date, inflected);
	dates.set(key, known);
	return known;
}

/** Every date is written many times over, by the build and by the browser. */
const dates = new Map<string, string>();

function writeDate(locale: Locale, date: PartialDate, inflected: boolean): string {
	if (!isPartialDate(date)) throw new Error(`\`${date}\` is not a date of the form YYYY[-MM[-DD]]`);
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
	if (inflected && locale === 'ru' && date.length < 10) return inflectedRussian(date);
	if (date.length === 4) return date;
	options.month = locale === 'ru' ? 'long' : 'short';
	if (date.length === 10) options.day = 'numeric';
	const day = new Date(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`);
	return dateFormat(locale, options).format(day);
}

/** Formats are dear to make, and a comparison in the browser writes hundreds of dates. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale} ${options.day ?? ''} ${options.month ?? ''}`;
	const known = dateFormats.get(key);
	if (known) return known;
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
	dateFormats.set(key, format);
	return format;
}

/** Items joined as the language joins them: "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
	return listFormat(locale).format(items);
}

const listFormat = once(
	(locale: Locale) =>
		new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }),
);

/**
 * The name of a language, by its BCP 47 tag: "Uzbek (Latin)" for `uz-Latn`. A tag without a name comes
 * back as it is.
 */
export function languageName(locale: Locale, tag: string): string {
	const own = OWN_LANGUAGE_NAMES[locale][tag];
	if (own !== undefined) return own;
	return displayNames(locale).of(tag) ?? tag;
}

const displayNames = once((locale: Locale) => {
	const tags = [locale === 'en' ? 'en-GB' : locale];
	return new Intl.DisplayNames(tags, { type: 'language', fallback: 'code' });
});

/** A month or a year in the genitive. Intl gives that case only to a month that has a day before it. */
function inflectedRussian(date: PartialDate): string {
	if (date.length === 4) return `${date} г.`;
	const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
	const firstDay = new Intl.DateTimeFormat('ru', options).format(new Date(`${date}-01T00:00:00Z`));
	return firstDay.replace(/^1\s/, '');
}
