/** On a phone two columns are shown at a time, or all of them in one line an element. */

/** Makes two boxes of three checked again after one was changed; gives the ids that are shown, none for all. */
export function choosePhoneColumns(root: HTMLElement, box: HTMLInputElement): string[] {
	const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-shows]')];
	const strip = root.querySelector<HTMLInputElement>('[data-strip]');
	if (box === strip) {
		boxes.forEach((other, index) => (other.checked = !strip.checked && index < 2));
		return strip.checked ? [] : shownIn(boxes);
	}
	if (strip) strip.checked = false;
	const checked = boxes.filter((other) => other.checked && other !== box);
	if (!box.checked && checked.length === 0) box.checked = true;
	const [first] = boxes.filter((other) => other !== box);
	const beside = checked.at(-1) ?? first;
	const kept = box.checked ? [beside] : checked;
	for (const other of boxes) if (other !== box) other.checked = kept.includes(other);
	return shownIn(boxes);
}

/** Shows the columns that the address names. */
export function showPhoneColumns(root: HTMLElement, shown: readonly string[]): void {
	const strip = root.querySelector<HTMLInputElement>('[data-strip]');
	if (strip) strip.checked = shown.length === 0;
	for (const box of root.querySelectorAll<HTMLInputElement>('[data-shows]')) {
		box.checked = shown.includes(box.value);
	}
}

function shownIn(boxes: readonly HTMLInputElement[]): string[] {
	return boxes.filter(({ checked }) => checked).map(({ value }) => value);
}
