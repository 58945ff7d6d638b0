/**
 * Checks the data and prints how far it covers the definitions: `npm run check [folder]`.
 * Where the data does not load it prints every problem and fails.
 */
import path from 'node:path';
import { DataError } from '../src/lib/corpus/problem.ts';
import { loadCorpus } from '../src/lib/corpus/load.ts';
import { coverageLines, totalLines } from './support/coverage-table.ts';

const started = performance.now();
const folder = process.argv[2] ?? path.join(import.meta.dirname, '..', 'data');

try {
	const corpus = loadCorpus(folder);
	for (const line of [...coverageLines(corpus), '', ...totalLines(corpus)]) console.log(line);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`\nNo problem found in ${seconds} s; the data is as of ${corpus.asOf}.`);
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
