/** Where the focus stands in a list of pins, so that it stands there again when the list is painted anew. */
export interface HeldFocus {
	/** Key of the pin. */
	readonly key: string;
	readonly selector: string;
	/** Of a field: what is selected in it. */
	readonly selection: readonly [number, number] | null;
}

/** The place of the focus within a list; undefined where it stands elsewhere. */
export function focusIn(list: HTMLElement): HeldFocus | undefined {
	const { activeElement } = document;
	if (!(activeElement instanceof HTMLElement) || !list.contains(activeElement)) return undefined;
	const key = activeElement.closest<HTMLElement>('[data-pin]')?.dataset['pin'] ?? '';
	const action = activeElement.dataset['do'];
	const isField = activeElement instanceof HTMLTextAreaElement;
	return {
		key,
		selector: isField ? 'textarea' : action === undefined ? 'a' : `[data-do="${action}"]`,
		selection: isField ? [activeElement.selectionStart, activeElement.selectionEnd] : null,
	};
}

/** Puts the focus back; nothing happens where the pin is gone. */
export function restoreFocus(list: HTMLElement, { key, selector, selection }: HeldFocus): void {
	const item = list.querySelector(`[data-pin="${CSS.escape(key)}"]`);
	const element = item?.querySelector<HTMLElement>(selector);
	element?.focus();
	if (element instanceof HTMLTextAreaElement && selection) element.setSelectionRange(...selection);
}
