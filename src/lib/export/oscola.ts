/**
 * Citations in the manner of OSCOLA: foreign law with its title, jurisdiction, number, date and pinpoint
 * and hardly any punctuation; then where we show it.
 * @see https://www.law.ox.ac.uk/oscola
 */
import { attributes, html, type Html } from '../html/html.ts';
import {
	citationDate,
	citedPinpoint,
	lawTitle,
	releaseText,
	SITE_NAME,
	wordingDates,
	type CiteContext,
	type CitedLaw,
	type CitedPlace,
	type Release,
} from './cited.ts';

/** A part of a citation in one manner. */
export interface CitationRun {
	readonly text: string;
	readonly italic?: boolean;
	/** Where it is not that of the citation. */
	readonly language?: string;
}

/** "On Countering Extremism (Kazakhstan) No 31-III, 18 February 2005, art 1(1)". */
export function lawRuns(
	context: CiteContext,
	law: CitedLaw,
	pinpoint: string | null,
): CitationRun[] {
	const { locale, t } = context;
	const { text, language } = lawTitle(context, law);
	const { number, numbered } = law;
	const place = [
		`${law.state})`,
		number === null ? null : numbered ? t('cite.number', { number }) : number,
	];
	const parts = [
		place.filter((part) => part !== null).join(' '),
		law.draft ? t('cite.draft') : null,
		law.adopted === null ? null : citationDate(locale, law.adopted),
		pinpoint === null ? null : citedPinpoint(context, pinpoint),
	];
	return [
		{ text, italic: true, ...(language !== locale && { language }) },
		{ text: ` (${parts.filter((part) => part !== null).join(', ')}` },
	];
}

/** A place in a law, with the dates of its wording and the page that shows it. */
export function placeRuns(
	context: CiteContext,
	place: CitedPlace,
	release: Release,
): CitationRun[] {
	const dates = wordingDates(context, place);
	const parts = [
		context.t('cite.in', { site: SITE_NAME }),
		quoted(context, place.page),
		shown(context, place.address, release),
	];
	const wording = dates === null ? '' : ` (${dates})`;
	return [
		...lawRuns(context, place.law, place.pinpoint),
		{ text: `${wording}, ${parts.join(', ')}` },
	];
}

/** A page of ours by its title. */
export function pageRuns(
	context: CiteContext,
	title: string,
	address: string,
	release: Release,
): CitationRun[] {
	return [
		{ text: `${quoted(context, title)}, ` },
		{ text: SITE_NAME, italic: true },
		{ text: `, ${shown(context, address, release)}` },
	];
}

/** A citation as plain text. */
export function runsText(runs: readonly CitationRun[]): string {
	return runs.map(({ text }) => text).join('');
}

/** A citation as markup, with titles in italics. */
export function runsHtml(runs: readonly CitationRun[]): Html {
	return html`${runs.map(({ text, italic, language }) =>
		italic ? html`<i${attributes({ lang: language })}>${text}</i>` : text,
	)}`;
}

function shown(context: CiteContext, address: string, release: Release): string {
	const { accessed } = release;
	const date = accessed === undefined ? '' : citationDate(context.locale, accessed);
	const seen = date === '' ? '' : ` ${context.t('cite.accessed', { date })}`;
	return `${releaseText(context, release)}, <${address}>${seen}`;
}

function quoted({ locale }: CiteContext, title: string): string {
	return locale === 'ru' ? `«${title}»` : `‘${title}’`;
}
