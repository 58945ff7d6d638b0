import type { Column } from '../../lib/analysis/column.ts';
import { isCoded, type WideColumns } from '../../lib/views/comparison-cells.ts';
import { afterFrame } from './after-frame.ts';

/**
 * What of the table stays as it is while only the day changes. Another day may make the head lower, which
 * would move all rows under the reader's eyes, and fold a column of which nothing is known then, which would
 * move all others. While the columns are the same, the head keeps the greatest height it had, and a column
 * its width.
 */
export class SteadyTable {
	readonly #root: HTMLElement;
	/** The columns of which the table is. */
	#columns = '';
	/** Of the head in pixels, as it was laid out last; 0 where that is not known. */
	#height = 0;
	#wide = new Set<string>();

	constructor(root: HTMLElement) {
		this.#root = root;
		window.addEventListener('resize', () => {
			this.#height = 0;
			this.#setHeight('');
		});
	}

	/** The columns of which something is known, or was known since they are the same. */
	get wide(): WideColumns {
		return this.#wide;
	}

	/** Keeps height and widths for a table of the same columns as before. */
	keep(columns: readonly Column[]): void {
		const now = columns.map(({ id }) => id).join();
		const isSame = now === this.#columns;
		this.#columns = now;
		this.#setHeight(isSame && this.#height > 0 ? `${this.#height}px` : '');
		if (!isSame) this.#wide = new Set();
		for (const column of columns) if (isCoded(column)) this.#wide.add(column.id);
		// To measure before the frame would lay out the page once more.
		afterFrame(() => (this.#height = this.#heightNow()));
	}

	/** Height of the head in pixels; 0 where another view is shown. */
	#heightNow(): number {
		const row = this.#row();
		return row === null || row.closest('[data-away]') ? 0 : row.getBoundingClientRect().height;
	}

	#setHeight(height: string): void {
		const row = this.#row();
		if (row && row.style.minBlockSize !== height) row.style.minBlockSize = height;
	}

	#row(): HTMLElement | null {
		return this.#root.querySelector<HTMLElement>('.comparison > thead > tr');
	}
}
