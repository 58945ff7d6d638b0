/**
 * Moving through the cells with the arrow keys. It is entered on purpose, by a button, and left with
 * Escape, so that the page's own order of tabs is never taken away.
 */
const MOVES: Readonly<Record<string, readonly [number, number]>> = {
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
};

export class GridMode {
	readonly #root: HTMLElement;
	readonly #button: HTMLElement;
	#current: HTMLElement | null = null;

	/** `button` turns the mode on and off and gets the focus back when it is left. */
	constructor(root: HTMLElement, button: HTMLElement) {
		this.#root = root;
		this.#button = button;
		button.addEventListener('click', () => (this.isOn ? this.leave() : this.#enter()));
		root.addEventListener('keydown', (event) => this.#onKey(event));
	}

	get isOn(): boolean {
		return this.#button.getAttribute('aria-pressed') === 'true';
	}

	/** Leaves the mode; the focus goes back to the button. */
	leave(): void {
		this.#mark(null);
		this.#button.setAttribute('aria-pressed', 'false');
		this.#button.focus();
	}

	#enter(): void {
		this.#button.setAttribute('aria-pressed', 'true');
		const first = this.#rows()[0]?.[0];
		if (first) this.#mark(first);
		else this.leave();
	}

	#onKey(event: KeyboardEvent): void {
		if (!this.isOn) return;
		if (event.key === 'Escape') {
			event.preventDefault();
			this.leave();
			return;
		}
		const move = MOVES[event.key];
		if (move) {
			event.preventDefault();
			this.#step(move);
		} else if (event.key === 'Enter' || event.key === ' ') {
			const details = this.#current?.querySelector('details');
			if (!details || event.target !== this.#current) return;
			event.preventDefault();
			details.open = !details.open;
		}
	}

	#step([down, across]: readonly [number, number]): void {
		const rows = this.#rows();
		const row = rows.findIndex((cells) => cells.some((cell) => cell === this.#current));
		const column = rows[row]?.findIndex((cell) => cell === this.#current) ?? 0;
		const next = rows[row + down]?.[column + across];
		if (next) this.#mark(next);
	}

	#mark(cell: HTMLElement | null): void {
		this.#current?.removeAttribute('tabindex');
		this.#current = cell;
		if (!cell) return;
		cell.tabIndex = -1;
		cell.focus();
	}

	/** The cells that are shown, row by row. */
	#rows(): HTMLElement[][] {
		const rows = [...this.#root.querySelectorAll<HTMLElement>('.comparison-row')];
		return rows
			.filter((row) => row.offsetParent !== null)
			.map((row) => [...row.querySelectorAll<HTMLElement>('.comparison-cell')])
			.map((cells) => cells.filter((cell) => cell.offsetParent !== null));
	}
}
