/** What a reader collects: limbs, each perhaps for one element, in an order and with notes. */

/** A limb, or a cell of a comparison: a limb for the element that it was shown for. */
export interface Pin {
	readonly kind: 'limb' | 'cell';
	readonly definition: string;
	/** The part of the wording's address: `2014-11-03`, `undated`. */
	readonly version: string;
	/** Number of the limb. */
	readonly limb: string;
	/** Only of a cell. */
	readonly element?: string | undefined;
	/** The reader's own words; empty where there are none. */
	readonly note: string;
}

/** How many pins are held, and how long a note may be: so that they fit into storage and a link. */
export const PIN_LIMIT = 200;
export const NOTE_LIMIT = 1000;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VERSION = /^(?:\d{4}(?:-\d{2}){0,2}|undated(?:-\d+)?)$/;
// eslint-disable-next-line no-control-regex -- nothing but such characters is refused
const LIMB = /^[^|\u0000-\u001f]{1,80}$/;

/** Tells pins apart: the same limb may be pinned for itself and for elements. */
export function pinKey({ definition, version, limb, element }: Omit<Pin, 'note' | 'kind'>): string {
	return [definition, version, limb, ...(element === undefined ? [] : [element])].join('|');
}

/** The pin that a key stands for, without a note; undefined where it is not a key. */
export function pinOfKey(key: string): Pin | undefined {
	const [definition = '', version = '', limb = '', element, ...rest] = key.split('|');
	if (rest.length > 0) return undefined;
	return toPin({ definition, version, limb, element });
}

/** A pin out of anything; undefined where it is none. A note that is too long is cut. */
export function toPin(value: unknown): Pin | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { definition, version, limb, element, note = '' } = value as Record<string, unknown>;
	if (!matches(definition, ID) || !matches(version, VERSION) || !matches(limb, LIMB))
		return undefined;
	if (typeof note !== 'string') return undefined;
	const words = note.slice(0, NOTE_LIMIT);
	if (element === undefined || element === null) {
		return { kind: 'limb', definition, version, limb, note: words };
	}
	return matches(element, ID)
		? { kind: 'cell', definition, version, limb, element, note: words }
		: undefined;
}

function matches(value: unknown, pattern: RegExp): value is string {
	return typeof value === 'string' && pattern.test(value);
}
