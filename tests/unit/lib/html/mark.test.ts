import { describe, expect, it } from 'vitest';
import { cellStates } from '../../../../src/lib/analysis/cell.ts';
import { mark, stateWord } from '../../../../src/lib/html/mark.ts';

describe('mark', () => {
	it('draws each state in a shape of its own', () => {
		const shapes = cellStates.map((state) => String(mark(state)).replace(/^<svg[^>]*>/, ''));
		expect(new Set(shapes).size).toBe(4);
	});

	it.each(cellStates)(
		'hides the mark of `%s` from assistive technology and has no inline style',
		(state) => {
			expect(String(mark(state))).toMatch(
				/^<svg class="mark mark-[a-z-]+" width="16" height="16"[^>]* aria-hidden="true"/,
			);
			expect(String(mark(state))).not.toContain('style=');
		},
	);
});

describe('stateWord', () => {
	it('sets the word beside its mark, escaped', () => {
		expect(String(stateWord('stated', 'a < b'))).toMatch(
			/<\/svg><span class="state-word">a &lt; b<\/span><\/span>$/,
		);
	});
});
