import { choosePhoneColumns } from './phone-columns.ts';

/** What a reader can ask for with the controls of a comparison. */
export interface ControlActions {
	/** The comparison at the address of a link. */
	readonly follow: (address: string) => void;
	/** The comparison in which a control has a value. */
	readonly choose: (control: string, value: string) => void;
	/** A parameter of the address that needs no new comparison; null takes it away. */
	readonly write: (name: string, value: string | null) => void;
	/** The day that is shown, as YYYY-MM-DD, once a comparison was made here. */
	readonly day: () => string | undefined;
}

/** Follows the links and the fields of a comparison in place. */
export function listenToControls(view: HTMLElement, actions: ControlActions): void {
	view.addEventListener('click', (event) => onClick(event, actions));
	view.addEventListener('change', ({ target }) => onChange(view, target, actions));
	view.addEventListener('submit', (event) => event.preventDefault());
	view.addEventListener('focusout', ({ target }) => onLeave(target, actions));
}

function onClick(event: MouseEvent, actions: ControlActions): void {
	const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-request]');
	if (!link || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
	event.preventDefault();
	actions.follow(link.href);
}

function onChange(view: HTMLElement, target: EventTarget | null, actions: ControlActions): void {
	if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
	const { value } = target;
	const control = target.closest<HTMLElement>('[data-control]')?.dataset['control'];
	if (target.matches('.differences-only')) {
		actions.write('all', (target as HTMLInputElement).checked ? null : '1');
	} else if (target.matches('.comparison-more input')) {
		const boxes = view.querySelectorAll<HTMLInputElement>('.comparison-more :checked');
		actions.write('more', [...boxes].map((box) => box.value).join(',') || null);
	} else if (target.matches('.phone-columns input')) {
		actions.write('shown', choosePhoneColumns(view, target as HTMLInputElement).join(','));
	} else if (control !== undefined && target.checkValidity()) {
		// While a date is typed, the focus is just now on its way to the next part of it.
		if (target.type === 'date') setTimeout(() => actions.choose(control, value));
		else actions.choose(control, value);
	}
}

/** A date that was left half typed says again which day is shown. */
function onLeave(field: EventTarget | null, actions: ControlActions): void {
	if (!(field instanceof HTMLInputElement) || field.type !== 'date') return;
	const day = actions.day();
	setTimeout(() => {
		if (day !== undefined && document.activeElement !== field && !field.validity.valid)
			field.value = day;
	});
}
