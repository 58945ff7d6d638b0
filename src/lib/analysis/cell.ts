/** The four honest states of a cell, and the limbs that a cell rests on. */
import type { CodedElement, Version } from '../corpus/schema/definition.ts';
import { onceFor } from '../once.ts';

/**
 * - `stated`: a limb states the element;
 * - `conditional`: a limb states it, but only under a condition;
 * - `not-stated`: the wording is coded in full and no limb states it;
 * - `unknown`: not coded in full, or no wording seen.
 */
export const cellStates = ['stated', 'conditional', 'not-stated', 'unknown'] as const;
export type CellState = (typeof cellStates)[number];

/** One limb that states an element: definition, place of the version, number of the limb. */
export interface Evidence {
	readonly definition: string;
	readonly version: number;
	readonly limb: string;
	readonly value: CodedElement['value'];
	readonly note?: string | undefined;
}

export interface Cell {
	readonly state: CellState;
	readonly evidence: readonly Evidence[];
}

/** What is known of a version: enough to say of an element that it is not stated, or not. */
export interface CodedVersion {
	readonly definition: string;
	readonly index: number;
	readonly version: Pick<Version, 'limbs' | 'complete'>;
	/** False where the instrument names the concept and leaves it undefined. */
	readonly defined: boolean;
}

/**
 * The cells of one or several versions that count as one text, element by element, each time the same one.
 * `certain` is false where something else may have been in force beside or instead of them, so that nothing
 * can be ruled out.
 */
export function cellsOf(
	versions: readonly CodedVersion[],
	certain: boolean,
): (element: string) => Cell {
	const whole =
		certain &&
		versions.length > 0 &&
		versions.every(({ version, defined }) => version.complete && defined);
	const silent: Cell = { state: whole ? 'not-stated' : 'unknown', evidence: [] };
	const evidence = new Map<string, Evidence[]>();
	for (const { definition, index, version } of versions) {
		for (const [element, limbs] of statedIn(version.limbs)) {
			const found = limbs.map((limb): Evidence => ({ definition, version: index, ...limb }));
			evidence.set(element, [...(evidence.get(element) ?? []), ...found]);
		}
	}
	const cells = new Map([...evidence].map(([element, found]) => [element, statedCell(found)]));
	return (element) => cells.get(element) ?? silent;
}

function statedCell(evidence: readonly Evidence[]): Cell {
	const isPresent = evidence.some(({ value }) => value === 'present');
	return { state: isPresent ? 'stated' : 'conditional', evidence };
}

/** True where the cell says something of the law; an unknown one says nothing. */
export function isKnown(cell: Cell): boolean {
	return cell.state !== 'unknown';
}

/** True where the text has the element, with or without a condition. */
export function isStated(cell: Cell): boolean {
	return cell.state === 'stated' || cell.state === 'conditional';
}

type StatedLimb = Pick<Evidence, 'limb' | 'value' | 'note'>;

/** The limbs of a wording by the elements that they state: made once, since every column asks for them. */
const statedIn = onceFor((limbs: Version['limbs']): ReadonlyMap<string, readonly StatedLimb[]> => {
	const all = limbs.flatMap(({ n, elements }) =>
		elements.map(({ id, value, note }) => ({ id, limb: { limb: n, value, note } })),
	);
	const byElement = new Map<string, StatedLimb[]>();
	for (const { id, limb } of all) {
		const list = byElement.get(id);
		if (list) list.push(limb);
		else byElement.set(id, [limb]);
	}
	return byElement;
});
