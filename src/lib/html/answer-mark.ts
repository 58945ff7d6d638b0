import type { Answer } from '../corpus/schema/measure.ts';
import type { Html } from './html.ts';
import type { CellState } from '../analysis/cell.ts';
import { stateWord } from './mark.ts';

/** Each answer has the mark of the cell's state that says the same of an element. */
const MARKS: Readonly<Record<Answer, CellState>> = {
	yes: 'stated',
	partly: 'conditional',
	no: 'not-stated',
	'not-found': 'unknown',
};

/** The mark of an answer with its word. */
export function answerMark(answer: Answer, word: string): Html {
	return stateWord(MARKS[answer], word);
}
