/**
 * Gives every limb on the page a button that pins it: limbs of a definition in their head, limbs that are
 * shown as evidence in the list of facts beneath them. What is painted later is found as well.
 */
import { limbNumber } from '../../lib/views/limb-number.ts';
import { pinKey, pinOfKey, PIN_LIMIT, type Pin } from '../../lib/pins/pin.ts';
import { addPin, hasPin, removePin } from '../../lib/pins/pins.ts';
import { whenIdle } from '../when-idle.ts';
import { keeper } from './keeper.ts';
import { t } from './words.ts';

const NEW_LIMBS = '[data-limb]:not([data-pinnable])';
const buttons = new Map<HTMLButtonElement, string>();

/** Gives the limbs their buttons. `say` tells the reader what a button did, `found` that there are limbs. */
export function addPinButtons(say: (text: string) => void, found: () => void): void {
	const add = () => {
		const limbs = document.querySelectorAll<HTMLElement>(NEW_LIMBS);
		for (const limb of limbs) addButton(limb, say);
		if (limbs.length > 0) found();
	};
	let waiting = false;
	const addSoon = () => {
		if (waiting) return;
		waiting = true;
		whenIdle(() => {
			waiting = false;
			add();
		});
	};
	addSoon();
	const main = document.querySelector('main');
	if (main) new MutationObserver(addSoon).observe(main, { childList: true, subtree: true });
	keeper.listen(showPinned);
}

function addButton(limb: HTMLElement, say: (text: string) => void): void {
	const pin = pinOf(limb);
	const place = placeOf(limb);
	// Without a place it waits to be painted.
	if (!pin || !place) return;
	limb.dataset['pinnable'] = '';
	const key = pinKey(pin);
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'pin-button';
	button.textContent = t('pins.pin');
	const of = document.createElement('span');
	of.className = 'visually-hidden';
	of.textContent = t('pins.of-limb', { limb: limbNumber(pin.limb) });
	button.append(of);
	button.addEventListener('click', () => toggle(pin, key, say));
	buttons.set(button, key);
	showState(button, key);
	place.append(place.localName === 'ul' ? inItem(button) : button);
}

function toggle(pin: Pin, key: string, say: (text: string) => void): void {
	const pinned = hasPin(keeper.pins, key);
	keeper.change((pins) => (pinned ? removePin(pins, key) : addPin(pins, pin)));
	if (pinned) say(t('pins.said.removed'));
	else if (hasPin(keeper.pins, key)) say(t('pins.said.added'));
	else say(t('pins.said.too-many', { n: PIN_LIMIT }));
}

/** The pin of what bears `data-limb`: a cell where it is shown for an element. */
function pinOf(limb: HTMLElement): Pin | undefined {
	const element = limb.closest<HTMLElement>('[data-evidence-of]')?.dataset['evidenceOf'];
	const key = limb.dataset['limb'] ?? '';
	return pinOfKey(element === undefined ? key : `${key}|${element}`);
}

/** Where the button goes: the list of facts of a limb shown as evidence, else the limb's own head. */
function placeOf(limb: HTMLElement): Element | null {
	const head = limb.querySelector('.limb-head');
	if (head) return head;
	let next = limb.nextElementSibling;
	while (next && !next.matches('.evidence-facts, [data-limb]')) next = next.nextElementSibling;
	return next?.matches('.evidence-facts') ? next : null;
}

function inItem(button: HTMLButtonElement): HTMLLIElement {
	const item = document.createElement('li');
	item.append(button);
	return item;
}

function showPinned(): void {
	for (const [button, key] of buttons) {
		if (button.isConnected) showState(button, key);
		else buttons.delete(button);
	}
}

function showState(button: HTMLButtonElement, key: string): void {
	button.ariaPressed = String(hasPin(keeper.pins, key));
}
