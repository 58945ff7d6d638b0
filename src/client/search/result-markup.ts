/** The markup of results. Every text is escaped by `html`; nothing that was typed becomes markup. */
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/index.ts';
import { attributes, html, type Content, type Html } from '../../lib/html/html.ts';
import type { MarkedText, Run } from '../../lib/search/marks.ts';
import type { ResultGroup, ResultPage, ShownResult } from '../../lib/search/present.ts';
import { localised } from '../../lib/site/addresses.ts';
import type { OfficialDatabase } from './messages.ts';
import type { SearchWords } from './client-words.ts';

export interface MarkupContext {
	readonly locale: Locale;
	readonly base: string;
	readonly t: SearchWords;
}

/** Marked runs, the found words in `mark`. */
export function runs(parts: readonly Run[]): Content {
	return parts.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text));
}

function marked({ runs: parts, language }: MarkedText, locale: Locale, name?: string): Html {
	return html`<span${attributes({ class: name, lang: language === locale ? null : language })}>${runs(parts)}</span>`;
}

/** The whole list of results: the best, and the others by kind. */
export function resultsMarkup(page: ResultPage, context: MarkupContext, whole: boolean): Html {
	const { t } = context;
	const top =
		page.top.length > 0 &&
		html`<section class="result-group" aria-labelledby="results-top">
		<h2 class="result-heading" id="results-top">${t('search.top')}</h2>
		<ol class="results">${page.top.map((result) => resultMarkup(result, context))}</ol>
	</section>`;
	return html`${top}${page.groups.map((group) => groupMarkup(group, context, whole))}`;
}

function groupMarkup(
	{ kind, total, results }: ResultGroup,
	context: MarkupContext,
	whole: boolean,
): Html {
	const { t } = context;
	const more = results.length < total;
	const label = whole ? t('search.further') : t('search.more', { n: total });
	return html`<section class="result-group" aria-labelledby="results-${kind}">
		<h2 class="result-heading" id="results-${kind}">${t(`search.kind.${kind}`)} <span class="result-count">${total}</span></h2>
		<ol class="results">${results.map((result) => resultMarkup(result, context))}</ol>
		${more && html`<button class="action" type="button" data-more="${kind}">${label}</button>`}
	</section>`;
}

/** One result. */
export function resultMarkup(result: ShownResult, { locale, base, t }: MarkupContext): Html {
	const { kind, title, original, snippet, labels, limb, place, state, date, force, evidence } =
		result;
	const facts = [
		place,
		date !== null && html`<time datetime="${date}">${formatDate(locale, date)}</time>`,
		force && html`<span class="result-${force}">${t(`search.force.${force}`)}</span>`,
		evidence &&
			html`<span class="evidence-mark evidence-${evidence}">${t(`search.evidence.${evidence}`)}</span>`,
	].filter((fact) => fact !== null && fact !== false);
	return html`<li class="result">
		<p class="result-kind">${t(`search.one.${kind}`)}${state !== null && kind !== 'jurisdiction' && html` · ${state}`}</p>
		<a class="result-title" href="${localised(result.address, locale, base)}">${marked(title, locale)}${
			limb !== null && html`<span class="result-limb">, ${t('search.limb', { n: limb })}</span>`
		}</a>
		${original && html`<p class="result-original">${marked(original, locale, 'term')}</p>`}
		${snippet && html`<p class="result-text">${marked(snippet, locale)}</p>`}
		${labels.length > 0 && html`<p class="result-facts">${t('search.stated')}${labels.map((label, place) => [place > 0 && '; ', runs(label)])}</p>`}
		${facts.length > 0 && html`<p class="result-facts">${facts.map((fact, index) => [index > 0 && ' · ', fact])}</p>`}
	</li>`;
}

/** What is shown where nothing was found. */
export function nothingMarkup(
	page: ResultPage,
	query: string,
	databases: readonly OfficialDatabase[],
	filtered: boolean,
	context: MarkupContext,
): Html {
	const { t } = context;
	const nearest =
		page.nearest.length > 0 &&
		html`<section class="result-group" aria-labelledby="results-nearest">
		<h2 class="result-heading" id="results-nearest">${t('search.none.nearest')}</h2>
		<ol class="results">${page.nearest.map((result) => resultMarkup(result, context))}</ol>
	</section>`;
	return html`<h2 class="result-heading">${t('search.none', { query })}</h2>
		${filtered && html`<p class="result-remark">${t('search.none.filters')}</p>`}
		<p class="result-remark"><strong>${t('search.none.tried')}.</strong> ${t('search.none.tried.text')}</p>
		${nearest}
		<section class="result-group">
			<p class="result-remark">${t('search.none.official')}:</p>
			<ul class="plain-list">${databases.map(
				({ state, name, url }) =>
					html`<li>${state}: <a href="${url}" rel="external">${name}</a></li>`,
			)}</ul>
		</section>`;
}
