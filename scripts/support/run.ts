import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const PACKAGES = new URL('../../node_modules/', import.meta.url);

/** The environment of every command: the site is built without usage reports. */
export const environment: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

export interface RunOptions {
	readonly env?: NodeJS.ProcessEnv;
	/** Receives what the command prints, on either stream; without it the terminal does. */
	readonly onOutput?: (text: string) => void;
}

/** Runs the command line of an installed package with this same Node; gives its exit code. */
export function runTool(
	name: string,
	args: readonly string[],
	options: RunOptions = {},
): Promise<number> {
	return run(process.execPath, [toolPath(name), ...args], options);
}

/** Runs a command without a shell; gives its exit code, 1 where a signal ended it. */
export function run(
	command: string,
	args: readonly string[],
	{ env = {}, onOutput }: RunOptions = {},
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			env: { ...environment, ...env },
			stdio: ['ignore', onOutput ? 'pipe' : 'inherit', onOutput ? 'pipe' : 'inherit'],
		});
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => onOutput?.(text));
		child.on('error', reject);
		child.on('close', (code) => {
			resolve(code ?? 1);
		});
	});
}

function toolPath(name: string): string {
	const folder = new URL(`${name}/`, PACKAGES);
	const manifest = readFileSync(new URL('package.json', folder), 'utf8');
	const { bin } = JSON.parse(manifest) as { bin: string | Record<string, string> };
	const script = typeof bin === 'string' ? bin : bin[name];
	if (script === undefined) throw new Error(`The package \`${name}\` has no command of its name`);
	return fileURLToPath(new URL(script, folder));
}
