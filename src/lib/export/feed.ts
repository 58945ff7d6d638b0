/**
 * Feeds in two formats from one list of entries. The feed's own dates say when we recorded something;
 * when the law changed stands in fields of our own, so that a late find does not look like a new law.
 * @see https://www.rfc-editor.org/rfc/rfc4287 Atom
 * @see https://www.jsonfeed.org/version/1.1/ JSON Feed
 */
import { html, trusted, type Html } from '../html/html.ts';
import type { Day, PartialDate } from '../time/partial-date.ts';

export interface FeedEntry {
	/** The whole address of the change; it never changes and is the entry's identity. */
	readonly url: string;
	readonly title: string;
	/** Plain text. */
	readonly summary: string;
	/** Day on which it was recorded. */
	readonly recorded: Day;
	/** Facts of the law, apart from the dates of the feed; null in a feed that is not about law. */
	readonly law: {
		/** When it changed; null where that is not known. */
		readonly changed: PartialDate | null;
		/** Dates of the acts that changed it. */
		readonly adopted: readonly PartialDate[];
		readonly inForce: readonly PartialDate[];
	} | null;
	readonly categories: readonly FeedCategory[];
}

export interface FeedCategory {
	/** What kind of category it is: state, family, element, kind. */
	readonly scheme: string;
	readonly term: string;
	readonly label: string;
}

export interface Feed {
	readonly title: string;
	readonly subtitle: string;
	readonly language: string;
	/** Whole addresses of the page that the feed goes with, and of the two feeds themselves. */
	readonly page: string;
	readonly atom: string;
	readonly json: string;
	readonly author: string;
	readonly rights: string;
	/** When there is no entry: the day on which the collection was closed. */
	readonly closed: Day;
	/** In the order in which they were recorded, the latest first. */
	readonly entries: readonly FeedEntry[];
}

/** Namespace of the fields that say when the law changed. */
export const LAW_NAMESPACE = 'urn:x-concordance:law';

/** The entries in the order of a feed: by the day of recording, then by the day of the law. */
export function inFeedOrder(entries: readonly FeedEntry[]): FeedEntry[] {
	return entries.toSorted(
		(a, b) =>
			b.recorded.localeCompare(a.recorded) ||
			(b.law?.changed ?? '').localeCompare(a.law?.changed ?? '') ||
			a.url.localeCompare(b.url),
	);
}

/** The feed as an Atom document. */
export function atomFeed(feed: Feed): string {
	const head = trusted('<?xml version="1.0" encoding="utf-8"?>\n');
	return html`${head}<feed xmlns="http://www.w3.org/2005/Atom" xmlns:law="${LAW_NAMESPACE}" xml:lang="${feed.language}">
<id>${feed.atom}</id>
<title>${feed.title}</title>
<subtitle>${feed.subtitle}</subtitle>
<updated>${moment(lastRecorded(feed))}</updated>
<author><name>${feed.author}</name></author>
<rights>${feed.rights}</rights>
<link rel="alternate" type="text/html" hreflang="${feed.language}" href="${feed.page}"/>
<link rel="self" type="application/atom+xml" href="${feed.atom}"/>
${feed.entries.map(atomEntry)}</feed>
`.toString();
}

function atomEntry({ url, title, summary, recorded, law, categories }: FeedEntry): Html {
	const fields: readonly (readonly [string, PartialDate])[] = [
		...(law?.changed == null ? [] : [['changed', law.changed] as const]),
		...(law?.adopted ?? []).map((date) => ['adopted', date] as const),
		...(law?.inForce ?? []).map((date) => ['in-force', date] as const),
	];
	return html`<entry>
<id>${url}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${url}"/>
<published>${moment(recorded)}</published>
<updated>${moment(recorded)}</updated>
<summary>${summary}</summary>
${categories.map(
	({ scheme, term, label }) =>
		html`<category scheme="${LAW_NAMESPACE}:${scheme}" term="${term}" label="${label}"/>\n`,
)}${fields.map(([name, date]) => html`<law:${name}>${date}</law:${name}>\n`)}</entry>
`;
}

/** The feed as a JSON Feed. */
export function jsonFeed(feed: Feed): string {
	const items = feed.entries.map(({ url, title, summary, recorded, law, categories }) => ({
		id: url,
		url,
		title,
		content_text: summary,
		date_published: moment(recorded),
		tags: categories.map(({ label }) => label),
		_concordance: {
			...(law && { changed: law.changed, adopted: law.adopted, in_force: law.inForce }),
			categories: categories.map(({ scheme, term }) => `${scheme}:${term}`),
		},
	}));
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.subtitle,
		home_page_url: feed.page,
		feed_url: feed.json,
		language: feed.language,
		authors: [{ name: feed.author }],
		items,
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

function lastRecorded({ entries, closed }: Feed): Day {
	return (
		entries
			.map(({ recorded }) => recorded)
			.sort()
			.at(-1) ?? closed
	);
}

/** A day as a moment, since both formats want one. */
function moment(day: Day): string {
	return `${day}T00:00:00Z`;
}
