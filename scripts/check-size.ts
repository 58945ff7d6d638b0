/** Holds what a reader loads to a budget, compressed: pages, styles, scripts and the data behind them. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './support/built-page.ts';
import { basePath } from './support/site-settings.ts';

const FOLDER = 'dist';

/** A budget in kilobytes of 1,024 bytes after gzip. Raise one only with a reason, in the commit that needs it. */
interface Budget {
	readonly subject: string;
	readonly limit: number;
	readonly sizes: () => { readonly name: string; readonly size: number }[];
}

const files = filesBelow(FOLDER);
const compressed = new Map<string, number>();

const budgets: readonly Budget[] = [
	{ subject: 'largest page', limit: 120, sizes: () => each(/\.html$/) },
	{ subject: 'style sheet', limit: 40, sizes: () => each(/\.css$/) },
	{ subject: 'scripts of a page, loaded with it', limit: 45, sizes: scriptsOfPages },
	{ subject: 'script loaded on demand', limit: 80, sizes: () => each(/\.js$/) },
	{ subject: 'data of a comparison', limit: 60, sizes: () => each(/^compare\/data\/.*\.json$/) },
	{ subject: 'search index', limit: 150, sizes: () => each(/^search-index.*\.json$/) },
];

for (const { subject, limit, sizes } of budgets) {
	const largest = sizes().reduce((a, b) => (b.size > a.size ? b : a), { name: 'none', size: 0 });
	console.log(`${subject}: ${largest.size.toFixed(1)} of ${limit} kB (${largest.name})`);
	if (largest.size > limit) {
		console.error(`The budget for the ${subject} is exceeded by ${largest.name}`);
		process.exitCode = 1;
	}
}

function each(pattern: RegExp): { name: string; size: number }[] {
	return files.filter((file) => pattern.test(file)).map((name) => ({ name, size: sizeOf(name) }));
}

/** For every page the scripts that it names, with those that these import outright. */
function scriptsOfPages(): { name: string; size: number }[] {
	const base = basePath();
	return files
		.filter((file) => file.endsWith('.html'))
		.map((page) => {
			const markup = readFileSync(join(FOLDER, page), 'utf8');
			const named = [...markup.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src = '']) =>
				src.slice(base.length),
			);
			const scripts = new Set<string>();
			for (const script of named) withImports(script, scripts);
			return { name: page, size: [...scripts].reduce((sum, script) => sum + sizeOf(script), 0) };
		});
}

function withImports(script: string, found: Set<string>): void {
	if (found.has(script) || !existsSync(join(FOLDER, script))) return;
	found.add(script);
	const code = readFileSync(join(FOLDER, script), 'utf8');
	for (const [, path = ''] of code.matchAll(
		/(?:^|[;}])import(?:[^'"();]*from)?["'](\.[^"']+)["']/g,
	)) {
		withImports(join(dirname(script), path), found);
	}
}

function sizeOf(file: string): number {
	const known = compressed.get(file);
	if (known !== undefined) return known;
	const size = gzipSync(readFileSync(join(FOLDER, file))).length / 1024;
	compressed.set(file, size);
	return size;
}
