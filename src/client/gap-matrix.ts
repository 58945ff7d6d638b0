/**
 * The table of all tests: narrows it to a theme, a weight, a state or what changed since a day, and shows the
 * results of another day from the history that each cell carries. What is chosen stands in the address.
 */
import { resultOnDay, type ResultPeriod } from '../lib/analysis/result-period.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-gap-filter]')) wake(form);

function wake(form: HTMLFormElement): void {
	const table = document.getElementById(form.dataset['gapFilter'] ?? '');
	if (!table) return;
	const groups = [...table.querySelectorAll<HTMLElement>('tbody')];
	const rows = [...table.querySelectorAll<HTMLElement>('.gap-row')];
	const status = form.querySelector('output');
	const today = form.querySelector<HTMLInputElement>('[data-today]')?.dataset['today'] ?? '';
	const chosen = (name: string) => {
		const field = form.elements.namedItem(name);
		return field instanceof HTMLInputElement || field instanceof HTMLSelectElement
			? field.value
			: '';
	};

	const apply = () => {
		const state = chosen('state');
		const since = chosen('since');
		const day = chosen('on') || today;
		for (const cell of table.querySelectorAll<HTMLElement>('[data-state]')) {
			cell.hidden = state !== '' && cell.dataset['state'] !== state;
		}
		for (const row of rows) {
			for (const cell of row.querySelectorAll<HTMLElement>('[data-history]')) show(cell, day);
			const theme = row.closest('tbody')?.dataset['theme'];
			row.hidden =
				(chosen('theme') !== '' && theme !== chosen('theme')) ||
				(chosen('weight') !== '' && row.dataset['weight'] !== chosen('weight')) ||
				(since !== '' && !changedSince(row, since));
		}
		for (const group of groups) group.hidden = !group.querySelector('.gap-row:not([hidden])');
		if (status) {
			const shown = rows.filter((row) => !row.hidden).length;
			status.value = (status.dataset['status'] ?? '')
				.replace('{n}', String(shown))
				.replace('{total}', String(rows.length))
				.replace('{date}', longDate(day));
		}
	};

	const read = () => {
		const query = new URLSearchParams(location.search);
		for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
			field.value = query.get(field.name) ?? '';
			if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
		}
		apply();
	};

	const write = () => {
		const url = new URL(location.href);
		for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
			if (field.value === '') url.searchParams.delete(field.name);
			else url.searchParams.set(field.name, field.value);
		}
		url.hash = '';
		history.replaceState(history.state, '', url);
		apply();
	};

	const copy = form.querySelector<HTMLButtonElement>('[data-copy]');
	copy?.addEventListener('click', () => {
		void navigator.clipboard.writeText(location.href).then(() => {
			if (status) status.value = copy.dataset['copy'] ?? '';
		});
	});
	if (copy && !('clipboard' in navigator)) copy.hidden = true;
	form.hidden = false;
	form.addEventListener('change', write);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(write));
	addEventListener('popstate', read);
	read();
}

/** Puts the result that stood on a day into a cell. */
function show(cell: HTMLElement, day: string): void {
	const history = (cell.dataset['history'] ?? '').split(',').map((period) => {
		const [from = '', result = ''] = period.split(' ');
		return { from, result } as ResultPeriod;
	});
	const result = resultOnDay(history, day) ?? '';
	const template = document.querySelector<HTMLTemplateElement>(`template[data-result="${result}"]`);
	const word = cell.querySelector('.state');
	if (template && word) word.replaceWith(template.content.cloneNode(true));
}

function changedSince(row: HTMLElement, since: string): boolean {
	return [...row.querySelectorAll<HTMLElement>('td:not([hidden])')].some(
		(cell) => (cell.dataset['changed'] ?? '') >= since,
	);
}

function longDate(day: string): string {
	const locale = document.documentElement.lang === 'ru' ? 'ru' : 'en-GB';
	const options = { dateStyle: 'long', timeZone: 'UTC' } as const;
	return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}
