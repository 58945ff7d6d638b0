/**
 * Paints a view piece by piece: what is in sight at once, the rest in short tasks after it. Of another view
 * than before the heads come at once, and all rows after them. Until its turn comes a row is held: the browser
 * keeps its room and lays out and paints nothing of it.
 */
import type { Piece, Slot } from '../../lib/views/piece.ts';
import { afterFrame } from './after-frame.ts';
import { entriesInSight, fillSight, type FoundSlot } from './in-sight.ts';
import { keepFocus } from './keep-focus.ts';
import { MarkupBatch } from './markup-batch.ts';
import { ShellWriter } from './shell-writer.ts';
import { SightWatch } from './sight.ts';
import { setAttributes, SlotWriter } from './slot-writer.ts';

/** Longest time of a task after the first, in milliseconds, and how many slots are then written together. */
const TASK = 8;
const TOGETHER = 8;

type Task = () => unknown;

export class ViewPainter {
	readonly #root: HTMLElement;
	readonly #sight: SightWatch;
	readonly #batch = new MarkupBatch();
	readonly #shells = new ShellWriter(this.#batch);
	readonly #slots = new SlotWriter(this.#batch);
	/** The places of the pieces by their names. */
	readonly #places = new Map<string, Element>();
	/** What each piece showed when it was last painted. */
	readonly #shown = new Map<string, string>();
	/** What is still to be painted, by the names of the pieces: whole pieces, and slots of others. */
	readonly #waitingPieces = new Map<string, Task>();
	readonly #waitingSlots = new Map<string, Task[]>();
	readonly #held = new Set<Element>();
	/** True while a task is on its way. */
	#isScheduled = false;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#sight = new SightWatch(root);
	}

	/** Paints what is in sight, and begins with the rest. What still waited of the same pieces is forgotten. */
	paint(pieces: readonly Piece[]): void {
		const handBack = keepFocus(this.#root);
		for (const piece of pieces) {
			this.#waitingPieces.delete(piece.name);
			if (this.#canWait(piece)) this.#waitingPieces.set(piece.name, () => this.#paintPiece(piece));
			else this.#paintPiece(piece);
		}
		this.#batch.write();
		// Last, since it makes the browser lay out all that was written before.
		handBack();
		this.#schedule();
	}

	/** Paints the pieces that still wait, so that every link leads to where it should. */
	finishPieces(): void {
		const handBack = keepFocus(this.#root);
		const waiting = [...this.#waitingPieces.values()];
		this.#waitingPieces.clear();
		for (const paint of waiting) paint();
		this.#batch.write();
		handBack();
	}

	/** Paints what is still waiting, at once: for paper and for leaving. */
	finish(): void {
		this.finishPieces();
		for (const waiting of this.#waitingSlots.values()) for (const paint of waiting) paint();
		this.#batch.write();
		this.#waitingSlots.clear();
		this.#rest();
	}

	/** Forgets what was painted into a slot, since something else wrote there. */
	forget(element: Element): void {
		this.#slots.forget(element);
	}

	#place(name: string): Element | null {
		const place = this.#places.get(name) ?? this.#root.querySelector(`[data-piece="${name}"]`);
		if (place) this.#places.set(name, place);
		return place;
	}

	#canWait({ name, isLater = false, follows = false, shows }: Piece): boolean {
		const isAsBefore = shows !== undefined && this.#shown.get(name) === shows;
		if (shows !== undefined) this.#shown.set(name, shows);
		return isLater || isAsBefore || (follows && this.#isThere(name));
	}

	#isThere(name: string): boolean {
		const place = this.#place(name);
		return place !== null && this.#shells.isIn(place);
	}

	#paintPiece(piece: Piece): void {
		const place = this.#place(piece.name);
		if (!place || isBeingTyped(place)) return;
		// What changes must not stand beside what does not. Another view comes with its heads first.
		const isOther = this.#shells.write(place, piece);
		const found = this.#found(place, piece.slots ?? []);
		const waiting = piece.list
			? this.#paintList(entriesInSight(found, piece.list, this.#sight.now), isOther)
			: this.#paintRows(found, isOther);
		if (waiting.length > 0) this.#waitingSlots.set(piece.name, waiting);
		else this.#waitingSlots.delete(piece.name);
	}

	/**
	 * Paints the rows in sight, if they are wanted now, and gives the tasks that paint the others. These are held,
	 * with their whole group where none of it is in sight. Those in sight are marked: a browser that skipped them
	 * since they were far off would show them a frame later.
	 */
	#paintRows(found: readonly FoundSlot[], canWait: boolean): Task[] {
		const now = canWait
			? new Set<FoundSlot>()
			: fillSight(found, this.#sight.now, (one) => this.#writeSlot(one));
		const later: Task[] = [];
		const folded: Task[] = [];
		for (const [group, members] of Map.groupBy(found, (one) => one.group)) {
			const isNow = members.some((one) => now.has(one));
			group?.toggleAttribute('data-shown', isNow);
			if (group !== null && !isNow) {
				later.push(...this.#laterGroup(group, members));
				continue;
			}
			if (group) this.#release(group);
			for (const one of members) {
				setAttributes(one.element, one.slot.attributes);
				if (one.slot.content === undefined) continue;
				one.element.toggleAttribute('data-shown', now.has(one));
				if (now.has(one)) continue;
				if (one.slot.isFolded === true) folded.push(() => this.#writeSlot(one));
				else if (group === null) this.#writeSlot(one);
				else later.push(this.#laterSlot(one));
			}
		}
		return [...later, ...folded];
	}

	/** Paints the entries of a list that are in sight, if they are wanted now; gives the tasks for the others. */
	#paintList({ inSight, others }: ReturnType<typeof entriesInSight>, canWait: boolean): Task[] {
		if (!canWait) for (const one of inSight) this.#writeSlot(one);
		const waiting = canWait ? [...inSight, ...others] : others;
		return waiting.map((one) => this.#laterSlot(one));
	}

	/** Writes a slot; true where it says something else than before. */
	#writeSlot({ element, slot }: FoundSlot): boolean {
		this.#release(element);
		return slot.content !== undefined && this.#slots.write(element, slot);
	}

	#laterSlot(one: FoundSlot): Task {
		this.#hold(one.element);
		return () => this.#writeSlot(one);
	}

	#laterGroup(group: Element, members: readonly FoundSlot[]): Task[] {
		this.#hold(group);
		return members.map((one) => {
			const attribute = () => setAttributes(one.element, one.slot.attributes);
			// Whether a group is there at all cannot wait.
			if (one.element === group) attribute();
			return () => {
				attribute();
				this.#writeSlot(one);
				if (one === members.at(-1)) this.#release(group);
			};
		});
	}

	#found(place: Element, slots: readonly Slot[]): FoundSlot[] {
		return slots.flatMap((slot) => {
			const found = this.#shells.slot(place, slot.key);
			return found ? [{ slot, ...found }] : [];
		});
	}

	#hold(element: Element): void {
		if (this.#held.has(element)) return;
		this.#held.add(element);
		element.setAttribute('data-held', '');
	}

	#release(element: Element): void {
		if (this.#held.delete(element)) element.removeAttribute('data-held');
	}

	#schedule(): void {
		this.#sight.look();
		if (this.#isScheduled || this.#isDone()) return;
		this.#isScheduled = true;
		this.#root.setAttribute('aria-busy', 'true');
		afterFrame(() => this.#work());
	}

	#work(): void {
		const end = performance.now() + TASK;
		this.#isScheduled = false;
		this.finishPieces();
		for (const [name, waiting] of this.#waitingSlots) {
			while (waiting.length > 0 && performance.now() < end) {
				for (const paint of waiting.splice(0, TOGETHER)) paint();
				this.#batch.write();
			}
			if (waiting.length === 0) this.#waitingSlots.delete(name);
		}
		if (this.#isDone()) return this.#rest();
		this.#isScheduled = true;
		setTimeout(() => this.#work());
	}

	#isDone(): boolean {
		return this.#waitingPieces.size === 0 && this.#waitingSlots.size === 0;
	}

	#rest(): void {
		for (const element of this.#held) this.#release(element);
		this.#root.removeAttribute('aria-busy');
		this.#sight.look();
	}
}

/** A date that is being typed is not taken from under the hands; what it says is written when it is left. */
function isBeingTyped(place: Element): boolean {
	const field = document.activeElement;
	return field instanceof HTMLInputElement && field.type === 'date' && place.contains(field);
}
