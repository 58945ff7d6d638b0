import { lookup, type Corpus, type Instrument } from '../corpus/corpus.ts';
import type { Amendment } from '../corpus/schema/instrument.ts';
import { compareForOrder, type PartialDate } from '../time/partial-date.ts';

/** An amendment with the instrument that it changed and its place among that instrument's amendments. */
export interface DatedAmendment {
	readonly instrument: Instrument;
	readonly amendment: Amendment;
	readonly date: PartialDate;
	readonly index: number;
}

/** The latest dated amendments of the five states' instruments, the newest first. */
export function latestAmendments(
	{ instruments, jurisdictions }: Pick<Corpus, 'instruments' | 'jurisdictions'>,
	count: number,
): DatedAmendment[] {
	return [...instruments.values()]
		.filter(({ jurisdiction }) => lookup(jurisdictions, jurisdiction).role === 'compared')
		.flatMap((instrument) =>
			instrument.amendments.flatMap((amendment, index) =>
				amendment.date === null ? [] : [{ instrument, amendment, date: amendment.date, index }],
			),
		)
		.sort((a, b) => compareForOrder(b.date, a.date))
		.slice(0, count);
}
