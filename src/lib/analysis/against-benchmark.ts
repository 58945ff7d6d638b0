/** A state's definitions beside one benchmark definition, element by element. */
import { isStated, type Cell } from './cell.ts';
import { cellsIn, type Column } from './column.ts';

/** One element with its cell on either side. */
export interface FacedElement {
	readonly element: string;
	readonly benchmark: Cell;
	readonly state: Cell;
}

/**
 * - `shared`: both state it, with or without a condition;
 * - `adds`: the state does, the benchmark does not;
 * - `lacks`: the benchmark does, the state does not;
 * - `unknown`: one of them states it, and of the other nothing is known.
 */
export interface AgainstBenchmark {
	readonly shared: readonly FacedElement[];
	readonly adds: readonly FacedElement[];
	readonly lacks: readonly FacedElement[];
	readonly unknown: readonly FacedElement[];
}

/**
 * What a state's definition shares with a benchmark, adds to it and lacks of it. Elements that neither is
 * known to state stand in none of the lists.
 */
export function againstBenchmark(
	benchmark: Column,
	state: Column,
	elements: Iterable<string>,
): AgainstBenchmark {
	const [inBenchmark, inState] = [cellsIn(benchmark), cellsIn(state)];
	const faced = [...elements].map((element): FacedElement => ({
		element,
		benchmark: inBenchmark(element),
		state: inState(element),
	}));
	const where = (ofBenchmark: (cell: Cell) => boolean, ofState: (cell: Cell) => boolean) =>
		faced.filter((each) => ofBenchmark(each.benchmark) && ofState(each.state));
	return {
		shared: where(isStated, isStated),
		adds: where(isAbsent, isStated),
		lacks: where(isStated, isAbsent),
		unknown: faced.filter(
			(each) =>
				(isStated(each.benchmark) && isUnknown(each.state)) ||
				(isUnknown(each.benchmark) && isStated(each.state)),
		),
	};
}

function isAbsent({ state }: Cell): boolean {
	return state === 'not-stated';
}

function isUnknown({ state }: Cell): boolean {
	return state === 'unknown';
}
