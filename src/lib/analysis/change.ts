/** One change in the history of a definition: from one wording that is held to the next. */
import { lookup, type Corpus, type Definition } from '../corpus/corpus.ts';
import type { Amendment } from '../corpus/schema/instrument.ts';
import type { Interval } from '../time/interval.ts';
import type { Day, PartialDate } from '../time/partial-date.ts';
import { profileChange, type ProfileChange } from './profile-change.ts';
import { coded, successorsOf, wordingsOf, type HeldWording } from './succession.ts';

/**
 * - `first`: the first wording that is held; nothing is said of what came before;
 * - `amended`: another wording in the same instrument;
 * - `replaced`: the wording of the definition that took the place of one in an earlier instrument;
 * - `ended`: no longer in force, and no successor is recorded.
 */
export const changeKinds = ['first', 'amended', 'replaced', 'ended'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * When a wording gave way to the next, as far as is known:
 * - `on`: that day, the end of the one and the beginning of the other;
 * - `between`: the one had ended, the other had not begun, and what applied meanwhile is not known;
 * - `by`: not later than that day, when the other began; when the one ended is not known;
 * - `overlap`: by the dates held both were in force for a time, such as from signature to repeal;
 * - `unknown`: no day is known.
 */
export type Timing =
	| { readonly kind: 'on' | 'by'; readonly date: PartialDate }
	| { readonly kind: 'between' | 'overlap'; readonly from: PartialDate; readonly to: PartialDate }
	| { readonly kind: 'unknown' };

export interface DefinitionChange {
	readonly kind: ChangeKind;
	/** The definition whose history tells of the change. */
	readonly definition: Definition;
	/** Its place on the page of that history. */
	readonly slug: string;
	readonly before: HeldWording | null;
	readonly after: HeldWording | null;
	readonly timing: Timing;
	/** The acts that brought it about, where they are recorded. */
	readonly acts: readonly Amendment[];
	/** Null where there are not two wordings to hold against each other. */
	readonly elements: ProfileChange | null;
	/** The day on which we recorded it, which says nothing of when the law changed. */
	readonly recorded: Day;
}

export type ChangeCorpus = Pick<
	Corpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'elements'
>;

/** The changes that belong to one definition, in order: from the first wording to its end. */
export function changesOf(corpus: ChangeCorpus, definition: Definition): DefinitionChange[] {
	const wordings = wordingsOf(corpus, definition);
	const { predecessor } = definition;
	const earlier =
		predecessor === undefined ? [] : wordingsOf(corpus, lookup(corpus.definitions, predecessor));
	const steps = wordings.map((after, index) =>
		stepTo(corpus, after, index === 0 ? (earlier.at(-1) ?? null) : (wordings[index - 1] ?? null)),
	);
	const last = wordings.at(-1);
	const replaced = successorsOf(corpus, definition.id).length > 0;
	return last && last.interval.end !== 'open' && !replaced
		? [...steps, endOf(corpus, last)]
		: steps;
}

function stepTo(
	corpus: ChangeCorpus,
	after: HeldWording,
	before: HeldWording | null,
): DefinitionChange {
	const { definition, version } = after;
	const instrument = lookup(corpus.instruments, definition.instrument);
	const names = version.amended_by ?? [];
	return {
		kind: kindOf(before, after),
		definition,
		slug: `from-${after.slug}`,
		before,
		after,
		timing: before ? timingOf(before.interval, after.interval) : beginning(after.interval),
		acts: instrument.amendments.filter(({ act }) => names.includes(act)),
		elements: before && profileChange(coded(before), coded(after), [...corpus.elements.keys()]),
		recorded: version.recorded ?? researchedOn(corpus, definition),
	};
}

function endOf(corpus: ChangeCorpus, before: HeldWording): DefinitionChange {
	const { definition, version, interval } = before;
	const date = interval.to;
	return {
		kind: 'ended',
		definition,
		slug: 'ended',
		before,
		after: null,
		timing:
			date === null ? { kind: 'unknown' } : { kind: interval.end === 'known' ? 'on' : 'by', date },
		acts: [],
		elements: null,
		recorded: version.recorded ?? researchedOn(corpus, definition),
	};
}

function kindOf(before: HeldWording | null, after: HeldWording): ChangeKind {
	if (!before) return 'first';
	return before.definition.id === after.definition.id ? 'amended' : 'replaced';
}

function beginning({ from }: Interval): Timing {
	return from === null ? { kind: 'unknown' } : { kind: 'on', date: from };
}

function timingOf(before: Interval, after: Interval): Timing {
	const to = after.from;
	const from = before.end === 'known' ? before.to : null;
	if (to === null) return { kind: 'unknown' };
	if (from === null) return { kind: 'by', date: to };
	if (from === to) return { kind: 'on', date: to };
	return from < to ? { kind: 'between', from, to } : { kind: 'overlap', from: to, to: from };
}

function researchedOn(corpus: ChangeCorpus, { jurisdiction }: Definition): Day {
	return lookup(corpus.jurisdictions, jurisdiction).researched_on;
}
