/** The page as it was served, until a comparison is made in it. */
import { listParameter } from './address.ts';
import { followAddress } from './page-frame.ts';
import { showPhoneColumns } from './phone-columns.ts';

/** Opens and shows what the address says, on the page as it was served. */
export function showAddress(root: HTMLElement): void {
	const parameters = new URLSearchParams(location.search);
	const differences = root.querySelector<HTMLInputElement>('.differences-only');
	if (differences && parameters.has('all')) differences.checked = false;
	for (const name of listParameter('open')) {
		const cell = root.querySelector<HTMLDetailsElement>(`[data-cell="${CSS.escape(name)}"]`);
		if (cell) cell.open = true;
	}
	for (const group of listParameter('more')) {
		const id = CSS.escape(`group-${group}`);
		const box = root.querySelector<HTMLInputElement>(`#${id} .comparison-more input`);
		if (box) box.checked = true;
	}
	if (parameters.has('shown')) showPhoneColumns(root, listParameter('shown'));
	followAddress();
}

/** Does something each time that a reader comes to the controls. */
export function whenControlsAreSought(view: HTMLElement, prepare: () => void): void {
	const controls = view.querySelector<HTMLElement>('.comparison-controls');
	controls?.addEventListener('focusin', prepare);
	controls?.addEventListener('pointerenter', ({ pointerType }) => {
		// A finger that is already down must find what it touched.
		if (pointerType === 'mouse') prepare();
	});
}

/** True where nothing is pressed, and neither the address nor a selection points into what was served. */
export function canTakeOver(root: HTMLElement): boolean {
	const isMarked = location.hash !== '' || getSelection()?.isCollapsed === false;
	return !isMarked && !root.matches(':active');
}

/**
 * Makes the view the script's own: the element by which the style sheet folds what was served gives way to
 * what it holds. Where that would take a field from under the hands, it waits for the next change.
 */
export function takeOver(view: HTMLElement): void {
	view.toggleAttribute('data-made', true);
	const served = [...view.children].find((child) => child.matches('.comparison-served'));
	if (!served) return;
	const canKeepState = 'moveBefore' in Element.prototype;
	if (!canKeepState && served.contains(document.activeElement)) return;
	for (const child of [...served.childNodes]) {
		if (canKeepState) view.moveBefore(child, served);
		else view.insertBefore(child, served);
	}
	served.remove();
}
