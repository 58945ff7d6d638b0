/**
 * The comparison in the browser. It follows the links and forms of the controls in place: the address
 * changes as they say, and the view is made anew by the functions that made the page.
 */
import type { Locale } from '../../i18n/index.ts';
import { parseAddress, type RequestProblem } from '../../lib/compare/parse-request.ts';
import { requestAddress, type ComparisonRequest } from '../../lib/compare/request.ts';
import { html } from '../../lib/html/html.ts';
import { comparisonView, describeComparison } from '../../lib/views/comparison-view.ts';
import { evidenceRow } from '../../lib/views/comparison.ts';
import { href, type ViewContext } from '../../lib/views/context.ts';
import { listParameter, setParameter } from './address.ts';
import { loadCorpusOf, loadWords } from './comparison-data.ts';
import { crossHighlight } from './cross-highlight.ts';
import { GridMode } from './grid-mode.ts';
import { takeAway, type Shown } from './take-away.ts';

/** Parameters that need a new comparison; the others only open, fold and show. */
const REMAKING = ['family', 'concept', 'columns', 'on', 'view', 'group'];

/** How long loading may take before it is said, in milliseconds. */
const PATIENCE = 300;

class ComparisonBuilder extends HTMLElement {
	/** What is shown, once a comparison was made here; until then the page is as it was served. */
	#shown: Shown | undefined;
	#grid: GridMode | undefined;
	/** Number of the latest request: an answer to an earlier one comes too late. */
	#latest = 0;

