/**
 * The words of the interface. Each string stands in `strings/<subject>.ts` with both languages side by
 * side, so that a missing one is a type error; a key that does not exist stops the build.
 */
import { isPartialDate, type PartialDate } from '../lib/time/partial-date.ts';
import { strings } from './strings/index.ts';

export const locales = ['en', 'ru'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'en';

/** Forms by CLDR plural category; `other` serves where the language has no special form. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
export type Message = string | PluralForms;
export type Strings = Readonly<Record<string, Readonly<Record<Locale, Message>>>>;
export type StringKey = keyof typeof strings;
export type Values = Readonly<Record<string, string | number>>;

/** The text of a key in one language, `{name}` replaced by the value of that name. */
export type Translate = (key: StringKey, values?: Values) => string;

/** Names in use in the region where those of CLDR are dated. */
const OWN_LANGUAGE_NAMES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
	en: { kaa: 'Karakalpak' },
	ru: { ky: 'кыргызский' },
};

/**
 * A function that gives the interface's texts in one language. Where a message has plural forms, the
 * value named `n` chooses the form; numbers are written as the language writes them.
 * @throws {Error} from the returned function, for a key that does not exist or a value not given
 */
export function translator(locale: Locale): Translate {
	const plural = new Intl.PluralRules(locale);
	const number = new Intl.NumberFormat(locale);
	return (key, values = {}) => {
		const message = messageOf(key, locale);
		const form = typeof message === 'string' ? message : pluralForm(message, plural, key, values);
		return form.replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`String \`${key}\` needs a value for \`${name}\``);
			return typeof value === 'number' ? number.format(value) : value;
		});
	};
}

/** True where a key exists: for keys that are built from data, such as `status.in-force`. */
export function hasString(key: string): key is StringKey {
	return Object.hasOwn(strings, key);
}

/**
 * A date in words, as exactly as it is known: "3 Nov 2014", "Jan 2020", "2003". `inflected` is for a date
 * that follows a preposition, as in "с января 2020 г."; English has no such form.
 */
export function formatDate(locale: Locale, date: PartialDate, inflected = false): string {
	if (!isPartialDate(date)) throw new Error(`\`${date}\` is not a date of the form YYYY[-MM[-DD]]`);
	const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
	if (inflected && locale === 'ru' && date.length < 10) return inflectedRussian(date);
	if (date.length === 4) return date;
	options.month = locale === 'ru' ? 'long' : 'short';
	if (date.length === 10) options.day = 'numeric';
	const tag = locale === 'en' ? 'en-GB' : locale;
	return new Intl.DateTimeFormat(tag, options).format(
		new Date(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`),
	);
}

/** Items joined as the language joins them: "a, b and c". */
export function formatList(locale: Locale, items: readonly string[]): string {
	return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(
		items,
	);
}

/**
 * The name of a language, by its BCP 47 tag: "Uzbek (Latin)" for `uz-Latn`. A tag without a name comes
 * back as it is.
 */
export function languageName(locale: Locale, tag: string): string {
	const own = OWN_LANGUAGE_NAMES[locale][tag];
	if (own !== undefined) return own;
	const tags = [locale === 'en' ? 'en-GB' : locale];
	return new Intl.DisplayNames(tags, { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** A month or a year in the genitive. Intl gives that case only to a month that has a day before it. */
function inflectedRussian(date: PartialDate): string {
	if (date.length === 4) return `${date} г.`;
	const options = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const;
	const firstDay = new Intl.DateTimeFormat('ru', options).format(new Date(`${date}-01T00:00:00Z`));
	return firstDay.replace(/^1\s/, '');
}

function messageOf(key: StringKey, locale: Locale): Message {
	if (!hasString(key)) throw new Error(`No string with the key \`${String(key)}\``);
	const message: Message | undefined = (strings as Strings)[key]?.[locale];
	if (message === undefined) throw new Error(`String \`${key}\` is missing in \`${locale}\``);
	return message;
}

function pluralForm(
	forms: PluralForms,
	rules: Intl.PluralRules,
	key: string,
	values: Values,
): string {
	const { n } = values;
	if (typeof n !== 'number') throw new Error(`String \`${key}\` needs a number \`n\``);
	return forms[rules.select(n)] ?? forms.other;
}
