import type { CellState } from '../analysis/cell.ts';
import { attributes, html, trusted, type Html } from './html.ts';

/** Drawn on a grid of 16 units, in the colour of the text; told apart by shape alone. */
const SHAPES: Readonly<Record<CellState, Html>> = {
	stated: trusted('<circle cx="8" cy="8" r="5.5" fill="currentColor"/>'),
	conditional: trusted(
		'<circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/>' +
			'<path d="M8 3.25a4.75 4.75 0 0 0 0 9.5z" fill="currentColor"/>',
	),
	'not-stated': trusted(
		'<circle cx="8" cy="8" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5"/>',
	),
	unknown: trusted(
		'<path d="M5.6 6.1a2.4 2.4 0 1 1 3.9 1.9c-.9.7-1.5 1.1-1.5 2.2" fill="none" stroke="currentColor" stroke-width="1.5"/>' +
			'<circle cx="8" cy="12.4" r=".95" fill="currentColor"/>',
	),
};

/** The mark of a state, hidden from assistive technology: a word always stands beside it. */
export function mark(state: CellState, size = 16): Html {
	const box = attributes({ class: `mark mark-${state}`, width: size, height: size });
	return html`<svg${box} viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[state]}</svg>`;
}

/**
 * A mark drawn by the style sheet, with its word: for the hundreds of cells of a table, where drawings of
 * their own are what a browser spends most of its time on.
 */
export function plainStateWord(state: CellState, word: string): Html {
	return html`<span class="state state-plain state-${state}"><span class="state-word">${word}</span></span>`;
}

/** A mark with its word, coloured alike. */
export function stateWord(state: CellState, word: string): Html {
	return html`<span class="state state-${state}">${mark(state)}<span class="state-word">${word}</span></span>`;
}
