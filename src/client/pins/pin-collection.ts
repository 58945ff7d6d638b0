/**
 * `<pin-collection>`: the pins as a page to read. The collection of a shared link stands after `#p=`; without
 * one the reader's own pins are shown, as they are at every moment.
 */
import { html } from '../../lib/html/html.ts';
import { pageItem } from '../../lib/pins/pin-markup.ts';
import type { PinData } from '../../lib/pins/pin-data.ts';
import { mergePins, type Pins } from '../../lib/pins/pins.ts';
import { pinsFromLink, type LinkedPins } from '../../lib/pins/pins-link.ts';
import { keeper } from './keeper.ts';
import { loadPinData } from './load-data.ts';
import { t } from './panel-words.ts';
import { locale } from './words.ts';

class PinCollection extends HTMLElement {
	#data: PinData | undefined;
	#failed = false;
	/** What the link holds; null where it is no link, undefined where it cannot be read. */
	#linked: LinkedPins | null | undefined = null;

	connectedCallback(): void {
		keeper.listen(() => {
			if (!this.#linked) this.#paint();
		});
		addEventListener('hashchange', () => this.#read());
		this.addEventListener('click', ({ target }) => {
			const action = (target as HTMLElement).closest<HTMLElement>('[data-do]')?.dataset['do'];
			if (action === 'add') this.#add();
			if (action === 'own') this.#showOwn();
		});
		this.#read();
	}

	#read(): void {
		// A link may come with a question mark as well, from a program that drops what follows "#".
		const letters = /[#?&]p=([^&#]*)/.exec(location.hash || location.search)?.[1];
		this.#linked = letters === undefined ? null : pinsFromLink(letters);
		this.#paint();
		if (!this.#data && this.#shown().length > 0) void this.#load();
	}

	#shown(): Pins {
		return this.#linked?.pins ?? keeper.pins;
	}

	async #load(): Promise<void> {
		try {
			this.#data = await loadPinData(this.dataset['limbs'] ?? '');
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
		this.#paint();
	}

	#add(): void {
		const linked = this.#linked?.pins ?? [];
		const before = keeper.pins.length;
		keeper.change((pins) => mergePins(pins, linked));
		this.#showOwn(t('pins.said.imported', { n: keeper.pins.length - before }));
	}

	#showOwn(said = ''): void {
		history.replaceState(null, '', location.pathname);
		this.#linked = null;
		this.#paint();
		if (!this.#data && keeper.pins.length > 0) void this.#load();
		this.querySelector<HTMLElement>('h2')?.focus();
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = said;
	}

	#paint(): void {
		const pins = this.#shown();
		const context = { locale, base: this.dataset['base'] ?? '/', t, data: this.#data };
		const notes = [
			this.#linked === undefined && t('pins.shared-bad'),
			this.#linked && t('pins.shared-lead', { n: pins.length }),
			this.#linked && this.#linked.lost > 0 && t('pins.shared-part'),
			pins.length === 0 && `${t('pins.empty')} ${t('pins.how')}`,
			this.#failed && t('pins.unloaded'),
			!this.#data && !this.#failed && pins.length > 0 && t('pins.loading'),
		];
		const main = this.querySelector('[data-part="pins"]');
		if (!main) return;
		main.innerHTML =
			String(html`<h2 tabindex="-1">${t(this.#linked ? 'pins.shared' : 'pins.own')}</h2>
			${notes.map((note) => note && html`<p class="pin-facts">${note}</p>`)}
			${
				this.#linked &&
				html`<p class="pin-actions">
					<button class="button" type="button" data-do="add">${t('pins.shared-add')}</button>
					<button class="action" type="button" data-do="own">${t('pins.shared-own')}</button>
				</p>`
			}
			<ol class="pin-entries">${pins.map((pin) => pageItem(context, pin))}</ol>`);
	}
}

customElements.define('pin-collection', PinCollection);
