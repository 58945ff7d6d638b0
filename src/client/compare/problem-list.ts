/** Tells what of an address could not be read, and that data could not be loaded. */
import type { Translate } from '../../i18n/index.ts';
import type { RequestProblem } from '../../lib/compare/parse-request.ts';
import { html } from '../../lib/html/html.ts';

/** More is not of help. */
const MOST = 8;
const LONGEST = 60;

/** Shows the problems of an address, or hides the list where there is none. */
export function showProblems(
	list: HTMLElement,
	t: Translate,
	problems: readonly RequestProblem[],
): void {
	if (problems.length === 0 && list.hidden) return;
	list.hidden = problems.length === 0;
	list.innerHTML = html`${problems.slice(0, MOST).map(
		({ parameter, value, instead, reason }) =>
			html`<p>
				${t(`builder.problem-${reason}`, { parameter, value: shortened(value) })}
				${instead !== undefined && t('builder.instead', { value: instead })}
			</p>`,
	)}`.toString();
}

/** Says that the data could not be loaded, with a button to try again. */
export function showFailure(
	list: HTMLElement,
	{ problem, retry }: { readonly problem: string; readonly retry: string },
	again: () => void,
): void {
	list.hidden = false;
	list.innerHTML = html`<p>
		${problem} <button type="button" class="button">${retry}</button>
	</p>`.toString();
	list.querySelector('button')?.addEventListener('click', () => {
		list.hidden = true;
		again();
	});
}

function shortened(value: string): string {
	return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
