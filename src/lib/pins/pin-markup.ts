/** Pins as markup: short in the tray, whole on their page. Notes are escaped like all that is not ours. */
import { formatDate } from '../../i18n/format.ts';
import type { Locale, Values } from '../../i18n/index.ts';
import type { pinPanel } from '../../i18n/strings/pin-panel.ts';
import type { pins } from '../../i18n/strings/pins.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { limbNumber } from '../views/limb-number.ts';
import { renderingOf } from '../views/rendering.ts';
import { NOTE_LIMIT, pinKey, type Pin } from './pin.ts';
import type { PinData } from './pin-data.ts';
import { pinnedLimb, type PinnedLimb } from './pinned-limb.ts';

export interface PinMarkupContext {
	readonly locale: Locale;
	readonly base: string;
	readonly t: (key: keyof typeof pins | keyof typeof pinPanel, values?: Values) => string;
	/** Undefined until the limbs are loaded. */
	readonly data: PinData | undefined;
}

/** A pin in the tray, with its note and what can be done with it. */
export function trayItem(
	context: PinMarkupContext,
	pin: Pin,
	{ first, last }: { readonly first: boolean; readonly last: boolean },
): Html {
	const { t } = context;
	const key = pinKey(pin);
	const found = limbOf(context, pin);
	const name = pinName(context, pin, found);
	const button = (action: 'up' | 'down' | 'remove', disabled: boolean) =>
		html`<button
			class="action"
			type="button"
			data-do="${action}"
			${attributes({ 'aria-disabled': disabled ? 'true' : null })}
			>${t(`pins.${action}`)}<span class="visually-hidden"> ${name}</span></button
		>`;
	return html`<li class="pin" data-pin="${key}">
		<p class="pin-name">${found ? html`<a href="${found.address}">${name}</a>` : name}</p>
		${details(context, pin, found)}
		<label class="pin-note"
			><span class="field-label">${t('pins.note')}<span class="visually-hidden"> ${name}</span></span>
			<textarea class="pin-note-field" rows="2" maxlength="${NOTE_LIMIT}" data-note>${`\n${pin.note}`}</textarea>
		</label>
		<p class="pin-actions">${button('up', first)} ${button('down', last)} ${button('remove', false)}</p>
	</li>`;
}

/** A pin on its page: the limb itself with its evidence, and the note. */
export function pageItem(context: PinMarkupContext, pin: Pin): Html {
	const { t } = context;
	const found = limbOf(context, pin);
	const name = pinName(context, pin, found);
	return html`<li class="pin-entry" data-pin="${pinKey(pin)}">
		<h3 class="pin-name">${found ? html`<a href="${found.address}">${name}</a>` : name}</h3>
		${details(context, pin, found)}
		${pin.note !== '' && html`<blockquote class="pin-words"><b>${t('pins.note')}</b> ${pin.note}</blockquote>`}
		${found && limbBody(context, found)}
	</li>`;
}

/** "Kazakhstan: extremism, limb 2a"; without the data, the names that the pin itself holds. */
export function pinName({ t }: PinMarkupContext, pin: Pin, found: PinnedLimb | undefined): string {
	if (!found) return `${pin.definition}, ${pin.version}, ${limbNumber(pin.limb)}`;
	const { law, concept, number } = found;
	return t('pins.limb', { state: law.state, concept, limb: number });
}

function limbOf({ data, locale, base }: PinMarkupContext, pin: Pin): PinnedLimb | undefined {
	return data && pinnedLimb(data, pin, { locale, base });
}

function details(context: PinMarkupContext, pin: Pin, found: PinnedLimb | undefined): Html | null {
	const { locale, t, data } = context;
	if (!found) return data ? html`<p class="pin-facts">${t('pins.gone')}</p>` : null;
	const { limb, wording, element } = found;
	const from =
		wording.from === null
			? t('pins.from-unknown')
			: t('pins.from', { date: formatDate(locale, wording.from, true) });
	return html`<p class="pin-facts">
		<span${attributes({ lang: locale === 'en' ? null : 'en' })}>${limb.pinpoint}</span> · ${from}
		${pin.element !== undefined && html`<br>${t('pins.element', { element: element ?? pin.element })}`}
	</p>`;
}

function limbBody({ locale, t }: PinMarkupContext, found: PinnedLimb): Html {
	const { limb, coded, official, wording, law } = found;
	const lang = attributes({ lang: locale === 'en' ? null : 'en' });
	const note = coded?.note;
	const facts = [lawName(found, locale), t(`pins.seen.${wording.seen ?? 'none'}`)];
	return html`${renderingOf({ locale }, limb)}
		${
			note !== undefined &&
			html`<p class="evidence-note">
				<b>${t(coded?.value === 'qualified' ? 'pins.condition' : 'pins.remark')}</b>
				<span${lang}>${note}</span>
			</p>`
		}
		<ul class="evidence-facts">
			${facts.map((fact) => html`<li>${fact}</li>`)}
			${official !== null && html`<li><a href="${official}" rel="external noopener">${t('pins.official')}<span class="visually-hidden"> (${law.state})</span></a></li>`}
		</ul>`;
}

/** The law by its title and number. */
function lawName({ law }: PinnedLimb, locale: Locale): Html {
	const { title, number } = law;
	const russian = locale === 'ru' && title.ru !== null;
	const lang = attributes({ lang: russian || locale === 'en' ? null : 'en' });
	return html`<i${lang}>${russian ? title.ru : title.en}</i>${number !== null && ` ${number}`}`;
}
