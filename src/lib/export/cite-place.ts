/** Citations of law from plain records, without the views: the browser needs no more for what was pinned. */
import type { Locale } from '../../i18n/index.ts';
import type { InstrumentHead, JurisdictionHead } from '../corpus/corpus.ts';
import { placeBibtex } from './bibtex.ts';
import type { Citation, CiteContext, CitedLaw, CitedPlace, Release } from './cited.ts';
import { placeCsl } from './csl.ts';
import { placeRuns, runsHtml, runsText } from './oscola.ts';

/** The citation of a place in a law in every form. */
export function citePlace(context: CiteContext, place: CitedPlace, release: Release): Citation {
	const runs = placeRuns(context, place, release);
	return {
		plain: runsText(runs),
		html: runsHtml(runs).toString(),
		bibtex: placeBibtex(context, place, release),
		csl: [placeCsl(context, place, release)],
	};
}

/** A law as it is cited in a language. */
export function citedLaw(
	instrument: Pick<InstrumentHead, 'title' | 'number' | 'adopted' | 'status'>,
	jurisdiction: Pick<JurisdictionHead, 'kind' | 'short_name'>,
	locale: Locale,
): CitedLaw {
	const { title, number, adopted, status } = instrument;
	const state = jurisdiction.short_name[locale];
	const numbered = jurisdiction.kind === 'state';
	return { title, number, adopted, state, numbered, draft: status === 'draft' };
}
