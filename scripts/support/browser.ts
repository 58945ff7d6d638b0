import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { run } from './run.ts';

/** How Chromium is started: nothing of its own goes to the network. */
export const CHROMIUM_FLAGS: readonly string[] = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const OTHER_PLACES = [
	'/snap/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The Chromium of this machine: `CHROMIUM_PATH`, else one on PATH or in a usual place. */
export function findChromium(variables: NodeJS.ProcessEnv = process.env): string | undefined {
	const named = variables['CHROMIUM_PATH'];
	if (named) return isExecutable(named) ? named : undefined;
	const places = ['/usr/bin', ...(variables['PATH'] ?? '').split(path.delimiter)].filter(Boolean);
	return [
		...NAMES.flatMap((name) => places.map((place) => path.join(place, name))),
		...OTHER_PLACES,
	].find(isExecutable);
}

/**
 * The Chromium of this machine, installed by apt-get where there is none and that is possible.
 * @throws {Error} where there is none; the message says what to do
 */
export async function ensureChromium(log: (text: string) => void): Promise<string> {
	const found = findChromium();
	if (found !== undefined) return found;
	const named = process.env['CHROMIUM_PATH'];
	if (named) throw new Error(`CHROMIUM_PATH is \`${named}\`; no program stands there`);
	const apt = await aptCommand();
	if (apt !== undefined) {
		log('No Chromium found: installing it with apt-get');
		await install(apt, log);
		const installed = findChromium();
		if (installed !== undefined) return installed;
	}
	throw new Error(
		'The browser tests need Chromium, and none was found. Install it (Debian, Ubuntu: ' +
			'`sudo apt-get install chromium`) or name one in CHROMIUM_PATH, then run the tests again.',
	);
}

async function install(apt: readonly string[], log: (text: string) => void): Promise<void> {
	const output: string[] = [];
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const [command = '', ...rest] = [...apt, ...args];
		const code = await run(command, rest, {
			env: { DEBIAN_FRONTEND: 'noninteractive' },
			onOutput: (text) => output.push(text),
		});
		if (code !== 0) {
			log(output.join('').trim());
			return;
		}
	}
}

/** `apt-get` as this user may run it, or undefined where it cannot. */
async function aptCommand(): Promise<readonly string[] | undefined> {
	if (!isExecutable('/usr/bin/apt-get')) return undefined;
	if (process.getuid?.() === 0) return ['apt-get'];
	if (!isExecutable('/usr/bin/sudo')) return undefined;
	const code = await run('sudo', ['-n', 'true'], { onOutput: () => undefined });
	return code === 0 ? ['sudo', '-n', 'apt-get'] : undefined;
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
