/** Which texts stand in each column, which were left out of it, and where to look for what was not seen. */
import {
	codedVersions,
	type Column,
	type ColumnPart,
	type OtherWording,
} from '../analysis/column.ts';
import { validity, versionSlug } from '../analysis/wording.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
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
import { thresholdText } from './threshold.ts';

/** A list of the texts of every column. */
export function columnTexts(context: ViewContext, columns: readonly Column[]): Html {
	return html`<div class="texts">${columns.map((column) => oneColumn(context, column))}</div>`;
}

function oneColumn(context: ViewContext, column: Column): Html {
	const { t } = context;
	const limbs = codedVersions(column).flatMap(({ version }) => version.limbs);
	return html`<section class="texts-column">
		<h3 class="texts-name">${shortName(context, column.jurisdiction)}</h3>
		${column.parts.length === 0 && html`<p class="texts-none">${t('compare.none-known')}</p>`}
		<ul class="texts-list">
			${column.parts.map((part) => html`<li>${partText(context, part)}</li>`)}
		</ul>
		${limbs.length > 0 && html`<p class="texts-threshold">${thresholdText(context, limbs)}</p>`}
		${column.status !== 'full' && whereToLook(context, column)}
		${
			column.others.length > 0 &&
			html`<p class="texts-others-head">${t('compare.other-wordings')}</p>
				<ul class="texts-list texts-others">
					${column.others.map((other) => html`<li>${otherText(context, other)}</li>`)}
				</ul>`
		}
	</section>`;
}

function partText(context: ViewContext, { definition, wording }: ColumnPart): Html {
	const { t, locale } = context;
	const index = wording.state === 'in-force' ? wording.version : undefined;
	const version = index === undefined ? undefined : definition.versions[index];
	const address =
		index === undefined
			? addresses.definition(definition.id)
			: addresses.version(definition.id, versionSlug(definition, index));
	return html`<a href="${href(context, address)}">${definitionName(context, definition)}</a>,
		${place(context, definition)}
		<span class="texts-state"
			>${
				version
					? html`${version.from === null ? t('compare.since-unknown') : html`${t('compare.since')} ${dateText(version.from, locale)}`}
						·
						${t(version.wording_seen === null ? 'wording.none' : `wording.${version.wording_seen}`)}
						· ${codedText(context, definition, version.complete)}`
					: t(wording.state === 'gap' ? 'compare.gap' : 'compare.uncertain')
			}</span
		>`;
}

function codedText({ t }: ViewContext, definition: Definition, complete: boolean): string {
	if (definition.defined === false) return t('column.left-undefined');
	return t(complete ? 'column.full' : 'column.part');
}

function otherText(context: ViewContext, { definition, version }: OtherWording): Html {
	const { corpus, locale, t } = context;
	const instrument = lookup(corpus.instruments, definition.instrument);
	const { from, to } = validity(definition, version, instrument);
	const address = addresses.version(definition.id, versionSlug(definition, version));
	return html`<a href="${href(context, address)}">${definitionName(context, definition)}</a>,
		${place(context, definition)}
		<span class="texts-state"
			>${
				instrument.status === 'draft'
					? t('status.draft')
					: html`${from === null ? t('date.none') : dateText(from, locale)} –
						${to === null ? t('date.none') : dateText(to, locale)}`
			}</span
		>`;
}

function whereToLook(context: ViewContext, column: Column): Html | null {
	const { corpus, t } = context;
	const official = column.parts
		.map(({ definition }) => lookup(corpus.instruments, definition.instrument).official_url)
		.find((url) => url !== null);
	const database = lookup(corpus.jurisdictions, column.jurisdiction).official_database;
	const url = official ?? database?.url;
	if (url === undefined) return null;
	return html`<p class="texts-where">
		${t('unknown.where')}: <a href="${url}" rel="external noopener">${new URL(url).host}</a>
	</p>`;
}

/** The defined term in English with the original beside it. */
export function definitionName({ locale }: ViewContext, { term }: Definition): Html {
	if (term.original === null || term.language === null) return english(term.en, locale);
	if (term.language === locale) return html`${term.original}`;
	return html`${english(term.en, locale)} (<i lang="${term.language}">${term.original}</i>)`;
}

function place(context: ViewContext, definition: Definition): Html {
	const instrument = lookup(context.corpus.instruments, definition.instrument);
	const pinpoint = definition.pinpoint;
	return html`${instrumentLabel(context, instrument)}${pinpoint !== null && html`, ${english(pinpoint, context.locale)}`}`;
}
