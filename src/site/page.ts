import type { Locale } from '../i18n/index.ts';
import { translator, type Translate } from '../i18n/index.ts';
import { localised } from '../lib/site/addresses.ts';
import type { ViewContext } from '../lib/views/context.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { getCorpus } from './corpus.ts';

/** Version of the data, raised with every release. */
export const dataVersion: string = packageFile.version;

/** What a page needs to write itself in one language. */
export interface PageTools extends ViewContext {
	readonly corpus: ReturnType<typeof getCorpus>;
	readonly t: Translate;
	/** The whole path of an address, in the language of the page. */
	readonly link: (address: string) => string;
	/** What every page tells the layout. */
	readonly frame: { readonly locale: Locale; readonly asOf: string; readonly dataVersion: string };
}

/** The corpus, the words and the links of a page in one language. */
export function pageTools(locale: Locale): PageTools {
	const corpus = getCorpus();
	const base = import.meta.env.BASE_URL;
	return {
		corpus,
		locale,
		base,
		t: translator(locale),
		link: (address) => localised(address, locale, base),
		frame: { locale, asOf: corpus.asOf, dataVersion },
	};
}
