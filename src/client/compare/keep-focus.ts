/** Where the focus goes when the control that has it is painted anew or is no longer there. */
const INSTEAD: Readonly<Record<string, string>> = {
	'date-back': '[name="on"]',
};
const ELSE = '.column-adder > summary';

/**
 * Hands the focus on from a control that goes when it is used (`data-goes`), before anything is painted:
 * afterwards the browser would lay out all that was written, for this alone.
 */
export function handFocusOn(view: HTMLElement): void {
	if (document.activeElement?.matches('[data-goes]') === true) focusOn(view.querySelector(ELSE));
}

/** Remembers which control has the focus; the function that it gives hands it back after painting. */
export function keepFocus(view: HTMLElement): () => void {
	const focused = document.activeElement;
	if (!(focused instanceof HTMLElement) || !view.contains(focused)) return () => undefined;
	const key = focused.dataset['key'] ?? focused.getAttribute('name');
	const piece = focused.closest('[data-piece]')?.getAttribute('data-piece') ?? '';
	return () => {
		if (focused.isConnected || key === null) return;
		const name = CSS.escape(key);
		const place = `[data-piece="${piece}"]`;
		const again = view.querySelector(`${place} :is([data-key="${name}"], [name="${name}"])`);
		focusOn(again ?? view.querySelector(INSTEAD[key] ?? ELSE));
	};
}

function focusOn(control: Element | null): void {
	if (control instanceof HTMLElement) control.focus({ preventScroll: true });
}
