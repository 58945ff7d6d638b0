/** Fields that several records share. Each says in words what it holds; the data dictionary prints them. */
import { z } from 'zod';
import { isDay, isPartialDate } from '../../time/partial-date.ts';

/** The longest quotation from a text in its original language, in characters. */
export const TERM_LIMIT = 80;

/** Lower-case words joined by hyphens: `kz-extremism-2005`. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id: lower-case letters, digits and single hyphens')
	.describe('Identifier, stable for ever; lower-case words joined by hyphens');

/** A text that is not empty and has no white space at its ends. */
export const text = z
	.string()
	.regex(
		/^\S(?:[\s\S]*\S)?$/u,
		'a text that is not empty and neither begins nor ends with white space',
	);

/** Years that a date can have: one outside them is a typing error, and would never be noticed. */
const YEARS = { first: 1800, last: 2099 } as const;
const YEAR_WORDS = `of the years ${YEARS.first} to ${YEARS.last}`;

/** EDTF level 0, or null where the date is not known. */
export const partialDate = z
	.string()
	.refine(
		(value) => isPartialDate(value) && isOfOurTime(value),
		`a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD, ${YEAR_WORDS}`,
	);

/** One full day. */
export const day = z
	.string()
	.refine(
		(value) => isDay(value) && isOfOurTime(value),
		`a day that exists, as YYYY-MM-DD, ${YEAR_WORDS}`,
	);

/** A public web address. */
export const webAddress = z
	.string()
	.refine(isWebAddress, 'an address that begins with http:// or https://');

/** A BCP 47 language tag. */
export const languageTag = z
	.string()
	.refine(isLanguageTag, 'a BCP 47 language tag in its canonical form, such as ru or uz-Latn');

/** The languages in which operative terms are quoted. */
export const termLanguage = z
	.enum(['kk', 'ky', 'tg', 'uz-Latn', 'uz-Cyrl', 'tk', 'ru', 'en', 'pl'])
	.describe('BCP 47 tag of the language in which the term was read');

/** A text in English and, where there is one, Russian. */
export const label = z
	.strictObject({ en: text, ru: text.nullable() })
	.describe('English and, where known, Russian');

/** A label that the interface shows in both languages. */
export const bilingual = z.strictObject({ en: text, ru: text }).describe('English and Russian');

/** Keys of the sources read, at least one. */
export const sources = z
	.array(text)
	.min(1, 'at least one source')
	.describe('Keys of the sources that the record rests on');

/** An operative term in the original language: a short phrase, never a sentence of the statute. */
export const quotedTerm = z
	.strictObject({
		text: text.max(TERM_LIMIT, `at most ${TERM_LIMIT} characters`),
		language: termLanguage,
	})
	.describe('Operative term in the language in which it was read');

/** Day on which the record entered this collection; absent means the day of the dossier. */
export const recorded = day
	.optional()
	.describe('Day on which we recorded it; absent means the day on which the dossier was closed');

function isOfOurTime(date: string): boolean {
	const year = Number(date.slice(0, 4));
	return year >= YEARS.first && year <= YEARS.last;
}

function isWebAddress(value: string): boolean {
	return /^https?:\/\//.test(value) && URL.canParse(value) && !/\s/.test(value);
}

function isLanguageTag(value: string): boolean {
	try {
		return Intl.getCanonicalLocales(value)[0] === value;
	} catch {
		return false;
	}
}
