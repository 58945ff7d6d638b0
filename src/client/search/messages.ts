/** What the page and the worker say to each other. */
import type { PageRequest, ResultPage } from '../../lib/search/present.ts';

/** To the worker: where the index is, or a search. */
export type ToWorker =
	| { readonly type: 'load'; readonly index: string }
	| { readonly type: 'search'; readonly number: number; readonly request: PageRequest };

/** A database of laws, and the name of the state that keeps it. */
export interface OfficialDatabase {
	readonly state: string;
	readonly name: string;
	readonly url: string;
}

/** From the worker: an answer, or that the index could not be loaded. */
export type FromWorker =
	| {
			readonly type: 'results';
			readonly number: number;
			readonly page: ResultPage;
			readonly databases: readonly OfficialDatabase[];
			readonly milliseconds: number;
	  }
	| { readonly type: 'failed' };

/** Names of the values of facets, for the language of the page. */
export type FacetLabels = Readonly<Record<string, string>>;
