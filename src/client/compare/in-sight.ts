/** Which slots of a view stand in sight, by what is known of their heights before they are laid out. */
import type { List, Slot } from '../../lib/views/piece.ts';
import type { SlotPlace } from './shell-writer.ts';
import type { Sight } from './sight.ts';

/** Least heights of a row of the comparison and of what stands above the first one, in pixels. */
const ROW = 36;
const HEAD = 120;

export interface FoundSlot extends SlotPlace {
	readonly slot: Slot;
}

/**
 * Writes the rows that fill the window, from the first one in sight down; near the end of the table, which then
 * moves down, those above it too. `write` tells whether a row says something else than before: it may then be
 * as low as a row can be, while the others are as high as they were. Gives the rows that were written.
 */
export function fillSight(
	found: readonly FoundSlot[],
	sight: Sight,
	write: (row: FoundSlot) => boolean,
): ReadonlySet<FoundSlot> {
	const isShown = ({ slot, group }: FoundSlot) =>
		group !== null && slot.content !== undefined && slot.isFolded !== true;
	const start = Math.max(
		0,
		found.findIndex(({ slot }) => slot.key === sight.first),
	);
	const rows = [...found.slice(start), ...found.slice(0, start).toReversed()].filter(isShown);
	const written = new Set<FoundSlot>();
	let room = sight.first === undefined ? sight.room - HEAD : sight.room;
	for (const row of rows) {
		if (room <= 0) break;
		written.add(row);
		room -= write(row) ? ROW : (sight.heights.get(row.slot.key) ?? ROW);
	}
	return written;
}

/**
 * The entries of a list, those that may be in sight apart from the others, each in the order in which they
 * are wanted: the columns that stand abreast place by place, then those beneath them.
 */
export function entriesInSight(
	found: readonly FoundSlot[],
	{ head, height, width }: List,
	sight: Sight,
): { readonly inSight: readonly FoundSlot[]; readonly others: readonly FoundSlot[] } {
	const abreast = Math.max(1, Math.floor(sight.width / width));
	const columns = Map.groupBy(found, ({ slot }) => slot.column ?? 0);
	const entries = [...columns].flatMap(([column, slots]) =>
		slots.map((one, place) => ({ one, place, line: Math.floor(column / abreast) })),
	);
	entries.sort((a, b) => a.line - b.line || a.place - b.place);
	const { true: inSight = [], false: others = [] } = Object.groupBy(entries, ({ place }) =>
		String(head + place * height < sight.room),
	);
	return { inSight: inSight.map(({ one }) => one), others: others.map(({ one }) => one) };
}
