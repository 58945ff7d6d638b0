/** The worker in which the index is made and searched, so that typing never waits for it. */
import { unpackSearchData, type SearchFile } from '../../lib/search/index-file.ts';
import { resultPage } from '../../lib/search/present.ts';
import { createIndex, search, type SearchIndex } from '../../lib/search/search.ts';
import type { FromWorker, OfficialDatabase, ToWorker } from './messages.ts';

let index: Promise<SearchIndex> | undefined;

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.type === 'load') index ??= load(data.index);
	else void answer(data.number, data.request);
});

async function load(address: string): Promise<SearchIndex> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} for the search index`);
	const made = createIndex(unpackSearchData((await response.json()) as SearchFile));
	// The first search compiles what later ones use.
	search(made, { query: 'art. 1 экстремизм extremizm' });
	return made;
}

async function answer(
	number: number,
	request: Extract<ToWorker, { type: 'search' }>['request'],
): Promise<void> {
	try {
		const made = await index;
		if (!made) return;
		const begun = performance.now();
		const page = resultPage(made, request);
		const databases = page.total > 0 ? [] : databasesOf(made, request.locale);
		post({ type: 'results', number, page, databases, milliseconds: performance.now() - begun });
	} catch {
		post({ type: 'failed' });
	}
}

function databasesOf({ data }: SearchIndex, locale: 'en' | 'ru'): OfficialDatabase[] {
	return data.databases.map(({ code, name, url }) => {
		const state = data.jurisdictions.find((one) => one.code === code)?.name;
		return { state: state?.[locale] ?? state?.en ?? code, name, url };
	});
}

function post(message: FromWorker): void {
	self.postMessage(message);
}
