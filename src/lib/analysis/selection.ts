/** Which definitions a comparison is made of. */
import { lookup, type ComparisonCorpus, type Definition } from '../corpus/corpus.ts';
import { onceFor } from '../once.ts';
import type { Day } from '../time/partial-date.ts';
import { columnOn, type Column } from './column.ts';
import { compare, type Comparison } from './comparison.ts';
import type { DatedDefinition } from './wording.ts';

/** What is compared: one concept, or the general definitions of a family together. */
export type Subject =
	| { readonly kind: 'family'; readonly family: string }
	| { readonly kind: 'concept'; readonly family: string; readonly concept: string };

type DefinitionCorpus = Pick<
	ComparisonCorpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'concepts'
>;

/** A definition with what decides when it was in force. */
export function dated(corpus: DefinitionCorpus, definition: Definition): DatedDefinition {
	return datedIn(corpus)(definition);
}

const datedIn = onceFor(({ instruments, jurisdictions }: DefinitionCorpus) =>
	onceFor((definition: Definition): DatedDefinition => ({
		definition,
		instrument: lookup(instruments, definition.instrument),
		seenOn: lookup(jurisdictions, definition.jurisdiction).researched_on,
	})),
);

/** The definitions that count for a subject, of all jurisdictions. */
export function definitionsFor(corpus: DefinitionCorpus, subject: Subject): DatedDefinition[] {
	return [...corpus.definitions.values()]
		.filter(({ concept, family }) =>
			subject.kind === 'concept'
				? concept === subject.concept
				: family === subject.family && lookup(corpus.concepts, concept).general,
		)
		.map((definition) => dated(corpus, definition));
}

/** The columns of jurisdictions for a subject on a day. */
export function columnsFor(
	corpus: DefinitionCorpus,
	subject: Subject,
	jurisdictions: readonly string[],
	day: Day,
): Column[] {
	const definitions = definitionsFor(corpus, subject);
	return jurisdictions.map((code) => columnOn(code, definitions, day));
}

/** The comparison of jurisdictions for a subject on a day. */
export function comparisonFor(
	corpus: DefinitionCorpus & Pick<ComparisonCorpus, 'codebook'>,
	subject: Subject,
	jurisdictions: readonly string[],
	day: Day,
): Comparison {
	return compare(columnsFor(corpus, subject, jurisdictions, day), corpus.codebook.groups);
}

/** Codes of the five states, in their order. */
export function comparedStates(corpus: Pick<ComparisonCorpus, 'jurisdictions'>): string[] {
	return [...corpus.jurisdictions.values()]
		.filter(({ role }) => role === 'compared')
		.map(({ id }) => id);
}

/** Every pair of the five states, each in alphabetical order of its codes. */
export function statePairs(corpus: Pick<ComparisonCorpus, 'jurisdictions'>): [string, string][] {
	const codes = comparedStates(corpus).toSorted();
	return codes.flatMap((first, index) =>
		codes.slice(index + 1).map((second): [string, string] => [first, second]),
	);
}
