/** What the tray shows when it is open: the pins with their notes, and what can be done with them. */
import { html } from '../../lib/html/html.ts';
import { pinKey } from '../../lib/pins/pin.ts';
import { trayItem } from '../../lib/pins/pin-markup.ts';
import type { PinData } from '../../lib/pins/pin-data.ts';
import { annotatePin, mergePins, movePin, removePin } from '../../lib/pins/pins.ts';
import { readPinsFile } from '../../lib/pins/pins-file.ts';
import { pinsToLink } from '../../lib/pins/pins-link.ts';
import { focusIn, restoreFocus } from './held-focus.ts';
import { keeper } from './keeper.ts';
import { loadPinData } from './load-data.ts';
import { panelMarkup } from './panel-markup.ts';
import { takeAway, type PinSite, type TakenForm } from './take-away.ts';
import { t } from './panel-words.ts';
import { locale } from './words.ts';

/** Where the tray's pages and data are, and how it speaks to the reader. */
export interface TrayPlace {
	readonly base: string;
	readonly limbs: string;
	readonly page: string;
	readonly say: (text: string) => void;
}

export class TrayPanel {
	readonly #panel: HTMLElement;
	readonly #place: TrayPlace;
	readonly #site: PinSite;
	#data: PinData | undefined;
	#failed = false;
	/** The reader's own typing is on the screen already: painting would only move the cursor. */
	#typing = false;

	constructor(panel: HTMLElement, place: TrayPlace) {
		this.#panel = panel;
		this.#place = place;
		const page = new URL(place.page, location.href).href;
		this.#site = { locale, base: place.base, page };
		panel.innerHTML = String(panelMarkup(t, place.page));
		panel.addEventListener('click', ({ target }) => this.#clicked(target as HTMLElement));
		panel.addEventListener('input', ({ target }) => this.#typed(target as HTMLElement));
		panel.addEventListener('change', ({ target }) => this.#chose(target as HTMLElement));
		keeper.listen(() => {
			if (!panel.hidden && !this.#typing) this.#paint();
		});
	}

	/** Shows the pins as they are now. */
	show(): void {
		this.#paint();
		if (!this.#data) void this.#load();
	}

	async #load(): Promise<void> {
		try {
			this.#data = await loadPinData(this.#place.limbs);
			this.#failed = false;
		} catch {
			this.#failed = true;
		}
		this.#paint();
	}

	#paint(): void {
		const { pins } = keeper;
		const list = this.#part('list');
		const context = { locale, base: this.#place.base, t, data: this.#data };
		const last = pins.length - 1;
		const focus = focusIn(list);
		const items = pins.map((pin, index) =>
			trayItem(context, pin, { first: index === 0, last: index === last }),
		);
		list.innerHTML = String(html`${items}`);
		if (focus) restoreFocus(list, focus);
		this.#part('empty').hidden = pins.length > 0;
		this.#part('tools').hidden = pins.length === 0;
		this.#part('confirm').hidden = true;
		this.#part('share').hidden = true;
		const isLoading = !this.#data && pins.length > 0;
		this.#tell('data', this.#failed ? t('pins.unloaded') : isLoading ? t('pins.loading') : '');
		this.#tellProblem();
	}

	#clicked(target: HTMLElement): void {
		const button = target.closest<HTMLElement>('[data-do]');
		if (!button || button.ariaDisabled === 'true') return;
		const key = button.closest<HTMLElement>('[data-pin]')?.dataset['pin'] ?? '';
		switch (button.dataset['do']) {
			case 'up':
				return this.#move(key, -1);
			case 'down':
				return this.#move(key, 1);
			case 'remove':
				return this.#remove(key);
			case 'clear':
				return this.#askToClear(true);
			case 'clear-no':
				return this.#askToClear(false);
			case 'clear-yes':
				return this.#clear();
			case 'share':
				return void this.#share();
			case 'csv':
			case 'word':
			case 'citations':
			case 'json':
				return void this.#take(button.dataset['do'], button);
		}
	}

	#move(key: string, places: number): void {
		keeper.change((pins) => movePin(pins, key, places));
		const place = keeper.pins.findIndex((pin) => pinKey(pin) === key) + 1;
		this.#place.say(t('pins.said.moved', { place, total: keeper.pins.length }));
	}

	#remove(key: string): void {
		const { pins } = keeper;
		const index = pins.findIndex((pin) => pinKey(pin) === key);
		const next = pins[index + 1] ?? pins[index - 1];
		keeper.change((held) => removePin(held, key));
		if (next) {
			restoreFocus(this.#part('list'), {
				key: pinKey(next),
				selector: '[data-do="remove"]',
				selection: null,
			});
		} else {
			this.#panel.focus();
		}
		const count = t('pins.count', { n: keeper.pins.length });
		this.#place.say(`${t('pins.said.removed')} ${count}`);
	}

