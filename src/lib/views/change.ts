/** Changes in words: for pages and for feeds. */
import { formatDate, formatList, hasString, type StringKey } from '../../i18n/index.ts';
import type { DefinitionChange, Timing } from '../analysis/change.ts';
import type { ChangeEntry } from '../analysis/changes.ts';
import { elementChangeKinds, type ProfileChange } from '../analysis/profile-change.ts';
import type { HeldWording } from '../analysis/succession.ts';
import type { InstrumentEvent } from '../analysis/instrument-event.ts';
import { lookup, type Corpus, type Definition, type Instrument } from '../corpus/corpus.ts';
import { addresses } from '../site/addresses.ts';
import { amendmentAnchors } from '../site/amendment-anchors.ts';
import type { ViewContext } from './context.ts';
import { instrumentAddress } from './instrument.ts';

/** The name of a definition in the language of the page: its own term where that is the language. */
export function termOf({ locale }: Pick<ViewContext, 'locale'>, definition: Definition): string {
	const { original, language, en } = definition.term;
	return locale === language && original !== null ? original : en;
}

/** When a wording gave way to the next. */
export function timingText({ t, locale }: ViewContext, timing: Timing): string {
	return t(`timing.${timing.kind}`, timingValues(locale, timing));
}

/** What is not known of the day, where that needs saying. */
export function timingNote({ t, locale }: ViewContext, timing: Timing): string | null {
	const key = `timing.${timing.kind}.note`;
	return hasString(key) ? t(key, timingValues(locale, timing)) : null;
}

function timingValues(locale: ViewContext['locale'], timing: Timing): Record<string, string> {
	const dates = Object.entries(timing).filter(([name]) => name !== 'kind');
	return Object.fromEntries(dates.map(([name, date]) => [name, formatDate(locale, date)]));
}

/** How many elements a difference rests on, and how many were left out. */
export function comparedText({ t }: Pick<ViewContext, 't'>, elements: ProfileChange): string {
	const known = elements.changes.length + elements.kept.length + elements.absent.length;
	const total = known + elements.unknown.length;
	return t('change.compared', { n: known, total, unknown: elements.unknown.length });
}

/** Where no element changed: whether that is a finding, or nothing could be compared. */
export function unchangedText({ t }: Pick<ViewContext, 't'>, elements: ProfileChange): string {
	if (elements.unknown.length === 0) return t('change.none');
	const known = elements.kept.length + elements.absent.length;
	return t(known === 0 ? 'change.incomparable' : 'change.none-known');
}

/** Elements added, removed, narrowed and widened, in one sentence each; how far they were compared. */
export function elementSentences(context: ViewContext, elements: ProfileChange): string[] {
	const { t, corpus, locale } = context;
	const named = elementChangeKinds.flatMap((kind) => {
		const labels = elements.changes
			.filter((change) => change.kind === kind)
			.map(({ element }) => lookup(corpus.elements, element).label[locale]);
		return labels.length === 0 ? [] : [`${t(`change.${kind}`)}: ${formatList(locale, labels)}.`];
	});
	return [
		...(named.length > 0 ? named : [unchangedText(context, elements)]),
		comparedText(context, elements),
	];
}

/** Of many elements a line names only so many. */
const MOST_NAMED = 6;

/** What a change did, in one line: elements by kind of change, or why there are none to name. */
export function changeSummary(context: ViewContext, { elements, after }: DefinitionChange): string {
	const { t, corpus, locale } = context;
	if (elements === null) {
		if (after === null) return t('change.ended.text');
		return t('change.first.states', { n: statedCount(after) });
	}
	if (elements.changes.length === 0) return unchangedText(context, elements);
	return elementChangeKinds
		.flatMap((kind) => {
			const labels = elements.changes
				.filter((change) => change.kind === kind)
				.map(({ element }) => lookup(corpus.elements, element).label[locale]);
			if (labels.length === 0) return [];
			// One more is no longer than saying that there is one more.
			const more = labels.length > MOST_NAMED + 1 ? labels.splice(MOST_NAMED).length : 0;
			const rest = more > 0 ? ` ${t('changes.elements.more', { n: more })}` : '';
			return [`${t(`change.${kind}`)}: ${labels.join(', ')}${rest}.`];
		})
		.join(' ');
}

/** The number of different elements that a wording states. */
export function statedCount({ version }: HeldWording): number {
	return new Set(version.limbs.flatMap(({ elements }) => elements.map(({ id }) => id))).size;
}

/** The address of the page and the entry where a change is told. */
export function changeAddress({
	definition,
	slug,
}: Pick<DefinitionChange, 'definition' | 'slug'>): string {
	return `${addresses.definitionChanges(definition.id)}#${slug}`;
}

/** The address of an entry of the list of changes. */
export function entryAddress(entry: ChangeEntry): string {
	return entry.subject === 'definition'
		? changeAddress(entry.change)
		: `${addresses.changes()}#${entry.id}`;
}

/** Where more is told of an event: its amendment on the page of the instrument, or that page. */
export function eventAddress(
	corpus: Pick<Corpus, 'jurisdictions'>,
	{ instrument, amendment }: InstrumentEvent,
): string {
	const page = instrumentAddress(corpus, instrument);
	const place = amendment === null ? -1 : instrument.amendments.indexOf(amendment);
	const anchor = amendmentAnchors(instrument)[place];
	return anchor === undefined || page !== addresses.instrument(instrument.id)
		? page
		: `${page}#${anchor}`;
}

/** What an entry is about: the term of a definition, or the title of an instrument. */
export function entrySubject(
	context: ViewContext,
	entry: ChangeEntry,
): { text: string; language: string } {
	if (entry.subject === 'instrument') return instrumentTitle(context, entry.event.instrument);
	const { definition } = entry.change;
	const text = termOf(context, definition);
	return {
		text,
		language: text === definition.term.en ? 'en' : (definition.term.language ?? 'en'),
	};
}

/** The title of an instrument in the language of the page, else in English. */
export function instrumentTitle(
	{ locale }: Pick<ViewContext, 'locale'>,
	{ title }: Pick<Instrument, 'title'>,
): { text: string; language: string } {
	if (locale === 'ru' && title.ru !== null) return { text: title.ru, language: 'ru' };
	return { text: title.en, language: 'en' };
}

/** When an entry took place, in words. */
export function entryDate(context: ViewContext, entry: ChangeEntry): string {
	if (entry.subject === 'definition') return timingText(context, entry.change.timing);
	return entry.date === null ? context.t('date.none') : formatDate(context.locale, entry.date);
}

/** The word for the kind of an entry. */
export function kindKey(entry: Pick<ChangeEntry, 'kind'>): StringKey {
	return `change.${entry.kind}`;
}
