/**
 * Writes markup into an element. Of what stands there already only those nodes are replaced that differ,
 * so that the browser styles, lays out and paints no more than what changed.
 */
export function patch(element: Element, markup: string): void {
	const wanted = element.cloneNode(false) as Element;
	wanted.innerHTML = markup;
	patchChildren(element, wanted);
}

function patchChildren(element: Element, wanted: Element): void {
	// An option that leaves one list for another leaves its choice behind: a list is written as a whole.
	if (element instanceof HTMLSelectElement) {
		element.innerHTML = wanted.innerHTML;
		return;
	}
	const before = [...element.childNodes];
	const after = [...wanted.childNodes];
	if (before.length !== after.length) return element.replaceChildren(...after);
	for (const [index, node] of before.entries()) {
		const next = after[index];
		if (!next || node.isEqualNode(next)) continue;
		if (hasSameTag(node, next)) patchChildren(node as Element, next as Element);
		else node.replaceWith(next);
	}
}

/** True for two elements of the same name and attributes, whatever they hold. */
function hasSameTag(node: Node, next: Node): boolean {
	return node instanceof Element && node.cloneNode(false).isEqualNode(next.cloneNode(false));
}
