/** The corpus for pages: read once for a build, and anew in development when a file of the data changed. */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Corpus } from '../lib/corpus/corpus.ts';
import { loadCorpus } from '../lib/corpus/load.ts';

const directory = resolve('data');
let loaded: { readonly corpus: Corpus; readonly stamp: string } | undefined;

/**
 * The corpus of the folder `data`.
 * @throws {DataError} where it does not load; the message lists every problem
 */
export function getCorpus(): Corpus {
	const stamp = import.meta.env.DEV ? changeStamp() : 'build';
	if (loaded?.stamp !== stamp) loaded = { corpus: loadCorpus(directory), stamp };
	return loaded.corpus;
}

function changeStamp(): string {
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => `${file} ${statSync(file).mtimeMs}`)
		.join('\n');
}
