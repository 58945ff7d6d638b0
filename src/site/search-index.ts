import type { Corpus } from '../lib/corpus/corpus.ts';
import { dataVersion } from './page.ts';

/** Where the search's data is served, with the version of the data, so that no browser keeps an old one. */
export function searchIndexAddress(corpus: Pick<Corpus, 'asOf'>, base: string): string {
	const root = base.endsWith('/') ? base : `${base}/`;
	return `${root}search-index.json?v=${dataVersion}-${corpus.asOf}`;
}
