/** Each column's limbs in the statute's own order, with the elements that they state. */
import { codedVersions, type Column } from '../analysis/column.ts';
import { lookup } from '../corpus/corpus.ts';
import { html, type Html } from '../html/html.ts';
import { addresses } from '../site/addresses.ts';
import { definitionName } from './column-texts.ts';
import { columnName } from './column-head.ts';
import { href, type ViewContext } from './context.ts';
import { limbList } from './limb.ts';

/** The limbs of every column, side by side. */
export function limbsView(context: ViewContext, columns: readonly Column[]): Html {
	return html`<div class="limb-columns" data-columns="${columns.length}">
		${columns.map((column, index) => oneColumn(context, column, index + 1))}
	</div>`;
}

function oneColumn(context: ViewContext, column: Column, place: number): Html {
	const { corpus, t } = context;
	const texts = codedVersions(column);
	const held = texts.filter(({ version }) => version.limbs.length > 0);
	return html`<section class="limb-column" data-column="${place}">
		<h2 class="limb-column-name">${columnName(context, column)}</h2>
		${column.status !== 'full' && html`<p class="evidence-mark evidence-none">${t(`column.${column.status}`)}</p>`}
		${held.map(({ definition: id, index }) => {
			const definition = lookup(corpus.definitions, id);
			return html`<h3 class="limb-column-text">
					<a href="${href(context, addresses.definition(id))}"
						>${definitionName(context, definition)}</a
					>
				</h3>
				${limbList(context, definition, index, false)}`;
		})}
		${held.length === 0 && html`<p class="soft">${t('compare.no-limbs')}</p>`}
	</section>`;
}
