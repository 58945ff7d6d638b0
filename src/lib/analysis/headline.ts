/** The few figures of the start page, each with the cells that it is counted over. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Element } from '../corpus/schema/codebook.ts';
import type { Day } from '../time/partial-date.ts';
import { codedVersions } from './column.ts';
import { sharedElements, statedElements } from './comparison.ts';
import { comparedStates, comparisonFor } from './selection.ts';
import { violenceThreshold, type ViolenceThreshold } from './threshold.ts';

/** What the general definitions of a family have in common. */
export interface FamilyHeadline {
	readonly family: string;
	readonly states: number;
	/** Elements that at least one state names. */
	readonly named: number;
	/** Elements that every state names. */
	readonly shared: readonly Element[];
	/** Elements known for at least two states, and of these the ones in which they differ. */
	readonly comparable: number;
	readonly differ: number;
	/** Cells of which nothing is known. */
	readonly unknownCells: number;
	readonly violence: ViolenceThreshold;
}

/** The headline of a family on a day. */
export function familyHeadline(corpus: Corpus, family: string, day: Day): FamilyHeadline {
	const states = comparedStates(corpus);
	const comparison = comparisonFor(corpus, { kind: 'family', family }, states, day);
	const { counts, columns } = comparison;
	return {
		family,
		states: states.length,
		named: statedElements(comparison).length,
		shared: sharedElements(comparison),
		comparable: counts.differs + counts.alike,
		differ: counts.differs,
		unknownCells: counts.unknownCells,
		violence: violenceThreshold(
			columns.flatMap((column) => codedVersions(column).flatMap(({ version }) => version.limbs)),
		),
	};
}
