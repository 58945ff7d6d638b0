import { stripVTControlCharacters } from 'node:util';
import { runTool } from './run.ts';

/** A line of the build that names one page. */
const PAGE_LINE = /[├└]─ /;

export interface BuildOptions {
	readonly env?: NodeJS.ProcessEnv;
	readonly write?: (text: string) => void;
	/** True where a line can be written over. */
	readonly live?: boolean;
}

/**
 * Builds the site, counting pages instead of naming each. What the build printed besides is shown
 * only where it failed.
 * @returns the exit code of the build
 */
export async function buildSite({
	env = {},
	write = (text) => process.stdout.write(text),
	live = process.stdout.isTTY,
}: BuildOptions = {}): Promise<number> {
	const started = performance.now();
	const messages: string[] = [];
	let files = 0;
	let rest = '';

	function take(line: string): void {
		if (!PAGE_LINE.test(line)) {
			messages.push(line);
			return;
		}
		files += 1;
		if (live) write(`\rBuilding the site: ${files} files`);
		else if (files % 500 === 0) write(`Building the site: ${files} files\n`);
	}

	if (live) write('Building the site');
	else write('Building the site\n');
	const code = await runTool('astro', ['build'], {
		env: { NO_COLOR: '1', ...env },
		onOutput: (text) => {
			const lines = (rest + stripVTControlCharacters(text)).split('\n');
			rest = lines.pop() ?? '';
			lines.forEach(take);
		},
	});
	take(rest);
	if (live) write('\r');
	if (code !== 0) write(`${messages.join('\n').trim()}\n\nThe site was not built.\n`);
	else write(`Built ${files} files in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
	return code;
}
