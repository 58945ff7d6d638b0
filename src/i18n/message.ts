/** Texts with plural forms and places for values, in one language at a time. */
import { once } from '../lib/once.ts';

/** Forms by CLDR plural category; `other` serves where the language has no special form. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
export type Message = string | PluralForms;
export type Values = Readonly<Record<string, string | number>>;

/**
 * A function that writes the messages it is given. Where a message has plural forms, the value named `n`
 * chooses the form; numbers are written as the language writes them.
 * @throws {Error} from the returned function, for a message that is missing or a value not given
 */
export function messageWriter(
	locale: string,
	messageOf: (key: string) => Message | undefined,
): (key: string, values?: Values) => string {
	const plural = new Intl.PluralRules(locale);
	const number = new Intl.NumberFormat(locale);
	// The same few numbers come again and again.
	const categoryOf = once((n: number) => plural.select(n));
	const written = once((n: number) => number.format(n));
	return (key, values = {}) => {
		const message = messageOf(key);
		if (message === undefined) throw new Error(`No string \`${key}\` in \`${locale}\``);
		const form =
			typeof message === 'string' ? message : pluralForm(message, categoryOf, key, values);
		return form.replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name];
			if (value === undefined) throw new Error(`String \`${key}\` needs a value for \`${name}\``);
			return typeof value === 'number' ? written(value) : value;
		});
	};
}

function pluralForm(
	forms: PluralForms,
	categoryOf: (n: number) => Intl.LDMLPluralRule,
	key: string,
	values: Values,
): string {
	const { n } = values;
	if (typeof n !== 'number') throw new Error(`String \`${key}\` needs a number \`n\``);
	return forms[categoryOf(n)] ?? forms.other;
}
