/** `<search-page>`: the page of results. The address of the page is its whole state. */
import type { Locale } from '../../i18n/index.ts';
import {
	facetNames,
	noFilters,
	readAddress,
	writeAddress,
	type FacetName,
	type Filters,
} from '../../lib/search/facets.ts';
import { QUERY_LIMIT } from '../../lib/search/query.ts';
import { searchWords, type SearchWords } from './client-words.ts';
import { facetsMarkup } from './facet-markup.ts';
import type { FacetLabels } from './messages.ts';
import { nothingMarkup, resultsMarkup } from './result-markup.ts';
import { askSearch, prepareSearch, type Answer } from './searcher.ts';

const IN_GROUP = 4;
const IN_WHOLE = 40;
const PAUSE = 120;

class SearchPage extends HTMLElement {
	#query = '';
	#filters: Filters = noFilters;
	#shown = IN_WHOLE;
	#asked = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	readonly #locale: Locale = document.documentElement.lang === 'ru' ? 'ru' : 'en';
	readonly #t: SearchWords = searchWords(this.#locale);

	connectedCallback(): void {
		this.#part('search-live').hidden = false;
		const wide = window.matchMedia('(width >= 64rem)');
		this.#fold(wide.matches);
		wide.addEventListener('change', ({ matches }) => this.#fold(matches));
		this.#readAddress();
		this.#input.addEventListener('input', () => this.#typed());
		this.#input.addEventListener('focus', () => prepareSearch(this.#index), { once: true });
		this.querySelector('form')?.addEventListener('submit', (event) => {
			event.preventDefault();
			this.#ask(true, this.#input.value);
		});
		this.#facets.addEventListener('change', () => this.#chose(this.#chosen()));
		this.addEventListener('click', ({ target }) => {
			if (!(target instanceof HTMLElement)) return;
			if (target.dataset['more'] !== undefined) this.#showMore(target.dataset['more']);
			if (target.dataset['clear'] !== undefined) this.#chose(noFilters);
		});
		window.addEventListener('popstate', () => this.#readAddress());
	}

	get #input(): HTMLInputElement {
		return this.#part('search-input') as HTMLInputElement;
	}

	get #facets(): HTMLElement {
		return this.#part('search-facets');
	}

	get #index(): string {
		return this.dataset['index'] ?? '';
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`.${name}`);
		if (!part) throw new Error(`<search-page> has no .${name}`);
		return part;
	}

	#readAddress(): void {
		const { query, filters } = readAddress(new URLSearchParams(location.search));
		this.#filters = filters;
		this.#query = query.slice(0, QUERY_LIMIT);
		this.#input.value = this.#query;
		this.#shown = IN_WHOLE;
		void this.#search(false);
	}

	#typed(): void {
		prepareSearch(this.#index);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#ask(false, this.#input.value, true), PAUSE);
	}

	#chose(filters: Filters): void {
		this.#filters = filters;
		this.#ask(true, this.#query);
	}

	#ask(push: boolean, query: string, typing = false): void {
		clearTimeout(this.#timer);
		this.#query = query.slice(0, QUERY_LIMIT);
		this.#shown = IN_WHOLE;
		const parameters = writeAddress(this.#query, this.#filters);
		const address = parameters === '' ? location.pathname : `?${parameters}`;
		if (push) history.pushState(null, '', address);
		else history.replaceState(null, '', address);
		void this.#search(typing);
	}

	#showMore(kind: string): void {
		if (this.#filters.kind.length === 1) {
			this.#shown += IN_WHOLE;
			void this.#search(false);
		} else {
			this.#chose({ ...this.#filters, kind: [kind] });
			this.#input.scrollIntoView({ block: 'nearest' });
		}
	}

	#chosen(): Filters {
		const boxes = [...this.#facets.querySelectorAll('input')].filter(({ checked }) => checked);
		const of = (facet: FacetName) =>
			boxes.filter(({ name }) => name === facet).map(({ value }) => value);
		return Object.fromEntries(facetNames.map((facet) => [facet, of(facet)])) as unknown as Filters;
	}

	async #search(typing: boolean): Promise<void> {
		const asked = (this.#asked += 1);
		const query = this.#query;
		const empty = query.trim() === '';
		this.#part('search-browse').hidden = !empty;
		this.#part('search-found').hidden = empty;
		if (empty) {
			this.#part('search-status').textContent = '';
			return;
		}
		const slow = setTimeout(() => this.#say(this.#t('search.loading')), 300);
		const whole = this.#filters.kind.length === 1;
		try {
			const request = {
				query,
				filters: this.#filters,
				locale: this.#locale,
				typing,
				perGroup: whole ? this.#shown : IN_GROUP,
			};
			const answer = await askSearch(this.#index, request);
			if (asked === this.#asked) this.#show(answer, whole);
		} catch {
			this.#say(this.#t('search.failed'));
			this.#part('search-browse').hidden = false;
		} finally {
			clearTimeout(slow);
		}
	}

	#show({ page, databases, milliseconds }: Answer, whole: boolean): void {
		const context = { locale: this.#locale, base: this.dataset['base'] ?? '/', t: this.#t };
		const filtered = facetNames.some((facet) => this.#filters[facet].length > 0);
		this.#part('search-results').innerHTML = String(
			page.total > 0
				? resultsMarkup(page, context, whole)
				: nothingMarkup(page, this.#query, databases, filtered, context),
		);
		this.#say([this.#t('search.count', { n: page.total }), ...this.#remarks(page)].join(' · '));
		this.#showFacets(page.facets);
		this.dataset['milliseconds'] = milliseconds.toFixed(1);
	}

	#remarks({ states, widened, instead, total }: Answer['page']): string[] {
		const names = states.join(', ');
		const remarks = instead.map(({ word, taken }) =>
			this.#t('search.instead', { word, taken: taken.join(', ') }),
		);
		if (states.length > 0 && total > 0) {
			remarks.unshift(this.#t(widened ? 'search.widened' : 'search.understood', { states: names }));
		}
		return remarks;
	}

	/** On a wide screen the facets stand open beside the results. */
	#fold(wide: boolean): void {
		const narrow = this.querySelector<HTMLDetailsElement>('.search-narrow');
		if (narrow) narrow.open = wide;
	}

	#showFacets(counts: Answer['page']['facets']): void {
		const focused = document.activeElement;
		const held =
			focused instanceof HTMLInputElement && this.#facets.contains(focused) ? focused : null;
		const labels = JSON.parse(this.dataset['labels'] ?? '{}') as FacetLabels;
		this.#facets.innerHTML = String(facetsMarkup(counts, this.#filters, labels, this.#t));
		if (!held) return;
		const boxes = [...this.#facets.querySelectorAll('input')];
		boxes.find(({ name, value }) => name === held.name && value === held.value)?.focus();
	}

	#say(text: string): void {
		this.#part('search-status').textContent = text;
	}
}

customElements.define('search-page', SearchPage);
