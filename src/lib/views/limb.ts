/** The limbs of a wording in the statute's own order, each with the elements that it states. */
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { CodedElement, Limb } from '../corpus/schema/definition.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { mark } from '../html/mark.ts';
import { addresses, limbAnchor } from '../site/addresses.ts';
import { english, href, type ViewContext } from './context.ts';
import { renderingOf } from './rendering.ts';
import { limbKey } from './limb-key.ts';
import { limbNumber } from './limb-number.ts';

/** All limbs of a version, by its place. With `anchors` each can be addressed on the page. */
export function limbList(
	context: ViewContext,
	definition: Definition,
	version: number,
	anchors: boolean,
): Html {
	const limbs = definition.versions[version]?.limbs ?? [];
	return html`<ol class="limbs">
		${limbs.map((limb) => {
			const id = anchors ? limbAnchor(limb.n) : null;
			const names = attributes({ id, 'data-limb': limbKey(definition, version, limb) });
			return html`<li class="limb" ${names}>${limbBody(context, limb, anchors)}</li>`;
		})}
	</ol>`;
}

/** What stands in the place of a limb: its number, rendering, term, thresholds and elements. */
export function limbBody(context: ViewContext, limb: Limb, anchors: boolean): Html {
	const { locale, t } = context;
	const number = limbNumber(limb.n);
	const explanation = limb.n.slice(number.length).trim();
	return html`<p class="limb-head">
			${
				anchors
					? html`<a class="limb-number" href="#${limbAnchor(limb.n)}">${number}</a>`
					: html`<span class="limb-number">${number}</span>`
			}
			${explanation !== '' && english(explanation, locale)}
			<span class="limb-pinpoint">${english(limb.pinpoint, locale)}</span>
		</p>
		${renderingOf(context, limb)}
		<p class="limb-thresholds">
			${t(`violence.${limb.violence ?? 'unknown'}`)} · ${t(`purpose.${limb.purpose ?? 'unknown'}`)}
		</p>
		<ul class="tags">
			${limb.elements.map((element) => html`<li>${tag(context, element)}</li>`)}
		</ul>
		${notes(context, limb)}`;
}

/** An element as a limb has it: a link to the element, marked where a condition is attached. */
function tag(context: ViewContext, { id, value }: CodedElement): Html {
	const { corpus, locale, t } = context;
	const address = href(context, addresses.element(id));
	return html`<a class="tag tag-${value}" data-element="${id}" href="${address}"
		>${value === 'qualified' && mark('conditional', 12)}${lookup(corpus.elements, id).label[locale]}${
			value === 'qualified' && html`<span class="visually-hidden"> (${t('value.qualified')})</span>`
		}</a
	>`;
}

function notes({ corpus, locale, t }: ViewContext, limb: Limb): Html | null {
	const noted = limb.elements.filter(({ note }) => note !== undefined);
	if (noted.length === 0) return null;
	return html`<details class="limb-notes">
		<summary>${t('limb.notes', { n: noted.length })}</summary>
		<dl class="limb-note-list">
			${noted.map(
				({ id, note }) =>
					html`<div>
						<dt>${lookup(corpus.elements, id).label[locale]}</dt>
						<dd>${english(note ?? '', locale)}</dd>
					</div>`,
			)}
		</dl>
	</details>`;
}
