import { html, type Html } from '../../lib/html/html.ts';
import type { PinWords } from './panel-words.ts';

const FORMS = ['csv', 'word', 'citations', 'json', 'share'] as const;

/** The panel of the tray around its list, with its tools hidden. */
export function panelMarkup(t: PinWords, page: string): Html {
	const button = (action: string, label: string, kind = 'action') =>
		html`<button class="${kind}" type="button" data-do="${action}">${label}</button>`;
	return html`<div class="pin-panel-head">
			<h2 class="pin-panel-title" id="pin-panel-title">${t('pins.title')}</h2>
			<a class="action" href="${page}">${t('pins.page')}</a>
			${button('close', t('pins.close'))}
		</div>
		<p class="pin-problem" data-part="problem" hidden></p>
		<p class="pin-facts" data-part="data" hidden></p>
		<p data-part="empty" hidden>${t('pins.empty')} ${t('pins.how')}</p>
		<ol class="pin-list" data-part="list"></ol>
		<div data-part="tools" hidden>
			<div class="pin-tools" role="group" aria-label="${t('pins.take')}">
				${FORMS.map((form) => button(form, t(`pins.${form}`)))}
				${button('clear', t('pins.clear'))}
			</div>
			<label class="field" data-part="share" hidden
				><span class="field-label">${t('pins.share-field')}</span
				><input class="field-input" type="text" readonly></label>
			<div class="pin-confirm" data-part="confirm" hidden>
				<p data-part="question"></p>
				${button('clear-yes', t('pins.clear-yes'), 'button')} ${button('clear-no', t('pins.clear-no'))}
			</div>
		</div>
		<label class="action pin-import"
			>${t('pins.import')}<input class="pin-file" type="file" accept=".json,application/json"></label>
		<p class="pin-facts">${t('pins.private')}</p>`;
}
