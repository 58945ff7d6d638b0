/**
 * Writes what stands in the slots of a view, and leaves alone what says the same as before, so that it
 * keeps its focus, its place and its boxes.
 */
import { trusted } from '../../lib/html/html.ts';
import { isInParts, wholePart, type Part, type Slot } from '../../lib/views/piece.ts';
import type { MarkupBatch } from './markup-batch.ts';
import { patch, patchElement } from './patch.ts';

/** A part with the markup of its content. */
interface WantedPart extends Part {
	readonly markup: string;
}

interface WrittenPart extends Pick<WantedPart, 'attributes' | 'from' | 'markup'> {
	readonly element: Element;
}

export class SlotWriter {
	readonly #batch: MarkupBatch;
	readonly #contents = new WeakMap<Element, string>();
	readonly #parts = new WeakMap<Element, ReadonlyMap<string, WrittenPart>>();
	readonly #after = new WeakMap<Element, string>();

	constructor(batch: MarkupBatch) {
		this.#batch = batch;
	}

	/** Writes what a slot holds, and what stands after it, with the batch; true where it says something else. */
	write(element: Element, slot: Slot): boolean {
		const content = slot.content?.() ?? null;
		const isOther = isInParts(content)
			? this.#writeParts(element, content)
			: this.#writeWhole(element, String(content ?? ''));
		const isOtherAfter =
			slot.after !== undefined && this.#writeAfter(element, String(slot.after() ?? ''));
		return isOther || isOtherAfter;
	}

	/** Forgets what was written into a slot, since something else wrote there. */
	forget(element: Element): void {
		for (const written of [this.#contents, this.#parts, this.#after]) written.delete(element);
	}

	#writeWhole(element: Element, markup: string): boolean {
		if (this.#contents.get(element) === markup) return false;
		this.#contents.set(element, markup);
		patch(element, markup, this.#batch);
		return true;
	}

	#writeAfter(element: Element, markup: string): boolean {
		if (this.#after.get(element) === markup) return false;
		this.#after.set(element, markup);
		if (element.nextElementSibling?.hasAttribute('data-slot') === false) {
			element.nextElementSibling.remove();
		}
		if (markup !== '') this.#batch.add(markup, (parsed) => element.after(parsed));
		return true;
	}

	/** Keeps the parts that say the same, and makes all others with the batch. */
	#writeParts(element: Element, parts: readonly Part[]): boolean {
		const before = this.#parts.get(element);
		const wanted = parts.map((part) => ({
			...part,
			markup: markupOf(part, before?.get(part.key)),
		}));
		const fresh = wanted.filter(({ key, markup }) => before?.get(key)?.markup !== markup);
		if (fresh.length === 0) {
			this.#putParts(element, wanted, []);
			return before?.size !== wanted.length;
		}
		const markup = fresh.map((part) => wholePart({ ...part, content: () => trusted(part.markup) }));
		this.#batch.add(markup.join(''), ({ children }) => {
			const made = [...children].map((one, index) => [fresh[index]?.key ?? '', one] as const);
			this.#putParts(element, wanted, made);
		});
		return true;
	}

	/** Puts the parts where they belong, those just made and those that stay. */
	#putParts(
		element: Element,
		wanted: readonly WantedPart[],
		made: readonly (readonly [key: string, element: Element])[],
	): void {
		const elements = new Map(made);
		const before = this.#parts.get(element);
		const after = new Map<string, WrittenPart>();
		for (const { key, attributes, from, markup } of wanted) {
			const kept = before?.get(key);
			const fresh = elements.get(key);
			const own = kept?.element ?? fresh;
			if (!own) continue;
			if (kept && fresh) patchElement(own, fresh);
			else if (kept && !isSame(attributes, kept.attributes)) setAttributes(own, attributes);
			after.set(key, { attributes, from, markup, element: own });
		}
		this.#parts.set(element, after);
		setChildren(
			element,
			[...after.values()].map((part) => part.element),
		);
	}
}

/** The markup of what a part holds; where that is made from the same as before, it is not made again. */
function markupOf({ from, content }: Part, before: WrittenPart | undefined): string {
	const isSame =
		before?.from.length === from.length && from.every((one, index) => one === before.from[index]);
	return isSame ? before.markup : String(content() ?? '');
}

function isSame(one: Part['attributes'], other: Part['attributes']): boolean {
	return Object.entries(one).every(([name, value]) => other[name] === value);
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
