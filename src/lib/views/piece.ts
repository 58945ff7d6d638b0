/**
 * A view in pieces that the browser can paint one by one. At build time they are joined; in the browser only
 * those are painted that say something else than before, what is in sight first.
 */
import { attributes, html, trusted, type Html } from '../html/html.ts';

/** Attributes that may change while the element stays; false leaves one out. */
type Attributes = Readonly<Record<string, string | boolean>>;

/** An element within a slot that is painted by itself: a cell of a row. */
export interface Part {
	/** Tells it apart within its slot. */
	readonly key: string;
	readonly tag: 'th' | 'td';
	readonly attributes: Attributes;
	/** What its content is made from: while that is the same, so is the content. */
	readonly from: readonly unknown[];
	readonly content: () => Html | null;
}

type SlotContent = Html | null | readonly Part[];

/** A place in the markup of a piece that is filled by itself: a row of a table, a limb of a list. */
export interface Slot {
	/** The value of its attribute `data-slot`. */
	readonly key: string;
	/** What it holds, as a whole or part by part; nothing where only its attributes change. */
	readonly content?: () => SlotContent;
	/** What stands after it, outside its own element: the evidence of a row. */
	readonly after?: () => Html | null;
	/** Attributes of its own element. */
	readonly attributes?: Attributes;
	/** True where the style sheet hides it, so that it can wait. */
	readonly isFolded?: boolean;
	/** Of a list: the place of its column, from 0. */
	readonly column?: number;
}

/** How the slots of a list stand, in pixels: what is known before they are laid out. */
export interface List {
	/** Least height of what stands above the first of them. */
	readonly head: number;
	/** Least height of each. */
	readonly height: number;
	/** Least width of a column, which tells how many stand abreast. */
	readonly width: number;
}

/** What stands in the slots of a shell. */
export interface Filling {
	readonly inside: (key: string) => Html | null;
	readonly after: (key: string) => Html | null;
	/** The attributes of the slot's own element. */
	readonly of: (key: string) => Attributes;
}

export interface Piece {
	/** The value of the attribute `data-piece` of its place. */
	readonly name: string;
	/** The markup, with what the filling says in the places of the slots. */
	readonly shell: (filling: Filling) => Html | null;
	/**
	 * Names the shell, which consists of elements: one of the same name is the same markup, and need not be
	 * made again. Without a name there are no slots.
	 */
	readonly frame?: string;
	/** True where a shell that gives way to another stays in the page, hidden. */
	readonly stays?: boolean;
	/** In the order in which they are wanted. */
	readonly slots?: readonly Slot[];
	/** Where the slots are not the rows of the comparison. */
	readonly list?: List;
	/** True where a reader can wait for it, since it is folded away or far below. */
	readonly isLater?: boolean;
	/**
	 * True where it may say something else a frame after the rest: fields are dear to paint, and which day is shown
	 * stands beside the legend too.
	 */
	readonly follows?: boolean;
	/** What a reader sees of it: where that is as before, only links in it change, and it can wait too. */
	readonly shows?: string;
}

/** Leaves every slot empty. */
export const EMPTY: Filling = { inside: () => null, after: () => null, of: () => ({}) };

/** True where a slot is filled part by part. */
export function isInParts(content: SlotContent): content is readonly Part[] {
	return Array.isArray(content);
}

function slotMarkup({ content }: Slot): Html | null {
	const made = content?.() ?? null;
	return isInParts(made) ? html`${made.map(wholePart)}` : made;
}

/** The whole markup of a part. */
export function wholePart({ tag, attributes: values, content }: Part): Html {
	const name = trusted(tag);
	return html`<${name}${attributes(values)}>${content()}</${name}>`;
}

/** The whole markup of a piece. */
export function wholePiece({ shell, slots = [] }: Omit<Piece, 'name'>): Html | null {
	const contents = new Map(slots.map((slot) => [slot.key, slot]));
	const slotOf = (key: string) => contents.get(key);
	return shell({
		inside: (key) => slotMarkup(slotOf(key) ?? { key }),
		after: (key) => slotOf(key)?.after?.() ?? null,
		of: (key) => slotOf(key)?.attributes ?? {},
	});
}

/** The place of a piece, with what it holds at build time. It makes no box of its own. */
export function piecePlace(piece: Piece): Html {
	return html`<div class="piece" data-piece="${piece.name}">${wholePiece(piece)}</div>`;
}
