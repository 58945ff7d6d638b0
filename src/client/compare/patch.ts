import type { MarkupBatch } from './markup-batch.ts';

/**
 * Writes markup into an element, together with what else is in the batch. Of what stands there already only
 * that is changed which differs, so that the browser styles, lays out and paints no more than what changed,
 * and nothing loses the focus.
 */
export function patch(element: Element, markup: string, batch: MarkupBatch): void {
	if (!isText(markup)) batch.add(markup, (parsed) => patchChildren(element, parsed));
	else if (element.textContent !== markup) element.textContent = markup;
}

/** Makes an element say what another one of the same name says, and changes only what differs. */
export function patchElement(element: Element, wanted: Element): void {
	patchAttributes(element, wanted);
	patchChildren(element, wanted);
}

function patchChildren(element: Element, wanted: Element | DocumentFragment): void {
	const before = [...element.childNodes];
	const after = [...wanted.childNodes];
	if (before.length !== after.length) {
		// An option that leaves one list for another leaves its choice behind: a list is written anew.
		if (element instanceof HTMLSelectElement && wanted instanceof Element) {
			element.innerHTML = wanted.innerHTML;
		} else {
			element.replaceChildren(...after);
		}
		return;
	}
	for (const [index, node] of before.entries()) {
		const next = after[index];
		if (!next || node.isEqualNode(next)) continue;
		if (node instanceof Element && next instanceof Element && node.localName === next.localName) {
			patchElement(node, next);
		} else {
			node.replaceWith(next);
		}
	}
}

/** A field that a reader has used no longer follows its attributes: what it holds is set as well. */
function patchAttributes(element: Element, wanted: Element): void {
	for (const name of element.getAttributeNames()) {
		if (!wanted.hasAttribute(name)) element.removeAttribute(name);
	}
	for (const { name, value } of wanted.attributes) {
		if (element.getAttribute(name) !== value) element.setAttribute(name, value);
	}
	if (element instanceof HTMLInputElement && wanted instanceof HTMLInputElement) {
		element.checked = wanted.checked;
		if (element.value !== wanted.value) element.value = wanted.value;
	} else if (element instanceof HTMLOptionElement && wanted instanceof HTMLOptionElement) {
		element.selected = wanted.selected;
	}
}

/** True where markup is mere text, which needs no parser. */
function isText(markup: string): boolean {
	return !/[<&]/.test(markup);
}
