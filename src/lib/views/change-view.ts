/** Two wordings of one definition: what became of the elements first, then the difference of our renderings. */
import { codedVersions, type Column } from '../analysis/column.ts';
import { elementChangeKinds, profileChange } from '../analysis/profile-change.ts';
import { violenceThreshold } from '../analysis/threshold.ts';
import { lookup } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { addresses } from '../site/addresses.ts';
import { diffLimbs, type LimbDifference, type TextPart } from '../text/rendering-diff.ts';
import { columnName } from './column-head.ts';
import { href, type ViewContext } from './context.ts';
import { limbNumber } from './evidence.ts';

/** The change from the earlier of two columns to the later. */
export function changeView(context: ViewContext, earlier: Column, later: Column): Html {
	const { corpus, locale, t } = context;
	const [before] = codedVersions(earlier);
	const [after] = codedVersions(later);
	if (!before || !after) return html`<p>${t('compare.no-change')}</p>`;
	const change = profileChange(before, after, [...corpus.elements.keys()]);
	const lists = elementChangeKinds.map((kind) => ({
		kind,
		elements: change.changes.filter((entry) => entry.kind === kind),
	}));
	const was = violenceThreshold(before.version.limbs);
	const is = violenceThreshold(after.version.limbs);
	const differences = diffLimbs(before.version.limbs, after.version.limbs);
	return html`<section class="change">
		<h2>
			${t('compare.change-title', { before: columnName(context, earlier), after: columnName(context, later) })}
		</h2>
		<dl class="change-elements">
			${lists.map(
				({ kind, elements }) =>
					html`<div class="change-kind change-${kind}">
						<dt>${t(`change.${kind}`)} <span class="soft">${elements.length}</span></dt>
						<dd>
							${
								elements.length === 0
									? t('compare.change-nothing')
									: html`<ul class="plain-list">
											${elements.map(
												({ element }) =>
													html`<li>
														<a href="${href(context, addresses.element(element))}"
															>${lookup(corpus.elements, element).label[locale]}</a
														>
													</li>`,
											)}
										</ul>`
							}
						</dd>
					</div>`,
			)}
		</dl>
		<p class="soft">
			${t('compare.change-left-out', { n: change.unknown.length })}
			${t('compare.change-violence', {
				before: was.required,
				beforeLimbs: was.limbs,
				after: is.required,
				afterLimbs: is.limbs,
			})}
		</p>
		<h3>${t('compare.change-renderings')}</h3>
		<p class="soft">${t('compare.change-ours')}</p>
		<ol class="change-limbs">
			${differences.map((difference) => limbChange(context, difference))}
		</ol>
	</section>`;
}

function limbChange(context: ViewContext, difference: LimbDifference<Limb>): Html {
	const { t } = context;
	const { kind } = difference;
	const before = 'before' in difference ? limbNumber(difference.before.n) : null;
	const after = 'after' in difference ? limbNumber(difference.after.n) : null;
	const numbers =
		before === after || before === null || after === null
			? (after ?? before)
			: `${before} → ${after}`;
	return html`<li class="change-limb">
		<p class="limb-head">
			<span class="limb-number">${numbers}</span> ${t(`compare.limb-${kind}`)}
		</p>
		<p class="rendering" ${attributes({ lang: context.locale === 'en' ? null : 'en' })}>
			${limbText(context, difference)}
		</p>
	</li>`;
}

function limbText(context: ViewContext, difference: LimbDifference<Limb>): Html | Html[] {
	switch (difference.kind) {
		case 'changed':
			return difference.parts.map((part) => markedPart(context, part));
		case 'added':
			return markedPart(context, { kind: 'inserted', text: difference.after.rendering });
		case 'removed':
			return markedPart(context, { kind: 'deleted', text: difference.before.rendering });
		default:
			return html`${difference.after.rendering}`;
	}
}

/** Inserted and deleted words, told apart by line, by weight and by words for those who hear the page. */
function markedPart({ locale, t }: ViewContext, { kind, text }: TextPart): Html {
	if (kind === 'same') return html`${text}`;
	const said = html`<span class="visually-hidden" lang="${locale}"
		>[${t(`compare.${kind}`)}:
	</span>`;
	const end = html`<span class="visually-hidden">]</span>`;
	return kind === 'inserted'
		? html`<ins>${said}${text}${end}</ins>`
		: html`<del>${said}${text}${end}</del>`;
}