	#askToClear(ask: boolean): void {
		this.#tell('question', t('pins.clear-question', { n: keeper.pins.length }));
		this.#part('confirm').hidden = !ask;
		this.#button(ask ? 'clear-no' : 'clear').focus();
	}

	#clear(): void {
		keeper.change(() => []);
		this.#panel.focus();
		this.#place.say(t('pins.said.cleared'));
	}

	async #share(): Promise<void> {
		const link = `${this.#site.page}#p=${pinsToLink(keeper.pins)}`;
		const share = this.#part('share');
		const field = share.querySelector('input');
		share.hidden = false;
		if (field) field.value = link;
		try {
			await navigator.clipboard.writeText(link);
			this.#place.say(t('pins.said.copied'));
		} catch {
			field?.select();
			this.#place.say(t('pins.said.copy-by-hand'));
		}
	}

	async #take(form: TakenForm, button: HTMLElement): Promise<void> {
		button.ariaDisabled = 'true';
		try {
			const data = form === 'json' ? undefined : await loadPinData(this.#place.limbs);
			const file = await takeAway(form, keeper.pins, data, this.#site);
			this.#place.say(t('pins.said.saved', { file }));
		} catch {
			this.#place.say(t('pins.said.failed'));
		} finally {
			button.ariaDisabled = null;
		}
	}

	#typed(target: HTMLElement): void {
		if (!(target instanceof HTMLTextAreaElement)) return;
		const key = target.closest<HTMLElement>('[data-pin]')?.dataset['pin'] ?? '';
		this.#typing = true;
		keeper.change((pins) => annotatePin(pins, key, target.value));
		this.#typing = false;
		this.#tellProblem();
	}

	#chose(target: HTMLElement): void {
		if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
		const [file] = target.files ?? [];
		if (file) void this.#import(file);
		target.value = '';
	}

	async #import(file: File): Promise<void> {
		const read = readPinsFile(await file.text());
		if (read.state !== 'read' || read.pins.length === 0) {
			const reason = read.state === 'newer' ? 'pins.problem.newer' : 'pins.said.not-pins';
			this.#place.say(t(reason));
			return;
		}
		const before = keeper.pins.length;
		keeper.change((pins) => mergePins(pins, read.pins));
		this.#place.say(t('pins.said.imported', { n: keeper.pins.length - before }));
		if (keeper.pins.length > 0 && !this.#data) void this.#load();
	}

	#part(name: string): HTMLElement {
		const part = this.#panel.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`The panel has no part \`${name}\``);
		return part;
	}

	#button(action: string): HTMLElement {
		const button = this.#panel.querySelector<HTMLElement>(`[data-do="${action}"]`);
		if (!button) throw new Error(`The panel has no button \`${action}\``);
		return button;
	}

	/** Writes a text into a part, which is hidden while there is none. */
	#tell(name: string, text: string): void {
		const part = this.#part(name);
		part.textContent = text;
		part.hidden = text === '';
	}

	#tellProblem(): void {
		const { problem } = keeper;
		this.#tell('problem', problem === null ? '' : t(`pins.problem.${problem}`));
	}
}
