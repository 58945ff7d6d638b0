/**
 * Paints a view piece by piece. What says the same as before is left alone, so that it keeps its focus and
 * its place; what is in sight is painted at once, the rest in short tasks after it.
 */
import { EMPTY, type Piece, type Slot } from '../../lib/views/piece.ts';
import { patch } from './patch.ts';

/** Longest time of a task after the first, in milliseconds. */
const TASK = 8;
/** Height of a row that is not opened, about. */
const ROW = 36;
/** As many rows are painted at once even where the table is out of sight. */
const FEWEST_ROWS = 4;

interface Sight {
	readonly group: string | undefined;
	readonly rows: number;
}

export class ViewPainter {
	readonly #root: HTMLElement;
	/** The markup last painted into each place. */
	readonly #painted = new WeakMap<Element, string>();
	#waiting: (() => void)[] = [];
	/** True while a task is on its way. */
	#isScheduled = false;

	/** The groups of rows in sight, each with its place in the window. */
	readonly #inSight = new Map<Element, { readonly top: number; readonly height: number }>();
	readonly #observer = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting, boundingClientRect, rootBounds } of entries) {
			const place = { top: boundingClientRect.top, height: rootBounds?.height ?? 0 };
			if (isIntersecting) this.#inSight.set(target, place);
			else this.#inSight.delete(target);
		}
	});

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#observe();
	}

	/** Paints what is in sight, and begins with the rest. What was still waiting is forgotten. */
	paint(pieces: readonly Piece[]): void {
		const [now, later] = [
			pieces.filter(({ isLater }) => !isLater),
			pieces.filter((p) => p.isLater),
		];
		this.#waiting = [];
		const sight = this.#sight();
		for (const piece of now) this.#paintPiece(piece, sight);
		this.#waiting.push(...later.map((piece) => () => this.#paintPiece(piece, sight)));
		this.#schedule();
	}

	/** Paints what is still waiting, at once: for paper and for leaving. */
	finish(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const paint of waiting) paint();
		this.#root.removeAttribute('aria-busy');
	}

	#paintPiece({ name, shell, slots, screenful }: Piece, sight: Sight): void {
		const place = this.#root.querySelector(`[data-piece="${name}"]`);
		if (!place) return;
		const markup = String(shell(EMPTY) ?? '');
		if (!isBeingTyped(place)) this.#write(place, markup, slots !== undefined);
		if (slots) this.#paintSlots(place, slots, screenful ?? sight.rows, sight.group);
	}

	#paintSlots(
		place: Element,
		slots: readonly Slot[],
		screenful: number,
		group: string | undefined,
	): void {
		const elements = new Map(
			[...place.querySelectorAll('[data-slot]')].map((one) => [one.getAttribute('data-slot'), one]),
		);
		const found = slots.map((slot) => ({ element: elements.get(slot.key), slot }));
		const folded: (() => void)[] = [];
		let left = screenful;
		let isReached = group === undefined;
		for (const { element, slot } of found) {
			if (!element) continue;
			setAttributes(element, slot);
			const own = element.closest('tbody, ol');
			isReached ||= own?.id === group;
			const isNow = own === null || (isReached && left > 0 && slot.isFolded !== true);
			if (isNow) this.#paintSlot(element, slot);
			else if (slot.isFolded === true) folded.push(() => this.#paintSlot(element, slot));
			else this.#waiting.push(() => this.#paintSlot(element, slot));
			if (isNow && own) left -= 1;
		}
		this.#waiting.push(...folded);
	}

	#paintSlot(element: Element, { content, after }: Slot): void {
		const inside = String(content() ?? '');
		const beside = String(after?.() ?? '');
		if (this.#painted.get(element) === inside + beside) return;
		this.#painted.set(element, inside + beside);
		patch(element, inside);
		if (!after) return;
		if (element.nextElementSibling?.hasAttribute('data-slot') === false) {
			element.nextElementSibling.remove();
		}
		if (beside !== '') element.insertAdjacentHTML('afterend', beside);
	}

	/** Forgets what was painted into a place, since something else wrote there. */
	forget(element: Element): void {
		this.#painted.delete(element);
	}

	/**
	 * The first group of rows that is in sight, and how many rows there is room for from there. It was
	 * observed before: to measure now would make the browser lay out the page once more.
	 */
	#sight(): Sight {
		const groups = [...this.#inSight].sort(([, a], [, b]) => a.top - b.top);
		const [first] = groups;
		if (!first) return { group: undefined, rows: FEWEST_ROWS };
		const [{ id }, { top, height }] = first;
		return { group: id, rows: Math.max(FEWEST_ROWS, Math.ceil((height - Math.max(0, top)) / ROW)) };
	}

	#observe(): void {
		this.#inSight.clear();
		this.#observer.disconnect();
		for (const group of this.#root.querySelectorAll('.comparison-group')) {
			this.#observer.observe(group);
		}
	}

	#write(place: Element, markup: string, hasSlots: boolean): void {
		if (this.#painted.get(place) === markup) return;
		this.#painted.set(place, markup);
		// Slots are filled by themselves: those of another shell begin empty.
		if (hasSlots) place.innerHTML = markup;
		else patch(place, markup);
		if (place.getAttribute('data-piece') === 'view') this.#observe();
	}

	#schedule(): void {
		if (this.#isScheduled || this.#waiting.length === 0) return;
		this.#isScheduled = true;
		this.#root.setAttribute('aria-busy', 'true');
		// The first task comes after the frame that shows what was painted at once.
		requestAnimationFrame(() => setTimeout(() => this.#work()));
	}

	#work(): void {
		const end = performance.now() + TASK;
		this.#isScheduled = false;
		do this.#waiting.shift()?.();
		while (this.#waiting.length > 0 && performance.now() < end);
		if (this.#waiting.length === 0) return this.#root.removeAttribute('aria-busy');
		this.#isScheduled = true;
		setTimeout(() => this.#work());
	}
}

/** A date that is being typed is not taken from under the hands; what it says is written when it is left. */
function isBeingTyped(place: Element): boolean {
	const field = document.activeElement;
	return field instanceof HTMLInputElement && field.type === 'date' && place.contains(field);
}

function setAttributes(element: Element, { attributes = {} }: Slot): void {
	for (const [name, value] of Object.entries(attributes)) {
		if (typeof value === 'boolean') element.toggleAttribute(name, value);
		else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
	}
}
