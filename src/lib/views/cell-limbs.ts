import type { Cell } from '../analysis/cell.ts';
import type { Column } from '../analysis/column.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import { shortPinpoint } from './column-head.ts';
import type { ViewContext } from './context.ts';
import { limbNumber } from './limb-number.ts';

/** The limbs that state an element, under the definition that each belongs to where there are several. */
export function limbsText(context: ViewContext, column: Column, { evidence }: Cell): string {
	const { corpus } = context;
	const byDefinition = Map.groupBy(evidence, ({ definition }) => definition);
	const lists = [...byDefinition].map(([id, limbs]) => {
		const numbers = limbs.map(({ limb }) => limbNumber(limb)).join(', ');
		if (column.parts.length === 1) return numbers;
		return `${partName(context, column, lookup(corpus.definitions, id))}: ${numbers}`;
	});
	return lists.join('; ');
}

/** The concept of a definition, with its place in the law where the column has another of that concept. */
function partName(
	{ corpus, locale }: ViewContext,
	{ parts }: Column,
	definition: Definition,
): string {
	const { concept, pinpoint } = definition;
	const name = lookup(corpus.concepts, concept).label[locale];
	const alone = parts.filter((part) => part.definition.concept === concept).length === 1;
	return alone || pinpoint === null ? name : `${name}, ${shortPinpoint(pinpoint)}`;
}
