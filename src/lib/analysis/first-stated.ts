/** Since when each jurisdiction has stated an element, as far as its wordings are held. */
import type { Corpus } from '../corpus/corpus.ts';
import { compareForOrder, type PartialDate } from '../time/partial-date.ts';
import { definitionsFor, type Subject } from './selection.ts';
import { wordingsOf, type HeldWording } from './succession.ts';

/**
 * - `since`: the first wording known to state it began on that date; an earlier one may not be held;
 * - `before`: a wording whose beginning is not known stated it, and ended on that date;
 * - `undated`: it is stated, and since when is not known;
 * - `never`: every wording that is held was coded in full, and none states it;
 * - `unknown`: none that is held states it, but not all is known.
 */
export type FirstStatement =
	| { readonly kind: 'since' | 'before'; readonly date: PartialDate; readonly wording: HeldWording }
	| { readonly kind: 'undated'; readonly wording: HeldWording }
	| { readonly kind: 'never' | 'unknown' };

export interface FirstStated {
	readonly element: string;
	/** One a jurisdiction, in their order. */
	readonly statements: readonly FirstStatement[];
	/** Codes of those with the earliest known date; more than one where they share it. */
	readonly first: readonly string[];
}

type FirstCorpus = Pick<
	Corpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'concepts' | 'elements'
>;

/** For each element that somebody states, since when each jurisdiction is known to have stated it. */
export function firstStated(
	corpus: FirstCorpus,
	subject: Subject,
	jurisdictions: readonly string[],
): FirstStated[] {
	const wordings = jurisdictions.map((code) =>
		definitionsFor(corpus, subject)
			.filter(({ definition, instrument }) => {
				return definition.jurisdiction === code && instrument.status !== 'draft';
			})
			.flatMap(({ definition }) => wordingsOf(corpus, definition)),
	);
	return [...corpus.elements.keys()]
		.map((element) => {
			const statements = wordings.map((held) => firstStatement(held, element));
			return { element, statements, first: earliest(statements, jurisdictions) };
		})
		.filter(({ statements }) => statements.some((one) => 'wording' in one));
}

/** The first statement of an element among wordings. */
export function firstStatement(wordings: readonly HeldWording[], element: string): FirstStatement {
	const stating = wordings.filter(({ version }) =>
		version.limbs.some(({ elements }) => elements.some(({ id }) => id === element)),
	);
	const dated = stating
		.flatMap((wording): Extract<FirstStatement, { date: string }>[] => {
			const { from, to, end } = wording.interval;
			if (from !== null) return [{ kind: 'since', date: from, wording }];
			return to !== null && end === 'known' ? [{ kind: 'before', date: to, wording }] : [];
		})
		.sort((a, b) => compareForOrder(a.date, b.date));
	const [first] = dated;
	if (first) return first;
	const [undated] = stating;
	if (undated) return { kind: 'undated', wording: undated };
	const whole = ({ definition, version }: HeldWording) =>
		version.complete && definition.defined !== false;
	return { kind: wordings.length > 0 && wordings.every(whole) ? 'never' : 'unknown' };
}

function earliest(
	statements: readonly FirstStatement[],
	jurisdictions: readonly string[],
): string[] {
	const dates = statements.flatMap((one) => ('date' in one ? [one.date] : []));
	const [first] = dates.sort(compareForOrder);
	return jurisdictions.filter((_, index) => {
		const one = statements[index];
		return one !== undefined && 'date' in one && one.date === first;
	});
}
