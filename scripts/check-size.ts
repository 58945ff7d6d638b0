/** Holds what a reader loads to a budget: the largest page, all styles and all scripts, compressed. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesBelow } from './support/built-page.ts';

const FOLDER = 'dist';

/** In kilobytes of 1,024 bytes after gzip. Raise one only with a reason, in the commit that needs it. */
const BUDGETS = { page: 120, styles: 40, scripts: 80 } as const;

const kinds: Readonly<Record<keyof typeof BUDGETS, string>> = {
	page: '.html',
	styles: '.css',
	scripts: '.js',
};

const files = filesBelow(FOLDER);
for (const [name, ending] of Object.entries(kinds) as [keyof typeof BUDGETS, string][]) {
	const sizes = files.filter((file) => file.endsWith(ending)).map(compressed);
	const largest = sizes.reduce((a, b) => (b.size > a.size ? b : a), { file: 'none', size: 0 });
	const size = name === 'page' ? largest.size : sizes.reduce((sum, one) => sum + one.size, 0);
	const subject = name === 'page' ? `largest page (${largest.file})` : `all ${name}`;
	console.log(`${subject}: ${size.toFixed(1)} of ${BUDGETS[name]} kB`);
	if (size > BUDGETS[name]) {
		console.error(`The budget for ${subject} is exceeded`);
		process.exitCode = 1;
	}
}

function compressed(file: string): { readonly file: string; readonly size: number } {
	return { file, size: gzipSync(readFileSync(`${FOLDER}/${file}`)).length / 1024 };
}
