/** Each column's limbs in the statute's own order, with the elements that they state. */
import { codedVersions, type Column } from '../analysis/column.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { attributes, html, type Html } from '../html/html.ts';
import { addresses } from '../site/addresses.ts';
import { definitionName } from './column-texts.ts';
import { columnName } from './column-head.ts';
import { href, type ViewContext } from './context.ts';
import { limbKey } from './limb-key.ts';
import { limbBody } from './limb.ts';
import type { Filling, Piece, Slot } from './piece.ts';

interface ShownText {
	readonly definition: Definition;
	readonly limbs: readonly { readonly key: string; readonly limb: Limb }[];
}

/** The limbs of every column, side by side. */
export function limbsView(context: ViewContext, columns: readonly Column[]): Omit<Piece, 'name'> {
	const shown = columns.map((column) => textsOf(context, column));
	const lists = shown.map((texts) => texts.flatMap(({ limbs }) => limbs));
	const slots = lists.flatMap((limbs, column) =>
		limbs.map(({ key, limb }): Slot => ({
			key: `${column + 1} ${key}`,
			content: () => limbBody(context, limb, false),
			column,
		})),
	);
	return {
		shell: (filling) =>
			html`<div class="limb-columns" data-columns="${columns.length}">
				${columns.map((column, index) => oneColumn(context, column, shown[index] ?? [], index + 1, filling))}
			</div>`,
		frame: `limbs ${columns.map(({ id, status }) => `${id} ${status}`).join()} ${slots.map(({ key }) => key).join()}`,
		slots,
		list: { head: 80, height: 190, width: 240 },
	};
}

function textsOf({ corpus }: ViewContext, column: Column): ShownText[] {
	return codedVersions(column).map(({ definition: id, index, version }) => {
		const definition = lookup(corpus.definitions, id);
		const limbs = version.limbs.map((limb) => ({ key: limbKey(definition, index, limb), limb }));
		return { definition, limbs };
	});
}

function oneColumn(
	context: ViewContext,
	column: Column,
	texts: readonly ShownText[],
	place: number,
	{ inside }: Filling,
): Html {
	const { t } = context;
	const held = texts.filter(({ limbs }) => limbs.length > 0);
	return html`<section class="limb-column" data-column="${place}">
		<h2 class="limb-column-name">${columnName(context, column)}</h2>
		${column.status !== 'full' && html`<p class="evidence-mark evidence-none">${t(`column.${column.status}`)}</p>`}
		${held.map(
			({ definition, limbs }) =>
				html`<h3 class="limb-column-text">
						<a href="${href(context, addresses.definition(definition.id))}"
							>${definitionName(context, definition)}</a
						>
					</h3>
					<ol class="limbs">
						${limbs.map(({ key }) => {
							const slot = `${place} ${key}`;
							const names = attributes({ 'data-limb': key, 'data-slot': slot });
							return html`<li class="limb" ${names}>${inside(slot)}</li>`;
						})}
					</ol>`,
		)}
		${held.length === 0 && html`<p class="soft">${t('compare.no-limbs')}</p>`}
	</section>`;
}
