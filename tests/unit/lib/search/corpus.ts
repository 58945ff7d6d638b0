import { loadCorpus } from '../../../../src/lib/corpus/load.ts';
import { searchData, type SearchData } from '../../../../src/lib/search/index-file.ts';
import { createIndex, type SearchIndex } from '../../../../src/lib/search/search.ts';

/** The search's data of the real corpus: what is judged is what readers search. */
export const realData: SearchData = searchData(loadCorpus('data'));

/** The index of the real corpus. */
export const realIndex: SearchIndex = createIndex(realData);
