import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import {
	packSearchData,
	unpackSearchData,
	type SearchData,
	type SearchFile,
} from '../../../src/lib/search/index-file.ts';
import { createIndex, search } from '../../../src/lib/search/search.ts';
import { plainDocuments, type Engine, type PlainDocument } from './engine.ts';

const WEIGHTS = { title: 4, labels: 1.7, text: 1.3, context: 0.6 } as const;
const FIELDS = Object.keys(WEIGHTS);

/** Engines that run in this process, each made from the file that it would be sent. */
export const engines = {
	ours: (data: SearchData): Engine => oursFromFile(JSON.stringify(packSearchData(data))),
	minisearch: (data: SearchData): Engine => {
		const mini = new MiniSearch<PlainDocument>({ fields: FIELDS });
		mini.addAll(plainDocuments(data));
		return miniFromFile(JSON.stringify(mini));
	},
	fuse: (data: SearchData): Engine => {
		const documents = plainDocuments(data);
		const fuse = new Fuse(documents, {
			keys: Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight })),
			threshold: 0.3,
			ignoreLocation: true,
			useTokenSearch: true,
		});
		return {
			name: 'fuse.js alone',
			file: JSON.stringify(documents),
			find: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id),
		};
	},
} as const;

/** Ours, from the text of its file. */
export function oursFromFile(file: string): Engine {
	const index = createIndex(unpackSearchData(JSON.parse(file) as SearchFile));
	return {
		name: 'ours (fuse.js behind an index of words)',
		file,
		find: (query) =>
			search(index, { query })
				.hits.slice(0, 10)
				.map(({ record }) => record.id),
	};
}

/** MiniSearch, from the text of its file. */
export function miniFromFile(file: string): Engine {
	const mini = MiniSearch.loadJSON<PlainDocument>(file, { fields: FIELDS });
	const options = { prefix: true, fuzzy: 0.2, boost: WEIGHTS };
	return {
		name: 'MiniSearch 7.2.0',
		file,
		find: (query) =>
			mini
				.search(query, options)
				.slice(0, 10)
				.map(({ id }) => String(id)),
	};
}
