/**
 * Writes what stands in the slots of a view, and leaves alone what says the same as before, so that it
 * keeps its focus, its place and its boxes.
 */
import { html } from '../../lib/html/html.ts';
import { isInParts, wholePart, type Part, type Slot } from '../../lib/views/piece.ts';
import { patch } from './patch.ts';

interface WrittenPart {
	readonly from: Part['from'];
	readonly content: string;
	readonly element: Element;
}

export class SlotWriter {
	readonly #contents = new WeakMap<Element, string>();
	readonly #parts = new WeakMap<Element, ReadonlyMap<string, WrittenPart>>();
	readonly #after = new WeakMap<Element, string>();

	/** Writes what a slot holds, and what stands after it. */
	write(element: Element, slot: Slot): void {
		const content = slot.content?.() ?? null;
		if (isInParts(content)) this.#writeParts(element, content);
		else this.#writeWhole(element, String(content ?? ''));
		if (slot.after) this.#writeAfter(element, String(slot.after() ?? ''));
	}

	/** Forgets what was written into a slot, since something else wrote there. */
	forget(element: Element): void {
		for (const written of [this.#contents, this.#parts, this.#after]) written.delete(element);
	}

	#writeWhole(element: Element, markup: string): void {
		if (this.#contents.get(element) === markup) return;
		this.#contents.set(element, markup);
		patch(element, markup);
	}

	#writeAfter(element: Element, markup: string): void {
		if (this.#after.get(element) === markup) return;
		this.#after.set(element, markup);
		if (element.nextElementSibling?.hasAttribute('data-slot') === false) {
			element.nextElementSibling.remove();
		}
		if (markup !== '') element.insertAdjacentHTML('afterend', markup);
	}

	/** Keeps the parts that say the same, and makes all others at once. */
	#writeParts(element: Element, parts: readonly Part[]): void {
		const before = this.#parts.get(element);
		const contents = parts.map((part) => ({
			part,
			content: contentOf(part, before?.get(part.key)),
		}));
		const fresh = contents.filter(
			({ part: { key }, content }) => before?.get(key)?.content !== content,
		);
		const made = elementsOf(
			element,
			fresh.map(({ part }) => part),
		);
		const after = new Map<string, WrittenPart>();
		for (const { part, content } of contents) {
			const own = made.get(part.key) ?? before?.get(part.key)?.element;
			if (!own) continue;
			setAttributes(own, part.attributes);
			after.set(part.key, { from: part.from, content, element: own });
		}
		this.#parts.set(element, after);
		setChildren(
			element,
			[...after.values()].map((part) => part.element),
		);
	}
}

/** The markup of a part; where it is made from the same as before, it is not made again. */
function contentOf({ from, content }: Part, before: WrittenPart | undefined): string {
	const isSame =
		before?.from.length === from.length && from.every((one, index) => one === before.from[index]);
	return isSame ? before.content : String(content() ?? '');
}

/** Sets those attributes of an element that are not as they should be. */
export function setAttributes(element: Element, attributes: Slot['attributes'] = {}): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'boolean') element.toggleAttribute(name, value);
		else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
	}
	// A field that a reader has used no longer follows its attributes.
	const { value, selected } = attributes;
	if (element instanceof HTMLOptionElement && selected === true) element.selected = true;
	if (element instanceof HTMLInputElement && typeof value === 'string' && element.value !== value) {
		element.value = value;
	}
}

function elementsOf(parent: Element, parts: readonly Part[]): Map<string | undefined, Element> {
	if (parts.length === 0) return new Map();
	const made = parent.cloneNode(false) as Element;
	made.innerHTML = String(html`${parts.map(wholePart)}`);
	return new Map([...made.children].map((one, index) => [parts[index]?.key, one]));
}

/** Makes the elements the children of another in their order, and moves none that stands where it should. */
function setChildren(parent: Element, wanted: readonly Element[]): void {
	const kept = new Set<Node>(wanted);
	for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
	let place = parent.firstChild;
	for (const child of wanted) {
		if (child === place) place = place.nextSibling;
		else parent.insertBefore(child, place);
	}
}
