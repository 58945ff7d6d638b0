/** What is opened and unfolded on the page as it was served. */
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
