/** What became of the elements between two wordings, wherever both are known. */
import { cellsOf, type CellState, type CodedVersion } from './cell.ts';

/**
 * - `added`: stated now, with or without a condition, and not stated before;
 * - `removed`: the other way round;
 * - `widened`: stated under a condition before, and without one now;
 * - `narrowed`: the other way round.
 */
export const elementChangeKinds = ['added', 'removed', 'widened', 'narrowed'] as const;
export type ElementChangeKind = (typeof elementChangeKinds)[number];

export type KnownState = Exclude<CellState, 'unknown'>;

export interface ElementChange {
	readonly element: string;
	readonly kind: ElementChangeKind;
	readonly before: KnownState;
	readonly after: KnownState;
}

export interface ProfileChange {
	/** In the order of the elements given. */
	readonly changes: readonly ElementChange[];
	/** Stated in both in the same way. */
	readonly kept: readonly string[];
	/** Stated in neither, and known not to be. */
	readonly absent: readonly string[];
	/** Left out, since one of the sides is not known. */
	readonly unknown: readonly string[];
}

/** The states of elements in one wording. */
export type Profile = ReadonlyMap<string, CellState>;

/** The profile of one wording. */
export function profileOf(version: CodedVersion, elements: readonly string[]): Profile {
	const cellFor = cellsOf([version], true);
	return new Map(elements.map((element) => [element, cellFor(element).state]));
}

/**
 * The difference of two wordings. An element counts only where both sides are known: where a wording was
 * not coded in full, what it does not state is unknown; and so is whether a condition that it states
 * holds throughout, so that neither widening nor narrowing is claimed of it.
 */
export function profileChange(
	before: CodedVersion,
	after: CodedVersion,
	elements: readonly string[],
): ProfileChange {
	const changes: ElementChange[] = [];
	const kept: string[] = [];
	const absent: string[] = [];
	const unknown: string[] = [];
	const [cellBefore, cellAfter] = [cellsOf([before], true), cellsOf([after], true)];
	for (const element of elements) {
		const was = cellBefore(element).state;
		const is = cellAfter(element).state;
		if (was === 'unknown' || is === 'unknown' || !degreeKnown(was, before, is, after)) {
			unknown.push(element);
		} else if (was !== is) {
			changes.push({ element, kind: kindOf(was, is), before: was, after: is });
		} else {
			(was === 'not-stated' ? absent : kept).push(element);
		}
	}
	return { changes, kept, absent, unknown };
}

/** The profile with changes made to it: what the later wording says wherever both were known. */
export function applyChange(profile: Profile, change: ProfileChange): Profile {
	return new Map([
		...profile,
		...change.changes.map(({ element, after }) => [element, after] as const),
	]);
}

function kindOf(before: KnownState, after: KnownState): ElementChangeKind {
	if (before === 'not-stated') return 'added';
	if (after === 'not-stated') return 'removed';
	return after === 'stated' ? 'widened' : 'narrowed';
}

function degreeKnown(
	was: KnownState,
	before: CodedVersion,
	is: KnownState,
	after: CodedVersion,
): boolean {
	if (was === 'not-stated' || is === 'not-stated') return true;
	return certainDegree(was, before) && certainDegree(is, after);
}

/** A part that was not read could state the element without the condition. */
function certainDegree(state: KnownState, { version }: CodedVersion): boolean {
	return state === 'stated' || version.complete;
}
