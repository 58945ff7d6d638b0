/**
 * Items of CSL-JSON, which reference managers read.
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
import type { PartialDate } from '../time/partial-date.ts';
import {
	citedPinpoint,
	lawTitle,
	releaseText,
	SITE_NAME,
	wordingDates,
	type CiteContext,
	type CitedPlace,
	type Release,
} from './cited.ts';

/** A date by its parts, as many as are known. */
export interface CslDate {
	readonly 'date-parts': readonly [readonly number[]];
}

export interface CslItem {
	readonly id: string;
	readonly type: 'legislation' | 'webpage';
	readonly title: string;
	readonly author?: readonly { readonly literal: string }[];
	readonly 'container-title'?: string;
	readonly jurisdiction?: string;
	readonly number?: string;
	readonly section?: string;
	readonly issued?: CslDate;
	readonly source?: string;
	readonly version?: string;
	readonly language: string;
	readonly note: string;
	readonly URL: string;
	readonly accessed?: CslDate;
}

/** The item of a place in a law. */
export function placeCsl(context: CiteContext, place: CitedPlace, release: Release): CslItem {
	const { law, pinpoint } = place;
	const { text, language } = lawTitle(context, law);
	const notes = [
		law.draft ? context.t('cite.draft') : null,
		wordingDates(context, place),
		releaseText(context, release),
	];
	return {
		id: place.key,
		type: 'legislation',
		title: text,
		jurisdiction: law.state,
		...(law.number !== null && { number: law.number }),
		...(pinpoint !== null && { section: citedPinpoint(context, pinpoint) }),
		...(law.adopted !== null && { issued: cslDate(law.adopted) }),
		source: SITE_NAME,
		language,
		note: notes.filter((part) => part !== null).join('; '),
		...shown(place.address, release),
	};
}

/** The item of a page of ours. */
export function pageCsl(
	context: CiteContext,
	key: string,
	title: string,
	address: string,
	release: Release,
): CslItem {
	return {
		id: key,
		type: 'webpage',
		title,
		author: [{ literal: context.t('cite.authors') }],
		'container-title': SITE_NAME,
		version: release.dataVersion,
		language: context.locale,
		note: releaseText(context, release),
		...shown(address, release),
	};
}

/** A date by its parts: `2014-11` as year and month. */
export function cslDate(date: PartialDate): CslDate {
	return { 'date-parts': [date.split('-').map(Number)] };
}

function shown(address: string, { accessed }: Release): Pick<CslItem, 'URL' | 'accessed'> {
	return { URL: address, ...(accessed !== undefined && { accessed: cslDate(accessed) }) };
}