	connectedCallback(): void {
		const view = this.#part('view');
		view.addEventListener('click', (event) => this.#onClick(event));
		view.addEventListener('change', (event) => void this.#onChange(event));
		view.addEventListener('submit', (event) => event.preventDefault());
		view.addEventListener('toggle', (event) => this.#onToggle(event), { capture: true });
		view.addEventListener('pointerenter', () => this.#prepare(), { once: true });
		view.addEventListener('focusin', () => this.#prepare(), { once: true });
		window.addEventListener('popstate', () => void this.#follow(location.href));
		crossHighlight(view);
		this.#grid = new GridMode(view, this.#part('grid'));
		takeAway(this.#part('tools'), () => this.#made());
		this.#part('tools').hidden = false;
		const parameters = new URLSearchParams(location.search);
		if (REMAKING.some((name) => parameters.has(name)) || this.dataset['make'] !== undefined) {
			void this.#follow(location.href);
		} else {
			this.#applyAddress();
		}
	}

	/** What is shown, made here where it is still the page as it was served. */
	async #made(): Promise<Shown> {
		if (!this.#shown) await this.#follow(location.href);
		if (!this.#shown) throw new Error('The comparison could not be loaded');
		return this.#shown;
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`<comparison-builder> has no part ${name}`);
		return part;
	}

	#prepare(): void {
		void this.#load(this.dataset['family'] ?? 'extremism').catch(() => undefined);
	}

	async #load(family: string): Promise<ViewContext> {
		const base = this.dataset['base'] ?? '/';
		const locale = (this.dataset['locale'] ?? 'en') as Locale;
		const [corpus, t] = await Promise.all([loadCorpusOf(base, family), loadWords(base, locale)]);
		return { corpus, t, locale, base };
	}

	/** Makes the comparison of an address. The address itself is already written. */
	async #follow(address: string): Promise<void> {
		const number = ++this.#latest;
		const url = new URL(address);
		const path = this.#pathOf(url);
		const family = url.searchParams.get('family') ?? path.split('/')[2];
		const waiting = setTimeout(
			() => this.#part('view').setAttribute('aria-busy', 'true'),
			PATIENCE,
		);
		try {
			const known = ['extremism', 'terrorism', 'separatism'].includes(family ?? '');
			const context = await this.#load(
				known && family ? family : (this.dataset['family'] ?? 'extremism'),
			);
			if (number !== this.#latest) return;
			const parsed = parseAddress(context.corpus, path, url.searchParams);
			if (parsed) this.#show(context, parsed.request, parsed.problems);
		} catch {
			this.#fail();
		} finally {
			clearTimeout(waiting);
			this.#part('view').removeAttribute('aria-busy');
		}
	}

	/** The path below the base, without the language. */
	#pathOf({ pathname }: URL): string {
		const base = this.dataset['base'] ?? '/';
		const below = `/${pathname.slice(base.length)}`;
		return below.startsWith('/ru/') ? below.slice(3) : below;
	}

	#show(
		context: ViewContext,
		request: ComparisonRequest,
		problems: readonly RequestProblem[],
	): void {
		const dataVersion = this.dataset['version'] ?? '';
		const shown = describeComparison(context, request, dataVersion);
		const focused = keyOf(document.activeElement);
		const unfolded = this.#unfolded();
		if (this.#grid?.isOn === true) this.#grid.leave();
		this.#part('view').innerHTML = comparisonView(context, request, shown, request.open).toString();
		this.#shown = { context, request, ...shown, dataVersion };
		for (const box of unfolded) {
			const again = this.querySelector<HTMLInputElement>(box);
			if (again) again.checked = true;
		}
		if (focused !== null) {
			this.querySelector<HTMLElement>(
				`[data-key="${CSS.escape(focused)}"], [name="${CSS.escape(focused)}"]`,
			)?.focus();
		}
		this.#writeHead(shown.subject, shown.finding);
		this.#say(context, request, problems, shown.comparison.counts.differs);
	}

	/** What a reader has unfolded: the settings on a phone, and the groups of rows. */
	#unfolded(): string[] {
		const groups = [...this.querySelectorAll('.comparison-group:has(.comparison-more :checked)')];
		const settings = this.querySelector('.phone-settings :checked')
			? ['.phone-settings input']
			: [];
		return [...settings, ...groups.map(({ id }) => `#${CSS.escape(id)} .comparison-more input`)];
	}

	#writeHead(title: string, finding: string): void {
		const heading = document.querySelector('h1');
		const lead = document.querySelector('.lead p');
		if (heading) heading.textContent = title;
		if (lead) lead.textContent = finding;
		document.title = document.title.replace(/^.*(?= · )/, title);
	}

	#say(
		{ t }: ViewContext,
		request: ComparisonRequest,
		problems: readonly RequestProblem[],
		differs: number,
	): void {
		const list = this.#part('problems');
		list.hidden = problems.length === 0;
		list.innerHTML = html`${problems.map(
			({ parameter, value, nearest, reason }) => html`<p>
				${t(`builder.problem-${reason}`, { parameter, value })}
				${nearest !== undefined && t('builder.nearest', { value: nearest })}
			</p>`,
		)}`.toString();
		this.#part('status').textContent = t('builder.shown', {
			n: request.columns.length,
			date: request.on,
			differs,
		});
	}

	#fail(): void {
		const { problem, retry } = this.dataset;
		const list = this.#part('problems');
		list.hidden = false;
		list.innerHTML = html`<p>
			${problem} <button type="button" class="button">${retry}</button>
		</p>`.toString();
		list.querySelector('button')?.addEventListener('click', () => {
			list.hidden = true;
			void this.#follow(location.href);
		});
	}

	#onClick(event: MouseEvent): void {
		const plain =
			event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
		const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-request]');
		if (!link || !plain) return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		void this.#follow(link.href);
	}

	async #onChange({ target }: Event): Promise<void> {
		if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
		if (target.matches('.differences-only')) {
			setParameter('all', (target as HTMLInputElement).checked ? null : '1');
		} else if (target.matches('.phone-columns input')) {
			this.#onPhoneColumns(target as HTMLInputElement);
		} else if (target.form?.dataset['control'] !== undefined && target.reportValidity()) {
			const { context, request } = await this.#made();
			this.#go(context, changed(request, target.form.dataset['control'], target.value));
		}
	}

	#go(context: ViewContext, request: ComparisonRequest): void {
		const address = new URL(href(context, requestAddress(context.corpus, request)), location.href);
		history.pushState(null, '', address);
		void this.#follow(address.href);
	}

	/** On a phone two columns are shown at a time, or all of them in one line an element. */
	#onPhoneColumns(changedBox: HTMLInputElement): void {
		const boxes = [...this.querySelectorAll<HTMLInputElement>('.phone-columns [data-shows]')];
		const strip = this.querySelector<HTMLInputElement>('.phone-columns [data-strip]');
		if (changedBox === strip) {
			boxes.forEach((box, index) => (box.checked = strip.checked || index < 2));
		} else {
			if (strip) strip.checked = false;
			const on = boxes.filter((box) => box.checked && box !== changedBox);
			const kept = changedBox.checked ? on.slice(-1) : on;
			for (const box of boxes) box.checked = box === changedBox ? box.checked : kept.includes(box);
			if (kept.length === 0 && !changedBox.checked) changedBox.checked = true;
		}
		const shown =
			strip?.checked === true ? [] : boxes.filter((box) => box.checked).map(({ value }) => value);
		setParameter('shown', shown.join(','));
	}

	#onToggle({ target }: Event): void {
		if (!(target instanceof HTMLDetailsElement) || !target.matches('.cell')) return;
		const name = target.dataset['cell'] ?? '';
		const open = new Set(listParameter('open'));
		if (open.has(name) === target.open) return this.#fillEvidence(target);
		if (target.open) open.add(name);
		else open.delete(name);
		setParameter('open', open.size === 0 ? null : [...open].join(','));
		this.#fillEvidence(target);
	}

	/** Puts the evidence of the open cells of a row beneath it, where the table was made here. */
	#fillEvidence(details: HTMLDetailsElement): void {
		const row = details.closest('tr');
		if (!this.#shown || !row) return;
		const { context, comparison } = this.#shown;
		const compared = comparison.groups
			.flatMap(({ rows }) => rows)
			.find(({ element }) => element.id === row.id);
		if (!compared) return;
		const open = [...row.querySelectorAll<HTMLElement>('details[open]')].map(
			({ dataset }) => dataset['cell'] ?? '',
		);
		if (row.nextElementSibling?.matches('.comparison-evidence') === true)
			row.nextElementSibling.remove();
		const markup = evidenceRow(context, compared, comparison.columns, open);
		if (markup) row.insertAdjacentHTML('afterend', markup.toString());
		this.dispatchEvent(new CustomEvent('evidence', { bubbles: true }));
	}

	/** Opens and shows what the address says, on the page as it was served. */
	#applyAddress(): void {
		const parameters = new URLSearchParams(location.search);
		const differences = this.querySelector<HTMLInputElement>('.differences-only');
		if (differences && parameters.has('all')) differences.checked = false;
		for (const name of listParameter('open')) {
			const cell = this.querySelector<HTMLDetailsElement>(`[data-cell="${CSS.escape(name)}"]`);
			if (cell) cell.open = true;
		}
		if (!parameters.has('shown')) return;
		const shown = listParameter('shown');
		const strip = this.querySelector<HTMLInputElement>('[data-strip]');
		if (strip) strip.checked = shown.length === 0;
		for (const box of this.querySelectorAll<HTMLInputElement>('[data-shows]')) {
			box.checked = shown.length === 0 || shown.includes(box.value);
		}
	}
}

/** The request after one control was changed. */
function changed(request: ComparisonRequest, control: string, value: string): ComparisonRequest {
	switch (control) {
		case 'date':
			return { ...request, on: value };
		case 'group':
			return { ...request, group: value === '' ? null : value };
		case 'subject': {
			const [family = request.subject.family, concept] = value.split('.');
			const columns = request.columns.filter(({ kind }) => kind === 'jurisdiction');
			return {
				...request,
				subject:
					concept === undefined ? { kind: 'family', family } : { kind: 'concept', family, concept },
				columns,
				open: [],
				view: request.view === 'change' ? 'elements' : request.view,
			};
		}
		default:
			return request;
	}
}

function keyOf(element: Element | null): string | null {
	if (!(element instanceof HTMLElement)) return null;
	return element.dataset['key'] ?? element.getAttribute('name');
}

customElements.define('comparison-builder', ComparisonBuilder);
