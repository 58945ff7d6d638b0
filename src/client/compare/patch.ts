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

/** What stands before and after that which comes or goes stays where it is. */
function patchChildren(element: Element, wanted: Element | DocumentFragment): void {
	const before = [...element.childNodes];
	const after = [...wanted.childNodes];
	// An option that leaves one list for another leaves its choice behind: a list is written anew.
	if (
		element instanceof HTMLSelectElement &&
		wanted instanceof Element &&
		before.length !== after.length
	) {
		element.innerHTML = wanted.innerHTML;
		return;
	}
	const start = patchPairs(before, after);
	const rest = before.slice(start).toReversed();
	const wantedRest = after.slice(start).toReversed();
	const end = patchPairs(rest, wantedRest);
	const next = rest[end - 1] ?? null;
	for (const node of rest.slice(end)) node.remove();
	for (const node of wantedRest.slice(end).toReversed()) element.insertBefore(node, next);
}

/** Patches nodes one by one, as long as they and those wanted are of one kind; gives how many these were. */
function patchPairs(nodes: readonly ChildNode[], wanted: readonly ChildNode[]): number {
	for (const [index, node] of nodes.entries()) {
		const next = wanted[index];
		if (!next || !isSameKind(node, next)) return index;
		patchNode(node, next);
	}
	return nodes.length;
}

/** True of two texts, and of two elements of the same name that are, where it has a key, the same control. */
function isSameKind(node: ChildNode, wanted: ChildNode): boolean {
	return node.nodeName === wanted.nodeName && keyOf(node) === keyOf(wanted);
}

function keyOf(node: ChildNode): string | undefined {
	return node instanceof HTMLElement ? node.dataset['key'] : undefined;
}

function patchNode(node: ChildNode, wanted: ChildNode): void {
	if (node.isEqualNode(wanted)) return;
	if (node instanceof Element && wanted instanceof Element) patchElement(node, wanted);
	else node.nodeValue = wanted.nodeValue;
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
