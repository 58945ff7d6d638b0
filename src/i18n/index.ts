/**
 * The words of the interface. Each string stands in `strings/<subject>.ts` with both languages side by
 * side, so that a missing one is a type error; a key that does not exist stops the build.
 */
import { messageWriter, type Message, type Values } from './message.ts';
import { strings } from './strings/index.ts';

export { formatDate, formatList, languageName } from './format.ts';
export type { Message, PluralForms, Values } from './message.ts';

export const locales = ['en', 'ru'] as const;
export type Locale = (typeof locales)[number];

export type Strings = Readonly<Record<string, Readonly<Record<Locale, Message>>>>;
export type StringKey = keyof typeof strings;

/** The text of a key in one language, `{name}` replaced by the value of that name. */
export type Translate = (key: StringKey, values?: Values) => string;

/** A function that gives the interface's texts in one language; see {@link messageWriter}. */
export function translator(locale: Locale): Translate {
	return messageWriter(locale, (key) => (strings as Strings)[key]?.[locale]);
}

/** True where a key exists: for keys that are built from data, such as `status.in-force`. */
export function hasString(key: string): key is StringKey {
	return Object.hasOwn(strings, key);
}

/** The messages whose keys begin with one of the prefixes, in one language: for a part of the browser. */
export function messagesOf(locale: Locale, prefixes: readonly string[]): Record<string, Message> {
	return Object.fromEntries(
		Object.entries(strings as Strings)
			.filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix)))
			.map(([key, message]) => [key, message[locale]]),
	);
}
