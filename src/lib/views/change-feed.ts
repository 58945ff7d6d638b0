/** The entries of feeds, in words. */
import { formatDate } from '../../i18n/index.ts';
import type { ChangeEntry } from '../analysis/changes.ts';
import { lookup, type Corpus } from '../corpus/corpus.ts';
import type { Correction } from '../corpus/schema/correction.ts';
import { inFeedOrder, type Feed, type FeedCategory, type FeedEntry } from '../export/feed.ts';
import { addresses, localised } from '../site/addresses.ts';
import {
	elementSentences,
	entryAddress,
	entryDate,
	entrySubject,
	kindKey,
	statedCount,
	timingNote,
} from './change.ts';
import { shortName, type ViewContext } from './context.ts';

/** What a feed is of, besides its entries. */
export interface FeedOf {
	/** Addresses within the site: of the page, and of the folder that holds its feeds. */
	readonly page: string;
	readonly folder: string;
	readonly title: string;
	readonly subtitle: string;
}

/** The context with the origin at which the site stands: feeds need whole addresses. */
export interface FeedContext extends ViewContext {
	readonly corpus: Corpus;
	readonly origin: URL;
}

/** A feed of changes of the law. */
export function changeFeed(
	context: FeedContext,
	of: FeedOf,
	entries: readonly ChangeEntry[],
): Feed {
	return feedOf(
		context,
		of,
		entries.map((entry) => feedEntry(context, entry)),
	);
}

/** The feed of errors of ours. */
export function correctionFeed(context: FeedContext, of: FeedOf): Feed {
	const { corpus } = context;
	return feedOf(
		context,
		of,
		[...corpus.corrections.values()].map((one) => correctionEntry(context, one)),
	);
}

function feedOf(context: FeedContext, of: FeedOf, entries: readonly FeedEntry[]): Feed {
	const { t, locale, corpus } = context;
	const { page, folder, title, subtitle } = of;
	return {
		title,
		subtitle,
		language: locale,
		page: whole(context, page),
		atom: whole(context, `${folder}atom.xml`),
		json: whole(context, `${folder}feed.json`),
		author: t('site.name'),
		rights: t('footer.licence'),
		closed: corpus.asOf,
		entries: inFeedOrder(entries),
	};
}

function feedEntry(context: FeedContext, entry: ChangeEntry): FeedEntry {
	const { t, locale } = context;
	const acts = entry.subject === 'definition' ? entry.change.acts : [entry.event.amendment];
	const known = (dates: readonly (string | null | undefined)[]) =>
		dates.filter((date) => date != null);
	const when = entryDate(context, entry);
	return {
		url: whole(context, entryAddress(entry)),
		title: t('change.feed-title', {
			jurisdiction: shortName(context, entry.jurisdiction),
			subject: entrySubject(context, entry).text,
			what: t(kindKey(entry)),
			when,
		}),
		summary: [
			...sentences(context, entry),
			t('feed.law-changed', { when, recorded: formatDate(locale, entry.recorded) }),
		].join(' '),
		recorded: entry.recorded,
		law: {
			changed: entry.date,
			adopted: known(acts.map((act) => act?.date)),
			inForce: known(acts.map((act) => act?.in_force_from)),
		},
		categories: categoriesOf(context, entry),
	};
}

function sentences(context: FeedContext, entry: ChangeEntry): string[] {
	const { t } = context;
	if (entry.subject === 'instrument') return [entry.event.amendment?.summary ?? ''].filter(Boolean);
	const { kind, elements, acts, timing, after } = entry.change;
	if (kind === 'ended') return [t('change.ended.text')];
	const about =
		elements === null
			? [t('change.first.states', { n: after === null ? 0 : statedCount(after) })]
			: elementSentences(context, elements);
	return [
		...acts.map(({ act }) => `${t('change.act')}: ${act}.`),
		...about,
		timingNote(context, timing) ?? '',
	].filter(Boolean);
}

function categoriesOf(context: FeedContext, entry: ChangeEntry): FeedCategory[] {
	const { corpus, locale, t } = context;
	return [
		{ scheme: 'state', term: entry.jurisdiction, label: shortName(context, entry.jurisdiction) },
		{ scheme: 'kind', term: entry.kind, label: t(kindKey(entry)) },
		...entry.families.map((family) => ({
			scheme: 'family',
			term: family,
			label: lookup(corpus.families, family).label[locale],
		})),
		...entry.elements.map((element) => ({
			scheme: 'element',
			term: element,
			label: lookup(corpus.elements, element).label[locale],
		})),
	];
}

function correctionEntry(context: FeedContext, correction: Correction): FeedEntry {
	const { t, locale } = context;
	const { id, date, kind, about, was, is } = correction;
	return {
		url: whole(context, `${addresses.corrections()}#${id}`),
		title: `${about ?? t('site.name')}: ${t(`correction.${kind}`)}`,
		summary: `${t('corrections.was')}: ${was[locale]} ${t('corrections.is')}: ${is[locale]}`,
		recorded: date,
		law: null,
		categories: [{ scheme: 'correction', term: kind, label: t(`correction.${kind}`) }],
	};
}

function whole({ locale, base, origin }: FeedContext, address: string): string {
	return new URL(localised(address, locale, base), origin).href;
}
