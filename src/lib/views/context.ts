/** What every view needs besides the thing that it shows. Views make markup, at build time and in the browser. */
import { formatDate } from '../../i18n/format.ts';
import type { Locale, Translate } from '../../i18n/index.ts';
import { lookup, type ComparisonCorpus, type InstrumentHead } from '../corpus/corpus.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { localised } from '../site/addresses.ts';
import type { PartialDate } from '../time/partial-date.ts';

export interface ViewContext {
	readonly corpus: ComparisonCorpus;
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
export function instrumentLabel({ locale, t }: ViewContext, instrument: InstrumentHead): Html {
	const { kind, number, title } = instrument;
	if (kind === 'law' && number !== null) return html`${t('instrument.law-no', { number })}`;
	return locale === 'ru' && title.ru !== null ? html`${title.ru}` : english(title.en, locale);
}
