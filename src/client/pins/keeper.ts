/**
 * Keeps the reader's pins in the storage of the browser, and nowhere else. Where that fails, pins last as
 * long as the page, and `problem` says why. Tabs hear of each other's changes.
 */
import type { Pins } from '../../lib/pins/pins.ts';
import { pinsFile, readPinsFile } from '../../lib/pins/pins-file.ts';

export type KeeperProblem = 'full' | 'unavailable' | 'newer' | 'damaged';

/** Rises with a form of storage that older versions of the site must not touch. */
const KEY = 'concordance-pins-1';
const DAMAGED_KEY = `${KEY}-damaged`;

class PinKeeper {
	#pins: Pins = [];
	#problem: KeeperProblem | null = null;
	readonly #listeners = new Set<() => void>();

	constructor() {
		this.#read();
		addEventListener('storage', ({ key }) => {
			if (key === KEY || key === null) this.#reload();
		});
		// A page that comes back out of the browser's memory has heard nothing while it lay there.
		addEventListener('pageshow', ({ persisted }) => {
			if (persisted) this.#reload();
		});
	}

	get pins(): Pins {
		return this.#pins;
	}

	get problem(): KeeperProblem | null {
		return this.#problem;
	}

	/** Calls back after every change, here or in another tab. */
	listen(listener: () => void): void {
		this.#listeners.add(listener);
	}

	/** Changes the pins as they are stored at this moment. */
	change(change: (pins: Pins) => Pins): void {
		// What could not be written is here alone: reading it anew would lose it.
		if (this.#problem === null || this.#problem === 'damaged') this.#read();
		this.#pins = change(this.#pins);
		this.#write();
		this.#tell();
	}

	#reload(): void {
		this.#read();
		this.#tell();
	}

	#read(): void {
		let text: string | null;
		try {
			text = localStorage.getItem(KEY);
		} catch {
			this.#problem = 'unavailable';
			return;
		}
		const read = text === null ? null : readPinsFile(text);
		if (read?.state === 'newer') {
			this.#problem = 'newer';
			return;
		}
		if (text !== null && (read?.state === 'damaged' || (read && read.lost > 0))) {
			this.#putAside(text);
		} else if (this.#problem !== 'damaged') {
			this.#problem = null;
		}
		this.#pins = read?.state === 'read' ? read.pins : [];
	}

	#write(): void {
		if (this.#problem === 'newer') return;
		try {
			localStorage.setItem(KEY, pinsFile(this.#pins));
			if (this.#problem !== 'damaged') this.#problem = null;
		} catch (error) {
			const full = error instanceof DOMException && error.name === 'QuotaExceededError';
			this.#problem = full ? 'full' : 'unavailable';
		}
	}

	#putAside(text: string): void {
		this.#problem = 'damaged';
		try {
			localStorage.setItem(DAMAGED_KEY, text);
		} catch {
			// There is no room to keep it twice; the next change overwrites it.
		}
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

/** The one keeper of the page. */
export const keeper = new PinKeeper();
