/*
 * The reader's choice of theme. A classic script in the head, not a module: it must run before the first
 * paint, or a page chosen dark would flash white.
 */
(() => {
	const KEY = 'concordance-theme';
	const root = document.documentElement;

	/** @param {string | null} choice */
	const apply = (choice) => {
		if (choice === 'light' || choice === 'dark') root.dataset.theme = choice;
		else delete root.dataset.theme;
	};

	/** Storage may be forbidden: the choice then lasts as long as the page. */
	const stored = () => {
		try {
			return localStorage.getItem(KEY);
		} catch {
			return null;
		}
	};

	/** @param {string} choice */
	const store = (choice) => {
		try {
			localStorage.setItem(KEY, choice);
		} catch {
			// Nothing is lost but the memory of the choice.
		}
	};

	apply(stored());

	addEventListener('storage', ({ key, newValue }) => {
		if (key === KEY) apply(newValue);
	});

	addEventListener('DOMContentLoaded', () => {
		const controls = document.querySelectorAll('[data-theme-choice]');
		for (const control of controls) {
			const select = control.querySelector('select');
			if (!select) continue;
			select.value = root.dataset.theme ?? 'auto';
			select.addEventListener('change', () => {
				apply(select.value);
				store(select.value);
			});
			control.removeAttribute('hidden');
		}
	});
})();
