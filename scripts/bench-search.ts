/**
 * Our search beside MiniSearch and Pagefind, on the same records and the judged queries, and how ours
 * grows. Prints a table in Markdown.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadCorpus } from '../src/lib/corpus/load.ts';
import { searchData } from '../src/lib/search/index-file.ts';
import { judgedClasses } from '../tests/search/judged.ts';
import { measure } from '../tests/search/measure.ts';
import type { Engine } from './support/bench/engine.ts';
import { engines, miniFromFile, oursFromFile } from './support/bench/engines.ts';
import { runPagefind } from './support/bench/pagefind.ts';
import { multiply } from './support/synthetic-records.ts';

const judged = Object.values(judgedClasses).flat();
const queries = judged.map(({ query }) => query);
const [mode, file] = process.argv.slice(2);

if (mode === '--first-ours' || mode === '--first-mini') timeToFirst(mode, file ?? '');
else await compare();

async function compare(): Promise<void> {
	const data = searchData(loadCorpus('data'));
	console.log(
		`${data.records.length} records, ${queries.length} judged queries, Node ${process.version}\n`,
	);
	console.log(
		'| engine | recall at 3 | at 10 | MRR | median ms | p95 ms | index kB | gzip kB | brotli kB | first result ms |',
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
	for (const make of [engines.ours, engines.minisearch]) {
		const engine = make(data);
		row(engine.name, engine.find, timesOf(engine, queries), engine.file, firstOf(engine));
	}
	// A linear scan of every text, hundreds of milliseconds a query: a part of the queries tells enough.
	const fuse = engines.fuse(data);
	const some = judged.filter((_, place) => place % 12 === 0);
	const fuseTimes = timesOf(
		fuse,
		some.map(({ query }) => query),
	);
	row(`${fuse.name} (${some.length} of the queries)`, fuse.find, fuseTimes, fuse.file, null, some);
	const pagefind = await runPagefind(data, queries);
	const found = new Map(queries.map((query, place) => [query, pagefind.found[place] ?? []]));
	row(
		'Pagefind 1.5.2 (in Chromium)',
		(query) => found.get(query) ?? [],
		pagefind.times,
		pagefind.bytes,
		pagefind.first,
	);
	console.log(
		'\n| our corpus | records | words | making the index ms | median ms | p95 ms | index gzip kB |',
	);
	console.log('| --- | --- | --- | --- | --- | --- | --- |');
	for (const times of [1, 10, 100]) growth(data, times);
}

function row(
	name: string,
	find: Engine['find'],
	times: readonly number[],
	index: string | number,
	first: number | null,
	asked = judged,
): void {
	const { at3, at10, reciprocal } = measure(asked, find);
	const sizes =
		typeof index === 'number'
			? ['-', kilobytes(index), '-']
			: [index.length, gzipSync(index, { level: 9 }).length, brotliCompressSync(index).length].map(
					kilobytes,
				);
	const cells = [
		name,
		percent(at3),
		percent(at10),
		reciprocal.toFixed(2),
		quantile(times, 0.5),
		quantile(times, 0.95),
		...sizes,
		first === null ? '-' : first.toFixed(0),
	];
	console.log(`| ${cells.join(' | ')} |`);
}

function growth(data: ReturnType<typeof searchData>, times: number): void {
	const grown = multiply(data, times);
	const begun = performance.now();
	const { find, file: text } = engines.ours(grown);
	const made = performance.now() - begun;
	const words = new Set(
		grown.records.flatMap(({ title, text: body }) => `${title.en} ${body ?? ''}`.split(/\W+/u)),
	).size;
	const taken = timesOf({ find }, queries);
	const cells = [
		`${times}x`,
		grown.records.length,
		words,
		made.toFixed(0),
		quantile(taken, 0.5),
		quantile(taken, 0.95),
		kilobytes(gzipSync(text).length),
	];
	console.log(`| ${cells.join(' | ')} |`);
}

/** Milliseconds of every query, the engine warm. */
function timesOf({ find }: Pick<Engine, 'find'>, asked: readonly string[]): number[] {
	for (const query of asked.slice(0, 80)) find(query);
	return asked.map((query) => {
		const begun = performance.now();
		find(query);
		return performance.now() - begun;
	});
}

/** Milliseconds from the file to the first result, in a process of its own: nothing is compiled yet. */
function firstOf({ name, file: text }: Engine): number | null {
	const flag = name.startsWith('ours')
		? '--first-ours'
		: name.startsWith('MiniSearch')
			? '--first-mini'
			: null;
	if (flag === null) return null;
	const folder = mkdtempSync(join(tmpdir(), 'search-'));
	try {
		const path = join(folder, 'index.json');
		writeFileSync(path, text);
		return Number(
			execFileSync(process.execPath, [fileURLToPath(import.meta.url), flag, path], {
				encoding: 'utf8',
			}),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function timeToFirst(flag: string, path: string): void {
	const text = readFileSync(path, 'utf8');
	const begun = performance.now();
	const engine = flag === '--first-ours' ? oursFromFile(text) : miniFromFile(text);
	engine.find('extremism kazakhstan');
	console.log(performance.now() - begun);
}

function quantile(times: readonly number[], share: number): string {
	return (times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1);
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)} %`;
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(0);
}
