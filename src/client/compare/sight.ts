/** Which rows of a comparison are in sight. */
import { afterFrame } from './after-frame.ts';

export interface Sight {
	/** The value of `data-slot` of the first row of the comparison in sight; undefined where none is. */
	readonly first: string | undefined;
	/** Pixels from its upper edge, else from that of the whole view, to the lower edge of the window. */
	readonly room: number;
	/** Width of the view in pixels. */
	readonly width: number;
	/** Pixels from the upper edge of a row to that of the next one, as they were when both were in sight. */
	readonly heights: ReadonlyMap<string, number>;
}

/**
 * Looks after every scroll and change which rows are in sight, when the browser has laid them out: to
 * measure in the midst of a change would make it lay out the page once more.
 */
export class SightWatch {
	readonly #root: HTMLElement;
	readonly #heights = new Map<string, number>();
	#now: Sight;
	#isLooking = false;

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#now = this.#measure();
		const look = () => this.look();
		window.addEventListener('scroll', look, { passive: true });
		root.addEventListener('toggle', look, { capture: true });
		window.addEventListener('resize', () => {
			this.#heights.clear();
			look();
		});
	}

	/** What was in sight when it was looked at last. */
	get now(): Sight {
		return this.#now;
	}

	/** Looks after the next frame. */
	look(): void {
		if (this.#isLooking) return;
		this.#isLooking = true;
		afterFrame(() => {
			this.#isLooking = false;
			this.#now = this.#measure();
		});
	}

	#measure(): Sight {
		const { width } = this.#root.getBoundingClientRect();
		const roomFrom = (top: number) => Math.max(0, window.innerHeight - top);
		const rows = this.#rowsInSight();
		for (const [index, { slot, top }] of rows.entries()) {
			const next = rows[index + 1];
			if (next) this.#heights.set(slot, next.top - top);
		}
		const heights = this.#heights;
		const [first] = rows;
		if (first) return { first: first.slot, room: roomFrom(first.top), width, heights };
		const view = this.#root.querySelector('[data-piece="view"] > :not([data-away])');
		const { top = 0, bottom = 0 } = view?.getBoundingClientRect() ?? {};
		return { first: undefined, room: bottom < 0 ? 0 : roomFrom(top), width, heights };
	}

	/** The rows in the window with their upper edges, and the one below it. */
	#rowsInSight(): { readonly slot: string; readonly top: number }[] {
		const shown = '.comparison:not([data-away]) > .comparison-group:not([data-away])';
		const groups = [...this.#root.querySelectorAll(shown)];
		const start = groups.findIndex((one) => one.getBoundingClientRect().bottom > 0);
		const rows = [];
		for (const group of start < 0 ? [] : groups.slice(start)) {
			for (const row of group.querySelectorAll(':scope > [data-slot]')) {
				const { top, bottom, height } = row.getBoundingClientRect();
				if (height === 0 || bottom <= 0) continue;
				rows.push({ slot: row.getAttribute('data-slot') ?? '', top });
				if (top > window.innerHeight) return rows;
			}
		}
		return rows;
	}
}
