import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { SearchData } from '../../../src/lib/search/index-file.ts';
import { filesBelow } from '../built-page.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../browser.ts';
import { plainDocuments } from './engine.ts';

/** What Pagefind gives for the queries. It runs in a browser and loads its index in parts. */
export interface PagefindRun {
	readonly found: readonly (readonly string[])[];
	readonly times: readonly number[];
	/** From the start of the engine to the address of the first result. */
	readonly first: number;
	/** Bytes of all files of the bundle; they are compressed already. */
	readonly bytes: number;
}

/** Indexes the records with Pagefind and runs the queries in Chromium, from a server on this machine. */
export async function runPagefind(
	data: SearchData,
	queries: readonly string[],
): Promise<PagefindRun> {
	const { createIndex, close } = await import('pagefind');
	const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
	const { index } = await createIndex({ forceLanguage: 'en' });
	if (!index) throw new Error('Pagefind made no index');
	for (const { id, title, labels, text, context } of plainDocuments(data)) {
		await index.addCustomRecord({
			url: `/${encodeURIComponent(id)}`,
			content: [title, labels, text, context].join('. '),
			language: 'en',
			meta: { title },
		});
	}
	await index.writeFiles({ outputPath: join(folder, 'pagefind') });
	await close();
	const server = createServer(({ url = '/' }, response) => {
		const [path = '/'] = url.split('?');
		if (path === '/favicon.ico') return void response.writeHead(204).end();
		if (path === '/')
			return void response
				.setHeader('content-type', 'text/html')
				.end('<!doctype html><title>Pagefind</title>');
		const type = path.endsWith('.js')
			? 'text/javascript'
			: path.endsWith('.json')
				? 'application/json'
				: 'application/octet-stream';
		response.setHeader('content-type', type).end(readFileSync(join(folder, path)));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const browser = await chromium.launch({
		executablePath: await ensureChromium(console.error),
		args: [...CHROMIUM_FLAGS],
	});
	try {
		const page = await browser.newPage();
		await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
		const run = await page.evaluate(askPagefind, [...queries]);
		const bytes = filesBelow(folder).reduce(
			(sum, file) => sum + readFileSync(join(folder, file)).length,
			0,
		);
		const ids = (urls: readonly string[]) =>
			urls.map((url) => decodeURIComponent(url.replace(/^\//, '')));
		return { ...run, found: run.found.map(ids), bytes };
	} finally {
		await browser.close();
		server.close();
		rmSync(folder, { recursive: true });
	}
}

/** Runs in the page. The address of a result stands in a file of its own: the first ten are fetched. */
async function askPagefind(queries: readonly string[]): Promise<Omit<PagefindRun, 'bytes'>> {
	interface Result {
		data: () => Promise<{ url: string }>;
	}
	interface Module {
		search: (query: string) => Promise<{ results: Result[] }>;
	}
	const begun = performance.now();
	const address = '/pagefind/pagefind.js';
	const { search } = (await import(/* @vite-ignore */ address)) as Module;
	const urlsOf = (results: readonly Result[]) =>
		Promise.all(results.map(async (result) => (await result.data()).url));
	const found: string[][] = [];
	const times: number[] = [];
	let first = 0;
	for (const query of queries) {
		const asked = performance.now();
		const { results } = await search(query);
		const top = await urlsOf(results.slice(0, 3));
		times.push(performance.now() - asked);
		first ||= performance.now() - begun;
		found.push([...top, ...(await urlsOf(results.slice(3, 10)))]);
	}
	return { found, times, first };
}
