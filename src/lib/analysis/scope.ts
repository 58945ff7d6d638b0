/** The definitions that a rule asks about, as they stood in one state on one day. */
import type { Corpus, Definition } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import type { RuleScope } from '../corpus/schema/gap-rule.ts';
import type { Day } from '../time/partial-date.ts';
import { columnOn, type Column } from './column.ts';
import { definitionsFor } from './selection.ts';
import type { DatedDefinition, Wording } from './wording.ts';

/**
 * How far a definition in the scope is known:
 * - `full`: the wording in force was coded in full;
 * - `part`: it was seen in part;
 * - `unseen`: it was not seen;
 * - `gap`: it falls in a time of which no wording is held;
 * - `uncertain`: it is not sure which wording was in force, or whether any was;
 * - `left-undefined`: the instrument names the concept and leaves it undefined.
 */
export type ScopeTextStatus = 'full' | 'part' | 'unseen' | 'gap' | 'uncertain' | 'left-undefined';

/** One definition in the scope, with the version in force where that is sure. */
export interface ScopeText {
	readonly definition: Definition;
	readonly status: ScopeTextStatus;
	readonly index?: number;
	readonly version?: Version;
}

export type ScopeCorpus = Pick<
	Corpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'concepts'
>;

/** All definitions, of every jurisdiction, that a scope names. */
export function definitionsInScope(corpus: ScopeCorpus, scope: RuleScope): DatedDefinition[] {
	const families = (scope.families ?? []).flatMap((family) =>
		definitionsFor(corpus, { kind: 'family', family }),
	);
	const concepts = (scope.concepts ?? []).flatMap((concept) => {
		const family = corpus.concepts.get(concept)?.family ?? '';
		return definitionsFor(corpus, { kind: 'concept', family, concept });
	});
	const byId = new Map(
		[...families, ...concepts].map((dated) => [dated.definition.id, dated] as const),
	);
	return [...byId.values()];
}

/** The column of a state for a scope on a day. */
export function columnInScope(
	corpus: ScopeCorpus,
	scope: RuleScope,
	state: string,
	day: Day,
): Column {
	return columnOn(state, definitionsInScope(corpus, scope), day);
}

/** The definitions of a column that were, or may have been, in force. */
export function textsOf(column: Column): ScopeText[] {
	return column.parts.map(({ definition, wording }) => textOf(definition, wording));
}

/** True where nothing in the column is open: every wording is sure, seen and coded in full. */
export function isWhole(texts: readonly ScopeText[]): boolean {
	return texts.length > 0 && texts.every(({ status }) => status === 'full');
}

function textOf(definition: Definition, wording: Wording): ScopeText {
	if (definition.defined === false) return { definition, status: 'left-undefined' };
	if (wording.state === 'uncertain') return { definition, status: 'uncertain' };
	const index = wording.state === 'in-force' ? wording.version : -1;
	const version = definition.versions[index];
	if (!version) return { definition, status: 'gap' };
	if (version.complete) return { definition, status: 'full', index, version };
	return { definition, status: version.limbs.length > 0 ? 'part' : 'unseen', index, version };
}
