/** What happened to an instrument: adopted, in force, amended, repealed. */
import { lookup, type Corpus, type Instrument } from '../corpus/corpus.ts';
import type { Amendment } from '../corpus/schema/instrument.ts';
import { compareForOrder, type Day, type PartialDate } from '../time/partial-date.ts';

export const instrumentEventKinds = ['adopted', 'in-force', 'amended', 'repealed'] as const;
export type InstrumentEventKind = (typeof instrumentEventKinds)[number];

export interface InstrumentEvent {
	readonly kind: InstrumentEventKind;
	readonly instrument: Instrument;
	/** Its place among the events of the instrument. */
	readonly slug: string;
	readonly date: PartialDate | null;
	/** The amending act, where the event is an amendment. */
	readonly amendment: Amendment | null;
	/** Definitions of the instrument that it is known to have touched. */
	readonly definitions: readonly string[];
	/** True where it touched a definition, also where which one is not recorded. */
	readonly touchesDefinition: boolean;
	readonly recorded: Day;
}

type EventCorpus = Pick<Corpus, 'definitions' | 'instruments' | 'jurisdictions'>;

/** The events of an instrument, dated ones in order, then those without a date. */
export function instrumentEvents(corpus: EventCorpus, instrument: Instrument): InstrumentEvent[] {
	const recorded = lookup(corpus.jurisdictions, instrument.jurisdiction).researched_on;
	const own = [...corpus.definitions.values()].filter((one) => one.instrument === instrument.id);
	const plain = (kind: InstrumentEventKind, date: PartialDate | null): InstrumentEvent[] =>
		date === null
			? []
			: [
					{
						kind,
						instrument,
						slug: kind,
						date,
						amendment: null,
						definitions: [],
						touchesDefinition: false,
						recorded,
					},
				];
	const amendments = instrument.amendments.map((amendment): InstrumentEvent => {
		const definitions = own
			.filter(({ versions }) =>
				versions.some(({ amended_by: acts }) => acts?.includes(amendment.act)),
			)
			.map(({ id }) => id);
		return {
			kind: 'amended',
			instrument,
			slug: `amended-${amendment.date ?? 'undated'}`,
			date: amendment.date,
			amendment,
			definitions,
			touchesDefinition: definitions.length > 0 || amendment.touches.includes('definitions'),
			recorded: amendment.recorded ?? recorded,
		};
	});
	const { adopted, in_force_from: inForce, repealed_on: repealed } = instrument;
	const events = [
		...plain('adopted', adopted),
		...plain('in-force', inForce === adopted ? null : inForce),
		...amendments,
		...plain('repealed', repealed),
	];
	return withUniqueSlugs(events.sort(inOrder));
}

/** True where more is known of an event than that it took place. */
export function saysSomething({ kind, amendment, touchesDefinition }: InstrumentEvent): boolean {
	return kind !== 'amended' || touchesDefinition || amendment?.summary != null;
}

function inOrder(a: InstrumentEvent, b: InstrumentEvent): number {
	if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null);
	const kinds = instrumentEventKinds.indexOf(a.kind) - instrumentEventKinds.indexOf(b.kind);
	return compareForOrder(a.date, b.date) || kinds;
}

/** Several acts of one day are numbered in the order in which the instrument lists them. */
function withUniqueSlugs(events: readonly InstrumentEvent[]): InstrumentEvent[] {
	const seen = new Map<string, number>();
	return events.map((event) => {
		const count = (seen.get(event.slug) ?? 0) + 1;
		seen.set(event.slug, count);
		return count === 1 ? event : { ...event, slug: `${event.slug}-${count}` };
	});
}
