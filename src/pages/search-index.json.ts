import { packSearchData, searchData } from '../lib/search/index-file.ts';
import { getCorpus } from '../site/corpus.ts';

/** The search's data for both languages: one file is smaller than two. */
export function GET(): Response {
	return Response.json(packSearchData(searchData(getCorpus())));
}
