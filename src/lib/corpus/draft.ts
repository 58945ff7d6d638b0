/** The records of all files after the check of their shape and before the checks across files. */
import type { Placed } from './corpus.ts';
import type { Codebook } from './schema/codebook.ts';
import type { Correction } from './schema/correction.ts';
import type { Critique } from './schema/critique.ts';
import type { DefinitionRecord } from './schema/definition.ts';
import type { GapTest } from './schema/gap-test.ts';
import type { InstrumentRecord } from './schema/instrument.ts';
import type { International } from './schema/international.ts';
import type { JurisdictionRecord } from './schema/jurisdiction.ts';
import type { Measure, Question } from './schema/measure.ts';
import type { Milestone, Timeline } from './schema/milestone.ts';
import type { Offence } from './schema/offence.ts';
import type { SecondCodingRecord } from './schema/second-coding.ts';
import type { SourceRecord } from './schema/source.ts';
import type { Problem } from './problem.ts';
import type { Path, ProblemText, YamlFile } from './yaml-file.ts';

/** A record with the place it was read from. */
export interface Located<Record> {
	readonly record: Record;
	readonly yaml: YamlFile;
	/** Where the record begins in its file. */
	readonly path: Path;
}

/** Scope of the sources that no folder owns: international texts, the tests, the timeline. */
export const SHARED_SCOPE = 'shared';

export interface Draft {
	readonly codebook: Located<Codebook>;
	readonly timeline: Located<Timeline>;
	readonly international: Located<International>;
	readonly questions: readonly Located<Question>[];
	readonly tests: readonly Located<GapTest>[];
	readonly jurisdictions: readonly Located<Placed<JurisdictionRecord>>[];
	readonly instruments: readonly Located<Placed<InstrumentRecord>>[];
	readonly definitions: readonly Located<Placed<DefinitionRecord>>[];
	readonly offences: readonly Located<Placed<Offence>>[];
	readonly measures: readonly Located<Placed<Measure>>[];
	readonly milestones: readonly Located<Placed<Milestone>>[];
	readonly critique: readonly Located<Placed<Critique>>[];
	readonly corrections: readonly Located<Correction>[];
	readonly secondCodings: readonly Located<SecondCodingRecord>[];
	/** By scope: the code of a folder that has sources of its own, or `shared`. */
	readonly sources: ReadonlyMap<string, Located<Readonly<Record<string, SourceRecord>>>>;
	/**
	 * What could not be read: the name of a file that is one record (for a jurisdiction, its code), the
	 * kind of a file that is a list, or the sources of a scope; and the name of a file whose record bears
	 * another id. A reference to these is not reported, since the file itself is.
	 */
	readonly unread: ReadonlySet<string>;
}

/** A rule beyond the shape of one file. It gives a problem for each place that breaks the rule. */
export type Check = (draft: Draft) => Problem[];

/** A problem at a path below the beginning of a record. */
export function problemIn(located: Located<unknown>, path: Path, text: ProblemText): Problem {
	return located.yaml.problemAt([...located.path, ...path], text);
}

/** The name under which the sources of a scope stand in `Draft.unread`. */
export function unreadSources(scope: string): string {
	return `sources of ${scope}`;
}

/** The scope in which a folder's source keys resolve: its own sources, or the shared ones. */
export function sourceScope(draft: Draft, jurisdiction: string): string {
	const own = draft.sources.has(jurisdiction) || draft.unread.has(unreadSources(jurisdiction));
	return own ? jurisdiction : SHARED_SCOPE;
}
