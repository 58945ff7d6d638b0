/** Which states the texts that a test cites bind, as far as participation is recorded. */
import { lookup, type Corpus, type Instrument } from '../corpus/corpus.ts';
import type { Party } from '../corpus/schema/instrument.ts';
import { latestDay, type Day } from '../time/partial-date.ts';

/** A treaty with what is recorded of each state, in the order asked for; undefined where nothing is. */
export interface Participation {
	readonly treaty: Instrument;
	readonly parties: readonly (Party | undefined)[];
}

/** The treaties in which at least one of the states is recorded, in the order of the corpus. */
export function treaties(
	corpus: Pick<Corpus, 'instruments'>,
	states: readonly string[],
): Participation[] {
	return [...corpus.instruments.values()]
		.filter(({ kind, parties }) => kind === 'treaty' && parties !== undefined)
		.map((treaty) => participation(treaty, states));
}

/** The treaties among the texts that a test cites. */
export function bindingTexts(
	corpus: Pick<Corpus, 'instruments'>,
	benchmarks: readonly string[],
	states: readonly string[],
): Participation[] {
	return benchmarks
		.map((id) => lookup(corpus.instruments, id))
		.filter(({ kind, parties }) => kind === 'treaty' && parties !== undefined)
		.map((treaty) => participation(treaty, states));
}

/**
 * Whether a state was bound on a day: by its own date, or where that was not found by the research that
 * records it as party. Undefined where it is party since a day that is not known.
 */
export function isBoundOn(party: Party | undefined, day: Day, seenOn: Day): boolean | undefined {
	if (!party || party.standing !== undefined) return false;
	if (party.since !== null) return day >= latestDay(party.since);
	return day >= seenOn ? true : undefined;
}

function participation(treaty: Instrument, states: readonly string[]): Participation {
	return {
		treaty,
		parties: states.map((state) => treaty.parties?.find((party) => party.state === state)),
	};
}
