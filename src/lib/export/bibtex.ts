/** Entries for BibTeX and biblatex. Law has no type of its own there, so that all are `@misc`. */
import {
	citationDate,
	citedPinpoint,
	lawTitle,
	releaseText,
	SITE_NAME,
	wordingDates,
	type CiteContext,
	type CitedPlace,
	type Release,
} from './cited.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const ESCAPES: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** The entry of a place in a law. */
export function placeBibtex(context: CiteContext, place: CitedPlace, release: Release): string {
	const { law, pinpoint } = place;
	const { adopted } = law;
	const month = adopted === null ? undefined : MONTHS[Number(adopted.slice(5, 7)) - 1];
	const note = [
		law.draft ? context.t('cite.draft') : null,
		adopted?.length === 10
			? context.t('cite.adopted', { date: citationDate(context.locale, adopted) })
			: null,
		pinpoint === null ? null : citedPinpoint(context, pinpoint),
		wordingDates(context, place),
	].filter((part) => part !== null);
	return entry(place.key, [
		['title', `{${texText(lawTitle(context, law).text)}}`],
		['author', `{${texText(law.state)}}`],
		['number', law.number === null ? null : texText(law.number)],
		['year', adopted?.slice(0, 4) ?? null],
		['month', month ?? null],
		['note', note.length === 0 ? null : texText(note.join('; '))],
		...shown(context, place.address, release),
	]);
}

/** The entry of a page of ours. */
export function pageBibtex(
	context: CiteContext,
	key: string,
	title: string,
	address: string,
	release: Release,
): string {
	return entry(key, [
		['title', `{${texText(title)}}`],
		['author', `{${texText(context.t('cite.authors'))}}`],
		...shown(context, address, release),
	]);
}

/** A text with the characters escaped that have a meaning in TeX. */
export function texText(text: string): string {
	return text.replace(/[\\~^]|[{}$&#%_]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

type Field = readonly [name: string, value: string | null];

function shown(context: CiteContext, address: string, release: Release): Field[] {
	return [
		['howpublished', texText(`${SITE_NAME}, ${releaseText(context, release)}`)],
		// Addresses stand as they are; only what would end the field early is encoded.
		['url', address.replace(/[{}\\]/g, encodeURIComponent)],
		['urldate', release.accessed ?? null],
	];
}

function entry(key: string, fields: readonly Field[]): string {
	const lines = fields
		.filter(([, value]) => value !== null)
		// The name of a month is a macro and stands bare.
		.map(
			([name, value]) => `  ${name} = ${name === 'month' ? String(value) : `{${String(value)}}`}`,
		);
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}
