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
		this.stop();
		this.#button.focus();
	}

	/** Leaves the mode; the focus stays where it is. */
	stop(): void {
		this.#mark(null);
		this.#button.setAttribute('aria-pressed', 'false');
	}

	#enter(): void {
		this.#button.setAttribute('aria-pressed', 'true');
		const rows = this.#rows();
		const shown = rows.find(isShown);
		const first = shown && shownCells(shown)[0];
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
		// The fields and lists of the controls keep their own arrow keys.
		if (!(event.target instanceof Element) || !event.target.closest('.comparison-cell')) return;
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
		const row = this.#current?.closest('tr');
		if (!row) return;
		const cells = shownCells(row);
		const column = cells.findIndex((cell) => cell === this.#current);
		const next = down === 0 ? cells[column + across] : this.#beyond(row, down)?.[column];
		if (next) this.#mark(next);
	}

	#mark(cell: HTMLElement | null): void {
		this.#current?.removeAttribute('tabindex');
		this.#current = cell;
		if (!cell) return;
		cell.tabIndex = -1;
		cell.focus();
	}

	/** The rows of the groups that are shown, none where another view is. */
	#rows(): HTMLElement[] {
		const groups = '.comparison:not([data-away]) > .comparison-group:not([data-away])';
		return [...this.#root.querySelectorAll<HTMLElement>(`${groups} > .comparison-row`)];
	}

	/** The cells of the next row above or below that is shown. */
	#beyond(row: HTMLElement, down: number): HTMLElement[] | undefined {
		const rows = this.#rows();
		const place = rows.indexOf(row);
		const others = down > 0 ? rows.slice(place + 1) : rows.slice(0, place).toReversed();
		const next = others.find(isShown);
		return next && shownCells(next);
	}
}

function shownCells(row: HTMLElement): HTMLElement[] {
	const cells = [...row.querySelectorAll<HTMLElement>('.comparison-cell')];
	return cells.filter(isShown);
}

/** What is out of sight may have no box as yet; what is folded has none by style. */
function isShown(element: HTMLElement): boolean {
	return getComputedStyle(element).display !== 'none';
}
