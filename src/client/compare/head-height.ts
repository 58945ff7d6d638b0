import { afterFrame } from './after-frame.ts';

/**
 * The height of the table's head. Another day may make it lower, which would move all rows under the reader's
 * eyes: while the columns are the same, it keeps the greatest height it had.
 */
export class HeadHeight {
	readonly #root: HTMLElement;
	/** The columns of which the head is. */
	#columns = '';
	/** In pixels, as it was laid out last; 0 where that is not known. */
	#height = 0;

	constructor(root: HTMLElement) {
		this.#root = root;
		window.addEventListener('resize', () => {
			this.#height = 0;
			this.#set('');
		});
	}

	/** Keeps the height for a head of the same columns as before. */
	keep(columns: readonly { readonly id: string }[]): void {
		const now = columns.map(({ id }) => id).join();
		this.#set(now === this.#columns && this.#height > 0 ? `${this.#height}px` : '');
		this.#columns = now;
		// To measure before the frame would lay out the page once more.
		afterFrame(() => (this.#height = this.#row()?.getBoundingClientRect().height ?? 0));
	}

	#set(height: string): void {
		const row = this.#row();
		if (row && row.style.minBlockSize !== height) row.style.minBlockSize = height;
	}

	#row(): HTMLElement | null {
		return this.#root.querySelector<HTMLElement>('.comparison > thead > tr');
	}
}
