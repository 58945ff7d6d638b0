/**
 * Paints a view piece by piece: what is in sight at once, the rest in short tasks after it. Until its turn
 * comes a row out of sight is held: the browser keeps its room and lays out and paints nothing of it.
 */
import { EMPTY, type Piece, type Slot } from '../../lib/views/piece.ts';
import { afterFrame } from './after-frame.ts';
import { patch } from './patch.ts';
import { watchSight, type Sight } from './sight.ts';
import { setAttributes, SlotWriter } from './slot-writer.ts';

/** Longest time of a task after the first, in milliseconds. */
const TASK = 8;

/** Least height of a row, in pixels. */
const ROW = 36;
/** As many shells are kept for when they are wanted again. */
const MOST_KEPT = 8;

type Task = () => void;

interface FoundSlot {
	readonly slot: Slot;
	readonly element: Element;
	/** The group of rows that it belongs to. */
	readonly group: Element | null;
}

interface Painted {
	readonly frame: string | undefined;
	readonly markup: string;
	readonly nodes: readonly ChildNode[];
	/** The elements of the slots by their keys. */
	readonly slots: ReadonlyMap<string, Element>;
}

export class ViewPainter {
	readonly #root: HTMLElement;
	readonly #sight: ReturnType<typeof watchSight>;
	readonly #slots = new SlotWriter();
	/** What was last painted into the place of each piece. */
	readonly #painted = new WeakMap<Element, Painted>();
	/** Shells that gave way to others, by their names, since a reader often goes back and forth. */
	readonly #kept = new Map<string, Painted>();
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
		this.#sight = watchSight(root);
	}

	/** Paints what is in sight, and begins with the rest. What still waited of the same pieces is forgotten. */
	paint(pieces: readonly Piece[]): void {
		for (const piece of pieces) {
			this.#waitingPieces.delete(piece.name);
			if (this.#canWait(piece)) this.#waitingPieces.set(piece.name, () => this.#paintPiece(piece));
			else this.#paintPiece(piece);
		}
		this.#schedule();
	}

	/** Paints the pieces that still wait, so that every link leads to where it should. */
	finishPieces(): void {
		const waiting = [...this.#waitingPieces.values()];
		this.#waitingPieces.clear();
		for (const paint of waiting) paint();
	}

	/** Paints what is still waiting, at once: for paper and for leaving. */
	finish(): void {
		this.finishPieces();
		for (const waiting of this.#waitingSlots.values()) for (const paint of waiting) paint();
		this.#waitingSlots.clear();
		this.#rest();
	}

	/** Forgets what was painted into a slot, since something else wrote there. */
	forget(element: Element): void {
		this.#slots.forget(element);
	}

	#canWait({ name, isLater = false, shows }: Piece): boolean {
		const isAsBefore = shows !== undefined && this.#shown.get(name) === shows;
		if (shows !== undefined) this.#shown.set(name, shows);
		return isLater || isAsBefore;
	}

	#paintPiece(piece: Piece): void {
		const place = this.#root.querySelector(`[data-piece="${piece.name}"]`);
		if (!place || isBeingTyped(place)) return;
		this.#paintShell(place, piece);
		const found = this.#found(place, piece.slots ?? []);
		const waiting = piece.list ? this.#paintList(found, piece.list) : this.#paintRows(found);
		if (waiting.length > 0) this.#waitingSlots.set(piece.name, waiting);
		else this.#waitingSlots.delete(piece.name);
	}

	#paintShell(place: Element, { shell, frame, slots }: Piece): void {
		const before = this.#painted.get(place);
		if (frame !== undefined && before?.frame === frame) return;
		const kept = this.#kept.get(frame ?? '');
		if (before?.frame !== undefined) this.#keep(before.frame, before);
		if (kept) {
			place.replaceChildren(...kept.nodes);
			this.#painted.set(place, kept);
			return;
		}
		const markup = String(shell(EMPTY) ?? '');
		if (before?.markup === markup) return;
		// Slots are filled by themselves: those of another shell begin empty.
		if (slots) place.innerHTML = markup;
		else patch(place, markup);
		this.#painted.set(place, {
			frame,
			markup,
			nodes: [...place.childNodes],
			slots: slotsIn(place),
		});
	}

	#keep(frame: string, painted: Painted): void {
		this.#kept.delete(frame);
		this.#kept.set(frame, painted);
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
	}

	/**
	 * Paints the rows in sight, and gives the tasks that paint the others. These are held, with their whole
	 * group where none of it is in sight.
	 */
	#paintRows(found: readonly FoundSlot[]): Task[] {
		const now = new Set(rowsInSight(found, this.#sight.now()));
		const later: Task[] = [];
		const folded: Task[] = [];
		for (const [group, members] of Map.groupBy(found, (one) => one.group)) {
			if (group !== null && !members.some((one) => now.has(one))) {
				later.push(...this.#laterGroup(group, members));
				continue;
			}
			if (group) this.#release(group);
			for (const one of members) {
				setAttributes(one.element, one.slot.attributes);
				if (one.slot.content === undefined) continue;
				if (one.slot.isFolded === true) folded.push(() => this.#writeSlot(one));
				else if (group === null || now.has(one)) this.#writeSlot(one);
				else later.push(this.#laterSlot(one));
			}
		}
		return [...later, ...folded];
	}

	/** Paints the entries of a list down to the lower edge of the window; gives the tasks for the others. */
	#paintList(found: readonly FoundSlot[], { height, abreast }: NonNullable<Piece['list']>): Task[] {
		const inSight = Math.ceil(this.#sight.now().room / height) * abreast;
		for (const one of found.slice(0, inSight)) this.#writeSlot(one);
		return found.slice(inSight).map((one) => this.#laterSlot(one));
	}

	#writeSlot({ element, slot }: FoundSlot): void {
		this.#release(element);
		if (slot.content !== undefined) this.#slots.write(element, slot);
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
		const painted = this.#painted.get(place);
		return slots.flatMap((slot) => {
			const element = painted?.slots.get(slot.key);
			return element ? [{ slot, element, group: element.closest('tbody') }] : [];
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
			while (waiting.length > 0 && performance.now() < end) waiting.shift()?.();
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

/** The rows that fill the window from the first one in sight; near the end of the table, the last ones. */
function rowsInSight(found: readonly FoundSlot[], { first, room }: Sight): FoundSlot[] {
	const rows = Math.ceil(room / ROW);
	const isShown = ({ slot, group }: FoundSlot) =>
		group !== null && slot.content !== undefined && slot.isFolded !== true;
	const start = found.findIndex(({ slot }) => slot.key === first);
	const after = found.slice(Math.max(0, start)).filter(isShown);
	if (rows === 0 || after.length >= rows) return after.slice(0, rows);
	return found.filter(isShown).slice(-rows);
}

function slotsIn(place: Element): Map<string, Element> {
	const elements = [...place.querySelectorAll('[data-slot]')];
	return new Map(elements.map((element) => [element.getAttribute('data-slot') ?? '', element]));
}

/** A date that is being typed is not taken from under the hands; what it says is written when it is left. */
function isBeingTyped(place: Element): boolean {
	const field = document.activeElement;
	return field instanceof HTMLInputElement && field.type === 'date' && place.contains(field);
}
