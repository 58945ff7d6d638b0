/** Every change of the corpus, worked out once for all the pages and feeds of a build. */
import { allChanges, type ChangeEntry } from '../lib/analysis/changes.ts';
import type { Corpus } from '../lib/corpus/corpus.ts';
import { onceFor } from '../lib/once.ts';
import { getCorpus } from './corpus.ts';

const changesOf = onceFor((corpus: Corpus): readonly ChangeEntry[] => allChanges(corpus));

/** The entries of the list of changes, newest first. */
export function getChanges(): readonly ChangeEntry[] {
	return changesOf(getCorpus());
}

/** Codes of the jurisdictions of which a change is listed, in their order. */
export function changedJurisdictions(): string[] {
	const codes = new Set(getChanges().map(({ jurisdiction }) => jurisdiction));
	return [...getCorpus().jurisdictions.keys()].filter((code) => codes.has(code));
}
