import type { GapResult } from '../analysis/degree.ts';
import type { Html } from './html.ts';
import type { CellState } from '../analysis/cell.ts';
import { stateWord } from './mark.ts';

/** Each result has the mark of the cell's state that says the same of an element. */
const MARKS: Readonly<Record<GapResult, CellState>> = {
	met: 'stated',
	partly: 'conditional',
	'not-met': 'not-stated',
	'cannot-be-assessed': 'unknown',
};

/** The mark of a result with its word. */
export function resultWord(result: GapResult, word: string): Html {
	return stateWord(MARKS[result], word);
}
