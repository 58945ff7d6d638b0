/** Taking a comparison away: its address, its citation, a table, a document, paper. */
import { withShownRows } from '../../lib/compare/columns.ts';
import type { ComparisonRequest } from '../../lib/compare/request.ts';
import { requestAddress } from '../../lib/compare/request.ts';
import type { ShownComparison } from '../../lib/views/comparison-view.ts';
import { href, type ViewContext } from '../../lib/views/context.ts';
import { addressNow } from './address.ts';

/** A comparison as it is shown, with all that its exports need. */
export interface Shown extends ShownComparison {
	readonly context: ViewContext;
	readonly request: ComparisonRequest;
	readonly dataVersion: string;
}

/** Wakes the buttons of the tools. `made` gives what is shown, and fails where it cannot be loaded. */
export function takeAway(tools: HTMLElement, made: () => Promise<Shown>): void {
	const status = tools.querySelector<HTMLElement>('[data-part="tools-status"]');
	const say = (message: string | undefined) => {
		if (status) status.textContent = message ?? '';
	};
	const actions: Readonly<Record<string, () => Promise<void>>> = {
		link: async () => navigator.clipboard.writeText(new URL(addressNow(), location.href).href),
		cite: async () => showCitation(tools, await made()),
		csv: async () => saveCsv(await made()),
		word: async () => saveWord(await made()),
		print: async () => {
			await made();
			window.print();
		},
	};
	for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-take]')) {
		const action = actions[button.dataset['take'] ?? ''];
		if (!action) continue;
		button.addEventListener('click', () => {
			button.disabled = true;
			say(button.dataset['doing']);
			action()
				.then(() => say(button.dataset['done']))
				.catch(() => say(button.dataset['failed']))
				.finally(() => (button.disabled = false));
		});
	}
}

/** The whole address of what is shown. */
function addressOf({ context, request }: Shown): string {
	return new URL(href(context, requestAddress(context.corpus, request)), location.href).href;
}

async function showCitation(tools: HTMLElement, shown: Shown): Promise<void> {
	const { citeComparison } = await import('../../lib/export/cite.ts');
	const { context, comparison, subject, request, dataVersion } = shown;
	const { plain, bibtex, csl } = citeComparison(context, {
		subject,
		columns: comparison.columns,
		day: request.on,
		dataVersion,
		address: addressOf(shown),
	});
	const texts: Readonly<Record<string, string>> = {
		plain,
		bibtex,
		csl: JSON.stringify(csl, null, 2),
	};
	const panel = tools.querySelector<HTMLElement>('[data-part="citation"]');
	if (!panel) return;
	for (const field of panel.querySelectorAll<HTMLTextAreaElement>('textarea')) {
		field.value = texts[field.name] ?? '';
	}
	panel.hidden = false;
	panel.querySelector('textarea')?.focus();
}

async function saveCsv(shown: Shown): Promise<void> {
	const { comparisonCsv } = await import('../../lib/export/csv.ts');
	const { context, comparison, request, dataVersion } = shown;
	const text = comparisonCsv(context, withShownRows(comparison, request), {
		day: request.on,
		dataVersion,
		site: location.origin,
		address: addressOf(shown),
		view: request.view === 'change' ? 'limbs' : request.view,
	});
	save(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${nameOf(shown)}.csv`);
}

async function saveWord(shown: Shown): Promise<void> {
	const { comparisonDocx } = await import('../../lib/export/docx.ts');
	const { context, comparison, request, dataVersion, subject, caption } = shown;
	const document = await comparisonDocx(context, withShownRows(comparison, request), {
		title: subject,
		caption,
		day: request.on,
		dataVersion,
		address: addressOf(shown),
	});
	save(document, `${nameOf(shown)}.docx`);
}

/** `concordance-extremism-kg-kz-2026-11-21` */
function nameOf({ request, comparison }: Shown): string {
	const { subject, on } = request;
	const what = subject.kind === 'concept' ? subject.concept : subject.family;
	const columns = comparison.columns.map(({ jurisdiction }) => jurisdiction);
	return ['concordance', what, ...new Set(columns), on].join('-');
}

function save(content: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
