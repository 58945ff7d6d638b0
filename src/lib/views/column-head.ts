/** How a column is called, and what its head says of the text that stands in it. */
import type { Column } from '../analysis/column.ts';
import { versionSlug } from '../analysis/wording.ts';
import { formatDate } from '../../i18n/format.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import { html, type Html } from '../html/html.ts';
import { addresses } from '../site/addresses.ts';
import {
	dateText,
	english,
	href,
	instrumentLabel,
	shortName,
	type ViewContext,
} from './context.ts';

/**
 * The name of a column. A single wording bears its date and a single definition the year of its wording, so
 * that two of one jurisdiction can be told apart.
 */
export function columnName(context: ViewContext, column: Column): string {
	const name = shortName(context, column.jurisdiction);
	const from = singleFrom(column);
	if (from === undefined) return name;
	if (from === null) return `${name} (${context.t('date.none')})`;
	const date = column.id.includes('@') ? formatDate(context.locale, from) : from.slice(0, 4);
	return `${name} (${date})`;
}

/** A column in two letters, or in two letters and a year, where room is shortest. */
export function columnCode(column: Column): string {
	const code = column.jurisdiction.toUpperCase();
	const year = singleFrom(column)?.slice(0, 4);
	return year === undefined ? code : `${code} ${year}`;
}

/** What the head of a column holds. */
export function columnHead(context: ViewContext, column: Column): Html {
	const { t } = context;
	return html`<a class="comparison-state" href="${href(context, nameAddress(context, column))}"
			>${columnName(context, column)}</a
		>
		${leadText(context, column)}
		${
			column.status !== 'full' &&
			html`<span class="evidence-mark evidence-none">${t(`column.${column.status}`)}</span>`
		}`;
}

/** A pinpoint without the explanation that follows it in brackets. */
export function shortPinpoint(pinpoint: string): string {
	return pinpoint.replace(/\s+\((?!\d+\)).*\)$/, '');
}

function nameAddress({ corpus }: ViewContext, column: Column): string {
	const part = column.parts[0];
	if (column.id !== column.jurisdiction && part) {
		const { definition, wording } = part;
		return wording.state === 'in-force' && column.id.includes('@')
			? addresses.version(definition.id, versionSlug(definition, wording.version))
			: addresses.definition(definition.id);
	}
	return lookup(corpus.jurisdictions, column.jurisdiction).kind === 'state'
		? addresses.jurisdiction(column.jurisdiction)
		: `${addresses.benchmarks()}#${column.jurisdiction}`;
}

/** Since when the wording of a column applies that is one definition or one wording. */
function singleFrom(column: Column): string | null | undefined {
	const part = column.parts[0];
	if (column.id === column.jurisdiction || part?.wording.state !== 'in-force') return undefined;
	return part.definition.versions[part.wording.version]?.from;
}

/** The text that leads a column: the lead definition where it takes part, else the first. */
function leadPart(column: Column): { definition: Definition; version: Version | undefined } | null {
	const part = column.parts.find(({ definition }) => definition.lead) ?? column.parts[0];
	if (!part) return null;
	const { definition, wording } = part;
	const version = wording.state === 'in-force' ? definition.versions[wording.version] : undefined;
	return { definition, version };
}

function leadText(context: ViewContext, column: Column): Html | null {
	const { corpus, locale, t } = context;
	const part = leadPart(column);
	if (!part) return null;
	const { definition, version } = part;
	const { pinpoint } = definition;
	const instrument = lookup(corpus.instruments, definition.instrument);
	const more = column.parts.length - 1;
	const seen = version?.wording_seen;
	const since =
		version?.from == null
			? t('compare.since-unknown')
			: html`${t('compare.since')} ${dateText(version.from, locale)}`;
	return html`<span class="comparison-law"
			><a href="${href(context, addresses.definition(definition.id))}"
				>${instrumentLabel(context, instrument)}</a
			>${pinpoint !== null && html`, ${english(shortPinpoint(pinpoint), locale)}`}
			${more > 0 && t('compare.more-definitions', { n: more })}</span
		>
		${version && html`<span class="comparison-since">${since}</span>`}
		${seen && html`<span class="evidence-mark evidence-${seen}">${t(`wording.${seen}`)}</span>`}`;
}
