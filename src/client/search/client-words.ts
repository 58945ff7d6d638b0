/** The words of the search in one language. The browser carries these alone, not those of the whole site. */
import { search } from '../../i18n/strings/search.ts';
import type { Locale, Message, Values } from '../../i18n/index.ts';

export type SearchWord = keyof typeof search;
export type SearchWords = (key: SearchWord, values?: Values) => string;

/** A function like `translator`, for the words of the search. */
export function searchWords(locale: Locale): SearchWords {
	const plural = new Intl.PluralRules(locale);
	const number = new Intl.NumberFormat(locale);
	return (key, values = {}) => {
		const message: Message = search[key][locale];
		const { n } = values;
		const text =
			typeof message === 'string'
				? message
				: (message[plural.select(typeof n === 'number' ? n : 0)] ?? message.other);
		return text.replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name] ?? '';
			return typeof value === 'number' ? number.format(value) : value;
		});
	};
}
