import { lookup, type Corpus, type Placed } from '../corpus/corpus.ts';
import type { Offence } from '../corpus/schema/offence.ts';

/** How many offences of each state name one ground, in the order of the states. */
export interface GroundRow {
	readonly element: string;
	readonly counts: readonly number[];
}

/** The offences of a state that stand in an instrument not known to have lost force. */
export function currentOffences(
	corpus: Pick<Corpus, 'offences' | 'instruments'>,
	state: string,
): Placed<Offence>[] {
	return [...corpus.offences.values()].filter(
		({ jurisdiction, instrument }) =>
			jurisdiction === state && lookup(corpus.instruments, instrument).status !== 'repealed',
	);
}

/** The grounds that at least one offence names, with how many offences of each state do. */
export function groundsOfOffences(
	corpus: Pick<Corpus, 'offences' | 'instruments' | 'groups'>,
	states: readonly string[],
): GroundRow[] {
	const offences = states.map((state) => currentOffences(corpus, state));
	return lookup(corpus.groups, 'ground')
		.elements.map(({ id }) => ({
			element: id,
			counts: offences.map((list) => list.filter(({ grounds }) => grounds.includes(id)).length),
		}))
		.filter(({ counts }) => counts.some((count) => count > 0));
}
