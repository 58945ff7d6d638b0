import type { Corpus } from '../corpus/corpus.ts';

/** Codes of every state, compared or beside the five, in their order. */
export function statesOf({ jurisdictions }: Pick<Corpus, 'jurisdictions'>): string[] {
	return [...jurisdictions.values()].filter(({ kind }) => kind === 'state').map(({ id }) => id);
}
