/** Which rows of a comparison are in sight. */
import { afterFrame } from './after-frame.ts';

export interface Sight {
	/** The value of `data-slot` of the first row of the comparison in sight; undefined where none is. */
	readonly first: string | undefined;
	/** Pixels from its upper edge, else from that of the whole view, to the lower edge of the window. */
	readonly room: number;
	/** Width of the view in pixels. */
	readonly width: number;
}

/**
 * Looks after every scroll and change which rows are in sight, when the browser has laid them out: to
 * measure in the midst of a change would make it lay out the page once more.
 */
export function watchSight(root: HTMLElement): { readonly now: () => Sight; look(): void } {
	let sight = measure(root);
	let isLooking = false;
	const look = () => {
		if (isLooking) return;
		isLooking = true;
		afterFrame(() => {
			isLooking = false;
			sight = measure(root);
		});
	};
	for (const type of ['scroll', 'resize']) window.addEventListener(type, look, { passive: true });
	root.addEventListener('toggle', look, { capture: true });
	return { now: () => sight, look };
}

function measure(root: HTMLElement): Sight {
	const { width } = root.getBoundingClientRect();
	const roomFrom = (top: number) => Math.max(0, window.innerHeight - top);
	const groups = [
		...root.querySelectorAll('.comparison:not([data-away]) > .comparison-group:not([data-away])'),
	];
	const group = groups.find((one) => one.getBoundingClientRect().bottom > 0);
	for (const row of group?.querySelectorAll(':scope > [data-slot]') ?? []) {
		const { top, bottom, height } = row.getBoundingClientRect();
		if (height > 0 && bottom > 0) {
			return { first: row.getAttribute('data-slot') ?? undefined, room: roomFrom(top), width };
		}
	}
	const view = root.querySelector('[data-piece="view"] > :not([data-away])');
	const { top = 0, bottom = 0 } = view?.getBoundingClientRect() ?? {};
	return { first: undefined, room: bottom < 0 ? 0 : roomFrom(top), width };
}
