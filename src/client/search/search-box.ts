/**
 * `<search-box>`: the field in the header with a list of suggestions, after the pattern of a combobox with
 * a listbox. Without it the form still leads to the page of results.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
import type { Locale } from '../../i18n/index.ts';
import { attributes, html, type Html } from '../../lib/html/html.ts';
import { noFilters } from '../../lib/search/facets.ts';
import type { ShownResult } from '../../lib/search/present.ts';
import { QUERY_LIMIT } from '../../lib/search/query.ts';
import { localised } from '../../lib/site/addresses.ts';
import { searchWords, type SearchWords } from './client-words.ts';
import { runs } from './result-markup.ts';
import { askSearch, prepareSearch } from './searcher.ts';

const PAUSE = 120;
const PER_GROUP = 3;
const SUGGESTIONS = 7;
let boxes = 0;

class SearchBox extends HTMLElement {
	readonly #locale: Locale = document.documentElement.lang === 'ru' ? 'ru' : 'en';
	readonly #t: SearchWords = searchWords(this.#locale);
	readonly #list = document.createElement('ul');
	readonly #status = document.createElement('p');
	#timer: ReturnType<typeof setTimeout> | undefined;
	#asked = 0;
	#active = -1;

	connectedCallback(): void {
		const input = this.#input;
		if (!input || this.#list.isConnected) return;
		boxes += 1;
		this.#list.id = `search-suggestions-${boxes}`;
		this.#list.className = 'suggestions';
		this.#list.hidden = true;
		this.#list.setAttribute('role', 'listbox');
		this.#list.setAttribute('aria-label', this.#t('search.box.list'));
		this.#status.className = 'visually-hidden';
		this.#status.setAttribute('role', 'status');
		this.append(this.#list, this.#status);
		for (const [name, value] of Object.entries({
			role: 'combobox',
			'aria-autocomplete': 'list',
			'aria-expanded': 'false',
			'aria-controls': this.#list.id,
		})) {
			input.setAttribute(name, value);
		}
		input.maxLength = QUERY_LIMIT;
		input.addEventListener('input', () => this.#typed());
		input.addEventListener('keydown', (event) => this.#pressed(event));
		this.addEventListener('focusout', ({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
		});
		// A press must not take the focus from the field before the click is made.
		this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
		this.#list.addEventListener('click', ({ target }) => {
			if (target instanceof Element) this.#open(target.closest('[role="option"]'));
		});
	}

	/** Puts the cursor into the field; false where it is not shown. */
	take(): boolean {
		const input = this.#input;
		if (!input?.checkVisibility()) return false;
		input.focus();
		input.select();
		return true;
	}

	get #input(): HTMLInputElement | null {
		return this.querySelector('input[type="search"]');
	}

	get #options(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
	}

	get #index(): string {
		return this.dataset['index'] ?? '';
	}

	#typed(): void {
		prepareSearch(this.#index);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#suggest(), PAUSE);
	}

	async #suggest(): Promise<void> {
		const query = this.#input?.value.trim() ?? '';
		const asked = (this.#asked += 1);
		if (query === '') {
			this.#close();
			return;
		}
		try {
			const { page } = await askSearch(this.#index, {
				query,
				filters: noFilters,
				locale: this.#locale,
				typing: true,
				perGroup: PER_GROUP,
			});
			if (asked !== this.#asked || document.activeElement !== this.#input) return;
			const found = [...page.top, ...page.groups.flatMap(({ results }) => results)].slice(
				0,
				SUGGESTIONS,
			);
			this.#show(found, query);
			this.#status.textContent =
				found.length > 0
					? this.#t('search.box.count', { n: found.length })
					: this.#t('search.box.none');
		} catch {
			this.#close();
		}
	}

	#show(found: readonly ShownResult[], query: string): void {
		this.#active = -1;
		const all = this.#option(
			found.length,
			this.#resultsAddress(),
			html`${this.#t('search.box.all', { query })}`,
			'suggestion suggestion-all',
		);
		this.#list.innerHTML = String(
			html`${found.map((result, place) => this.#option(place, localised(result.address, this.#locale, this.dataset['base'] ?? '/'), this.#suggestion(result), 'suggestion'))}${all}`,
		);
		this.#list.hidden = false;
		this.#input?.setAttribute('aria-expanded', 'true');
		this.#input?.removeAttribute('aria-activedescendant');
	}

	#suggestion({ kind, title, original, state, limb }: ShownResult): Html {
		const language = (tag: string) => attributes({ lang: tag === this.#locale ? null : tag });
		return html`<span class="suggestion-title"><span${language(title.language)}>${runs(title.runs)}</span>${limb !== null && `, ${this.#t('search.limb', { n: limb })}`}</span>
			${original && html`<span class="suggestion-original"${language(original.language)}>${runs(original.runs)}</span>`}
			<span class="suggestion-kind">${this.#t(`search.one.${kind}`)}${state !== null && ` · ${state}`}</span>`;
	}

	#option(place: number, address: string, content: Html, name: string): Html {
		const id = `${this.#list.id}-${place}`;
		return html`<li${attributes({ id, class: name, role: 'option', 'aria-selected': 'false', 'data-address': address })}>${content}</li>`;
	}

	#resultsAddress(): string {
		const form = this.querySelector('form');
		return `${form?.action ?? ''}?${new URLSearchParams({ q: (this.#input?.value ?? '').toWellFormed() }).toString()}`;
	}

	#pressed(event: KeyboardEvent): void {
		const { key } = event;
		if (key === 'Escape' && !this.#list.hidden) {
			event.preventDefault();
			this.#close();
		} else if (key === 'ArrowDown' || key === 'ArrowUp') {
			event.preventDefault();
			if (this.#list.hidden) void this.#suggest();
			else this.#move(key === 'ArrowDown' ? 1 : -1);
		} else if (key === 'Enter' && this.#active >= 0 && !this.#list.hidden) {
			event.preventDefault();
			this.#open(this.#options[this.#active] ?? null);
		}
	}

	#move(step: number): void {
		const options = this.#options;
		// One place more than there are options: the field itself.
		const places = options.length + 1;
		this.#active = ((this.#active + 1 + step + places) % places) - 1;
		for (const [place, option] of options.entries()) {
			option.setAttribute('aria-selected', String(place === this.#active));
		}
		const active = options[this.#active];
		if (active) this.#input?.setAttribute('aria-activedescendant', active.id);
		else this.#input?.removeAttribute('aria-activedescendant');
		active?.scrollIntoView({ block: 'nearest' });
	}

	#open(option: Element | null): void {
		if (option instanceof HTMLElement && option.dataset['address'])
			location.assign(option.dataset['address']);
	}

	#close(): void {
		this.#asked += 1;
		this.#active = -1;
		this.#list.hidden = true;
		this.#input?.setAttribute('aria-expanded', 'false');
		this.#input?.removeAttribute('aria-activedescendant');
	}
}

customElements.define('search-box', SearchBox);

document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const { target } = event;
	if (
		target instanceof HTMLElement &&
		(target.isContentEditable || target.closest('input, textarea, select'))
	)
		return;
	const own = document.querySelector<HTMLInputElement>('search-page .search-input');
	const box = [...document.querySelectorAll<SearchBox>('search-box')];
	event.preventDefault();
	if (own) own.focus();
	else if (!box.some((one) => one.take())) {
		// On a phone the field stands in the menu.
		const menu = box.map((one) => one.closest('details')).find((details) => details !== null);
		if (menu) menu.open = true;
		box.some((one) => one.take());
	}
});
