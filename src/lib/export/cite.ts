/** Citations of what the site shows, each with the date it shows and the version of the data. */
import { formatList } from '../../i18n/format.ts';
import type { Column } from '../analysis/column.ts';
import { validity, versionSlug } from '../analysis/wording.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { limbAnchor, slug } from '../site/addresses.ts';
import { columnName } from '../views/column-head.ts';
import type { ViewContext } from '../views/context.ts';
import { limbNumber } from '../views/limb-number.ts';
import { pageBibtex } from './bibtex.ts';
import { citedLaw, citePlace } from './cite-place.ts';
import { citationKey, type Citation, type CitedPlace, type Release } from './cited.ts';
import { pageCsl } from './csl.ts';
import { pageRuns, runsHtml, runsText } from './oscola.ts';

/** A comparison as it stands before the reader. */
export interface CitedComparison extends Release {
	/** The concept or the family, in the language of the page. */
	readonly subject: string;
	readonly columns: readonly Column[];
	/** The whole address of the view. */
	readonly address: string;
}

/** The citation of a comparison. */
export function citeComparison(context: ViewContext, comparison: CitedComparison): Citation {
	const { subject, columns, address, day } = comparison;
	const names = columns.map((column) => columnName(context, column));
	const title = `${subject}: ${formatList(context.locale, names)}`;
	const ids = columns.map(({ id }) => slug(id));
	const key = citationKey('concordance', slug(subject), ...ids, day);
	const runs = pageRuns(context, title, address, comparison);
	return {
		plain: runsText(runs),
		html: runsHtml(runs).toString(),
		bibtex: pageBibtex(context, key, title, address, comparison),
		csl: [pageCsl(context, key, title, address, comparison)],
	};
}

/** A wording of a definition, and the whole address of its page. */
export interface CitedWording extends Release {
	readonly definition: Definition;
	/** Place of the version. */
	readonly version: number;
	readonly address: string;
}

/** The citation of one wording of a definition. */
export function citeWording(context: ViewContext, wording: CitedWording): Citation {
	return citePlace(context, wordingPlace(context, wording), wording);
}

/** The citation of one limb of a wording; the address is that of the wording's page. */
export function citeLimb(context: ViewContext, wording: CitedWording, limb: Limb): Citation {
	const place = wordingPlace(context, wording);
	const words = context.t('cite.limb', { n: limbNumber(limb.n) });
	const [page = ''] = wording.address.split('#');
	return citePlace(
		context,
		{
			...place,
			key: citationKey(place.key, limbAnchor(limb.n)),
			pinpoint: limb.pinpoint,
			page: `${place.page}, ${words}`,
			address: `${page}#${limbAnchor(limb.n)}`,
		},
		wording,
	);
}

function wordingPlace(
	{ corpus, locale }: ViewContext,
	{ definition, version, address }: CitedWording,
): CitedPlace {
	const instrument = lookup(corpus.instruments, definition.instrument);
	const { from, to, end } = validity(definition, version, instrument);
	const law = citedLaw(instrument, lookup(corpus.jurisdictions, definition.jurisdiction), locale);
	const concept = lookup(corpus.concepts, definition.concept).label[locale];
	return {
		key: `${definition.id}-${versionSlug(definition, version)}`,
		law,
		pinpoint: definition.pinpoint,
		from,
		to: end === 'known' ? to : null,
		page: `${concept} (${law.state})`,
		address,
	};
}
