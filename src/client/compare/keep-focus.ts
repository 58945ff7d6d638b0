/** Where the focus goes when the control that has it is painted anew or is no longer there. */
const INSTEAD: Readonly<Record<string, string>> = {
	'date-back': '[name="on"]',
};

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
		const again =
			view.querySelector<HTMLElement>(`${place} :is([data-key="${name}"], [name="${name}"])`) ??
			view.querySelector<HTMLElement>(INSTEAD[key] ?? '.column-adder > summary');
		again?.focus({ preventScroll: true });
	};
}
