/** Pointing at an element of a limb marks the limbs of the other columns that state the same one. */
export function crossHighlight(root: HTMLElement): void {
	let marked: string | undefined;
	const mark = (target: EventTarget | null) => {
		const tag =
			target instanceof Element ? target.closest<HTMLElement>('.limb-columns .tag') : null;
		const element = tag?.dataset['element'];
		if (element === marked) return;
		marked = element;
		for (const other of root.querySelectorAll('.is-same, .has-same')) {
			other.classList.remove('is-same', 'has-same');
		}
		if (element === undefined) return;
		const same = `.limb-columns .tag[data-element="${CSS.escape(element)}"]`;
		for (const other of root.querySelectorAll(same)) {
			other.classList.add('is-same');
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
