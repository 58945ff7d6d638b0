/** What every view needs besides the thing that it shows. Views make markup, at build time and in the browser. */
import { formatDate, hasString, type Locale, type Translate } from '../../i18n/index.ts';
import { lookup, type Corpus, type Instrument } from '../corpus/corpus.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { localised } from '../site/addresses.ts';
import type { PartialDate } from '../time/partial-date.ts';

/** The part of the corpus that a comparison is made of: all of it at build time, a family's in the browser. */
export type ViewCorpus = Pick<
	Corpus,
	'codebook' | 'concepts' | 'elements' | 'jurisdictions' | 'instruments' | 'definitions'
>;

export interface ViewContext {
	readonly corpus: ViewCorpus;
	readonly locale: Locale;
	readonly t: Translate;
	/** Path below which the site is served. */
	readonly base: string;
}

/** The whole path of an address in the language of the view. */
export function href({ locale, base }: ViewContext, address: string): string {
	return localised(address, locale, base);
}

/** A text in a given language, marked as such where the page is in another. */
export function foreign(text: string, language: string, locale: string): Html {
	return html`<span${attributes({ lang: language === locale ? null : language })}>${text}</span>`;
}

/** A text that is held in English only, marked as such on pages in another language. */
export function english(text: string, locale: Locale): Html {
	return foreign(text, 'en', locale);
}

/** A date in words with its machine-readable form. */
export function dateText(date: PartialDate, locale: Locale): Html {
	return html`<time datetime="${date}">${formatDate(locale, date)}</time>`;
}

/** The short name of a jurisdiction in the language of the view. */
export function shortName({ corpus, locale }: ViewContext, code: string): string {
	return lookup(corpus.jurisdictions, code).short_name[locale];
}

/**
 * How an instrument is called where room is short: a law by its number, a code or treaty by its title.
 * The title is Russian on Russian pages where there is one.
 */
export function instrumentLabel({ locale, t }: ViewContext, instrument: Instrument): Html {
	const { kind, number, title } = instrument;
	const key = `instrument.${kind}-no`;
	if (number !== null && hasString(key)) return html`${t(key, { number })}`;
	return locale === 'ru' && title.ru !== null ? html`${title.ru}` : english(title.en, locale);
}
