/**
 * Narrows a list by the choices of its form and keeps them in the address. An entry bears for each choice
 * an attribute `data-<name>` with its values; groups without an entry left are hidden.
 */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-entry-filter]'))
	wake(form);

function wake(form: HTMLFormElement): void {
	const list = document.getElementById(form.dataset['entryFilter'] ?? '');
	if (!list) return;
	const entries = [...list.querySelectorAll<HTMLElement>('[data-entry]')];
	const groups = [...list.querySelectorAll<HTMLElement>('[data-entry-group]')];
	const status = form.querySelector('output');

	const choices = () =>
		[...form.querySelectorAll('select')].map(({ name, value }) => ({ name, value }));

	const apply = () => {
		const chosen = choices().filter(({ value }) => value !== '');
		for (const entry of entries) {
			entry.hidden = !chosen.every(({ name, value }) =>
				(entry.dataset[name] ?? '').split(' ').includes(value),
			);
		}
		for (const group of groups) group.hidden = !group.querySelector('[data-entry]:not([hidden])');
		if (status) {
			const shown = entries.filter((entry) => !entry.hidden).length;
			const numbers = { n: String(shown), total: String(entries.length) };
			const text = status.dataset['status'] ?? '';
			status.value = text.replace(/\{(n|total)\}/g, (_, name: 'n' | 'total') => numbers[name]);
		}
	};

	const read = () => {
		const query = new URLSearchParams(location.search);
		for (const select of form.querySelectorAll('select')) {
			const value = query.get(select.name) ?? '';
			select.value = [...select.options].some((option) => option.value === value) ? value : '';
		}
		apply();
	};

	const write = () => {
		const url = new URL(location.href);
		for (const { name, value } of choices()) {
			if (value === '') url.searchParams.delete(name);
			else url.searchParams.set(name, value);
		}
		url.hash = '';
		history.replaceState(history.state, '', url);
		apply();
	};

	form.hidden = false;
	form.addEventListener('change', write);
	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('reset', () => setTimeout(write));
	addEventListener('popstate', read);
	read();
}
