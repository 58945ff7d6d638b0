import type { Corpus, Instrument } from '../corpus/corpus.ts';
import type { Party } from '../corpus/schema/instrument.ts';

/** A treaty with what is recorded of one party to it. */
export interface Membership {
	readonly instrument: Instrument;
	readonly party: Party;
}

/** The instruments to which a state is recorded as a party. */
export function membershipsOf(corpus: Pick<Corpus, 'instruments'>, state: string): Membership[] {
	return [...corpus.instruments.values()].flatMap((instrument) =>
		(instrument.parties ?? [])
			.filter((party) => party.state === state)
			.map((party) => ({ instrument, party })),
	);
}
