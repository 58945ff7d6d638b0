/** The wordings of a definition and of those whose place it took, in the order in which they followed. */
import type { Corpus, Definition } from '../corpus/corpus.ts';
import { lookup } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import type { Interval } from '../time/interval.ts';
import type { CodedVersion } from './cell.ts';
import { validity, versionSlug } from './wording.ts';

export type SuccessionCorpus = Pick<Corpus, 'definitions' | 'instruments'>;

/** One wording that is held, with when it was in force. */
export interface HeldWording {
	readonly definition: Definition;
	readonly index: number;
	readonly version: Version;
	readonly interval: Interval;
	/** The part of its address. */
	readonly slug: string;
}

/** The definitions that took the place of this one, in the order of the corpus. */
export function successorsOf(corpus: SuccessionCorpus, id: string): Definition[] {
	return [...corpus.definitions.values()].filter(({ predecessor }) => predecessor === id);
}

/** The definition with those before it, the earliest first. The loader has made sure that there is one. */
export function successionOf(corpus: SuccessionCorpus, definition: Definition): Definition[] {
	const { predecessor } = definition;
	if (predecessor === undefined) return [definition];
	return [...successionOf(corpus, lookup(corpus.definitions, predecessor)), definition];
}

/** The wordings of one definition, in order. */
export function wordingsOf(corpus: SuccessionCorpus, definition: Definition): HeldWording[] {
	const instrument = lookup(corpus.instruments, definition.instrument);
	return definition.versions.map((version, index) => ({
		definition,
		index,
		version,
		interval: validity(definition, index, instrument),
		slug: versionSlug(definition, index),
	}));
}

/** A wording as the comparison of cells takes it. */
export function coded({ definition, index, version }: HeldWording): CodedVersion {
	return { definition: definition.id, index, version, defined: definition.defined !== false };
}
