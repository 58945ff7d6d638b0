/** Writes the shells of pieces into their places: the markup around what is painted bit by bit. */
import { EMPTY, type Piece } from '../../lib/views/piece.ts';
import type { MarkupBatch } from './markup-batch.ts';
import { patch } from './patch.ts';

/** As many shells are kept for when they are wanted again, since a reader often goes back and forth. */
const MOST_KEPT = 8;

interface Shell {
	readonly frame: string | undefined;
	readonly markup: string;
	/** Its elements; none where it is written over what stood there. */
	readonly elements: readonly HTMLElement[];
	/** The places of the slots by their keys. */
	readonly slots: ReadonlyMap<string, SlotPlace>;
}

export interface SlotPlace {
	readonly element: Element;
	/** The group of rows that it belongs to. */
	readonly group: Element | null;
}

export class ShellWriter {
	readonly #batch: MarkupBatch;
	/** What stands in each place. */
	readonly #shown = new WeakMap<Element, Shell>();
	/** Named shells that gave way to others, the longest ago first. */
	readonly #kept = new Map<string, Shell>();

	constructor(batch: MarkupBatch) {
		this.#batch = batch;
	}

	/**
	 * Writes the shell of a piece, one without slots with the batch, and tells whether another one was written
	 * there before.
	 */
	write(place: Element, { shell, frame, stays = false }: Piece): boolean {
		const before = this.#shown.get(place);
		if (frame !== undefined && before?.frame === frame) return false;
		const kept = frame === undefined ? undefined : this.#kept.get(frame);
		const markup = kept?.markup ?? String(shell(EMPTY) ?? '');
		if (before?.markup === markup) return false;
		const now = kept ?? newShell(place, frame, markup);
		if (frame === undefined) patch(place, markup, this.#batch);
		else if (stays && before) exchange(place, before, now);
		else place.replaceChildren(...now.elements);
		this.#shown.set(place, now);
		this.#keep(before);
		return before !== undefined;
	}

	/** True where a shell was written into a place. */
	isIn(place: Element): boolean {
		return this.#shown.has(place);
	}

	/** The place of a slot of what stands in a place. */
	slot(place: Element, key: string): SlotPlace | undefined {
		return this.#shown.get(place)?.slots.get(key);
	}

	#keep(shell: Shell | undefined): void {
		if (shell?.frame === undefined) return;
		this.#kept.delete(shell.frame);
		this.#kept.set(shell.frame, shell);
		const [oldest] = this.#kept.values();
		if (this.#kept.size <= MOST_KEPT || oldest?.frame === undefined) return;
		this.#kept.delete(oldest.frame);
		for (const element of oldest.elements) element.remove();
	}
}

function newShell(place: Element, frame: string | undefined, markup: string): Shell {
	if (frame === undefined) return { frame, markup, elements: [], slots: new Map() };
	const made = place.cloneNode(false) as Element;
	made.innerHTML = markup;
	const slots = [...made.querySelectorAll('[data-slot]')].map(
		(element) =>
			[
				element.getAttribute('data-slot') ?? '',
				{ element, group: element.closest('tbody') },
			] as const,
	);
	return { frame, markup, elements: [...made.children] as HTMLElement[], slots: new Map(slots) };
}

/**
 * Shows one shell for another, which stays where it is with all its boxes: to take away so much, and to lay it
 * out again, would take longest of all.
 */
function exchange(place: Element, before: Shell, now: Shell): void {
	for (const element of before.elements) element.toggleAttribute('data-away', true);
	for (const element of now.elements) {
		element.toggleAttribute('data-away', false);
		if (element.parentElement !== place) place.append(element);
	}
}
