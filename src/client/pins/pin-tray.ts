/**
 * `<pin-tray>`: a button with the number of pins, on every page that has something to pin and wherever
 * something is pinned. It opens the panel, which is loaded only then.
 */
import { addPinButtons } from './pin-buttons.ts';
import { keeper } from './keeper.ts';
import type { TrayPanel } from './tray-panel.ts';
import { t } from './words.ts';

class PinTray extends HTMLElement {
	#panel: TrayPanel | undefined;
	/** True where the page has something to pin. */
	#isUseful = false;

	connectedCallback(): void {
		const toggle = this.#toggle;
		const panel = this.#box;
		toggle.addEventListener('click', () => {
			if (panel.hidden) void this.#open();
			else this.#close();
		});
		this.addEventListener('keydown', (event) => {
			if (event.key !== 'Escape' || panel.hidden) return;
			event.preventDefault();
			this.#close();
		});
		panel.addEventListener('click', ({ target }) => {
			if ((target as HTMLElement).closest('[data-do="close"]')) this.#close();
		});
		keeper.listen(() => this.#show());
		const found = () => {
			this.#isUseful = true;
			this.#show();
		};
		const say = (text: string) =>
			this.#say(`${text} ${t('pins.count', { n: keeper.pins.length })}`);
		addPinButtons(say, found);
		this.#show();
	}

	get #toggle(): HTMLElement {
		return this.#part('.pin-tray-toggle');
	}

	get #box(): HTMLElement {
		return this.#part('.pin-panel');
	}

	#part(selector: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(selector);
		if (!part) throw new Error(`<pin-tray> has no ${selector}`);
		return part;
	}

	#show(): void {
		const n = keeper.pins.length;
		this.#part('.pin-tray-count').textContent = String(n);
		this.#toggle.ariaLabel = `${t('pins.title')}: ${t('pins.count', { n })}`;
		const isNeeded = n > 0 || this.#isUseful || keeper.problem !== null;
		this.hidden = !isNeeded && this.#box.hidden;
		// An empty tray stands in the page's foot, where it covers nothing.
		const floats = !this.hidden && (n > 0 || !this.#box.hidden);
		// On the root, since to look for the tray with `:has()` is dear on a page that changes much.
		document.documentElement.toggleAttribute('data-tray', floats);
	}

	async #open(): Promise<void> {
		const panel = this.#box;
		panel.hidden = false;
		this.#show();
		this.#toggle.ariaExpanded = 'true';
		panel.focus();
		try {
			this.#panel ??= await this.#makePanel(panel);
			this.#panel.show();
		} catch {
			this.#say(t('pins.unloaded'));
		}
	}

	async #makePanel(panel: HTMLElement): Promise<TrayPanel> {
		const { TrayPanel } = await import('./tray-panel.ts');
		const { base = '/', limbs = '', page = '' } = this.dataset;
		return new TrayPanel(panel, { base, limbs, page, say: (text) => this.#say(text) });
	}

	#close(): void {
		this.#box.hidden = true;
		this.#toggle.ariaExpanded = 'false';
		this.#show();
		this.#toggle.focus();
	}

	#say(text: string): void {
		this.#part('.pin-status').textContent = text;
	}
}

customElements.define('pin-tray', PinTray);
