/** Pointing at an element of a limb marks the limbs of the other columns that state the same one. */
export function crossHighlight(root: HTMLElement): void {
	const mark = (target: EventTarget | null) => {
		const tag =
			target instanceof Element ? target.closest<HTMLElement>('.limb-columns .tag') : null;
		const element = tag?.dataset['element'];
		for (const other of root.querySelectorAll<HTMLElement>('.limb-columns .tag')) {
			const same = element !== undefined && other.dataset['element'] === element;
			other.classList.toggle('is-same', same);
			other.closest('.limb')?.classList.toggle('has-same', false);
		}
		for (const other of root.querySelectorAll('.limb-columns .tag.is-same')) {
			other.closest('.limb')?.classList.add('has-same');
		}
	};
	for (const type of ['pointerover', 'focusin'] as const) {
		root.addEventListener(type, ({ target }) => mark(target));
	}
	for (const type of ['pointerleave', 'focusout'] as const) {
		root.addEventListener(type, () => mark(null));
	}
}
