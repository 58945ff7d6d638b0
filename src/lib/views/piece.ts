/**
 * A view in pieces that the browser can paint one by one. At build time they are joined; in the browser only
 * those are painted that say something else than before, what is in sight first.
 */
import { html, type Html } from '../html/html.ts';

/** A place in the markup of a piece that is filled by itself: a row of a table, a limb of a list. */
export interface Slot {
	/** The value of its attribute `data-slot`. */
	readonly key: string;
	readonly content: () => Html | null;
	/** What stands after it, outside its own element: the evidence of a row. */
	readonly after?: () => Html | null;
	/** Attributes of its own element that may change. */
	readonly attributes?: Readonly<Record<string, string | boolean>>;
	/** True where the style sheet hides it, so that it can wait. */
	readonly isFolded?: boolean;
}

/** What stands in the slots of a shell. */
export interface Filling {
	readonly inside: (key: string) => Html | null;
	readonly after: (key: string) => Html | null;
	/** The attributes of the slot's own element. */
	readonly of: (key: string) => Readonly<Record<string, string | boolean>>;
}

export interface Piece {
	/** The value of the attribute `data-piece` of its place. */
	readonly name: string;
	/** The markup, with what the filling says in the places of the slots. */
	readonly shell: (filling: Filling) => Html | null;
	/** In the order in which they are wanted. */
	readonly slots?: readonly Slot[];
	/** How many slots fill a screen, where they are not the rows of the comparison. */
	readonly screenful?: number;
	/** True where a reader can wait for it, since it is folded away or far below. */
	readonly isLater?: boolean;
}

/** Leaves every slot empty. */
export const EMPTY: Filling = { inside: () => null, after: () => null, of: () => ({}) };

/** The whole markup of a piece. */
export function wholePiece({ shell, slots = [] }: Omit<Piece, 'name'>): Html | null {
	const contents = new Map(slots.map((slot) => [slot.key, slot]));
	return shell({
		inside: (key) => contents.get(key)?.content() ?? null,
		after: (key) => contents.get(key)?.after?.() ?? null,
		of: (key) => contents.get(key)?.attributes ?? {},
	});
}

/** The place of a piece, with what it holds at build time. It makes no box of its own. */
export function piecePlace(piece: Piece): Html {
	return html`<div class="piece" data-piece="${piece.name}">${wholePiece(piece)}</div>`;
}
