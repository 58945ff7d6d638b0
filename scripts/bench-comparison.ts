/**
 * Measures the comparison as a reader's browser sees it, on the built site: what is loaded, compressed,
 * and how long each control takes to repaint on a slow machine. Run `npm run build` first; the folder is
 * `dist`, or `OUT_DIR`.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_FLAGS, ensureChromium } from './support/browser.ts';
import { filesBelow } from './support/built-page.ts';
import { basePath } from './support/site-settings.ts';
import { serveFolder } from './support/static-server.ts';

const FOLDER = process.env['OUT_DIR'] || 'dist';
const SLOWDOWN = 4;
const RUNS = Number(process.env['RUNS'] ?? 20);
const REPAINT_BAR = 50;
/** The five states on terrorism, and with two international texts: the widest table that is usual. */
const STATES = 'kz,kg,tj,tm,uz';
const TABLES = {
	'the five states': STATES,
	'seven columns': `${STATES},un-terrorism-1566-2004,sco-terrorism-2009`,
};

const start = (columns: string) => `compare/?family=terrorism&columns=${columns}`;

/** A page as it is served, for the first change on it. */
const SERVED = 'compare/terrorism/';
const FIRST: Step = {
	name: 'first change as served',
	there: '[data-key="date-previous"]',
	back: '',
};

/** A control, how it is used, and how what it did is undone where it is not its own opposite. */
interface Step {
	readonly name: string;
	readonly there: string;
	readonly back: string;
	/** What to put into a field; without it the control is clicked. */
	readonly values?: readonly [string, string];
}

/** What a frame costs on this machine in which the comparison does nothing and one word changes. */
const FLOOR = 'one word of the page';

/** The chip of a text that is shown, else the entry that adds it. */
const BENCHMARK = '[data-key="column-sco-terrorism-2009"]';
const view = (name: string) => `[data-key="view-${name}"]`;
const STEPS: readonly Step[] = [
	{ name: FLOOR, there: 'h1', back: 'h1' },
	{
		name: 'as-of date',
		there: 'select[name="change"]',
		back: 'select[name="change"]',
		values: ['1', '0'],
	},
	{
		name: 'as-of date, far back',
		there: 'select[name="change"]',
		back: 'select[name="change"]',
		values: ['6', '0'],
	},
	{
		name: 'earlier / later change',
		there: '[data-key="date-previous"]',
		back: '[data-key="date-next"]',
	},
	{
		name: 'a state out / in',
		there: '.chip[data-key="column-kg"]',
		back: '.chip[data-key="column-kg"]',
	},
	{
		name: 'a benchmark in / out',
		there: BENCHMARK,
		back: BENCHMARK,
	},
	{ name: 'differences only', there: '.differences-only', back: '.differences-only' },
	{
		name: 'group',
		there: 'select[name="group"]',
		back: 'select[name="group"]',
		values: ['1', '0'],
	},
	{ name: 'rows of a group', there: '.comparison-more input', back: '.comparison-more input' },
	{ name: 'evidence of a cell', there: 'summary.cell-summary', back: 'summary.cell-summary' },
	{ name: 'view: limbs', there: view('limbs'), back: view('elements') },
	{ name: 'view: terms', there: view('terms'), back: view('elements') },
];

const server = await serveFolder({ folder: FOLDER, base: basePath(), host: 'localhost', port: 0 });
const browser = await chromium.launch({
	executablePath: await ensureChromium(console.log),
	args: [...CHROMIUM_FLAGS],
});
try {
	printSizes(await scriptsLoaded());
	console.log(
		`\nRepaint in ms, from the input to the end of the frame that shows its result: ${SLOWDOWN} times ` +
			`slower CPU, ${RUNS} runs there and back, 1440 x 900; the bar is ${REPAINT_BAR}.\n` +
			'That frame shows all that is in sight, but for the fields of the day where the reader is not in ' +
			'them, or the heads of another view. "rest": the median time until all is painted.',
	);
	for (const [name, columns] of Object.entries(TABLES)) {
		printTimes(name, await timesOf(columns));
	}
	const firsts: Timed[] = [];
	console.error(`… ${FIRST.name}`);
	for (let run = 0; run < RUNS; run += 1) firsts.push(await timedFirst());
	printTimes('the five states, page as served', new Map([[FIRST, firsts]]));
} finally {
	await browser.close();
	await server.close();
}

function printSizes(loaded: readonly string[]): void {
	const below = loaded.map((file) => file.slice(basePath().length));
	console.log(`Compressed size in kB (gzip) of what is loaded from ${FOLDER}/`);
	const comparison = below.filter((file) => !/SearchForm|theme|worker/.test(file));
	const total = comparison.reduce((sum, file) => sum + compressed(file), 0);
	for (const file of comparison) print(`  ${file}`, compressed(file));
	print('scripts of the comparison, at most 40', total);
	const data = filesBelow(FOLDER).filter((file) => /^compare\/(?:data|words)\//.test(file));
	for (const file of data) {
		print(file.includes('/data/') ? `${file}, at most 60` : file, compressed(file));
	}
}

async function slowDown(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Comes to the controls as a reader does, with the pointer, and makes the first change. */
async function timedFirst(): Promise<Timed> {
	const page = await openPage(SERVED);
	await page.hover('.comparison-controls .field-label');
	await page.waitForSelector('.comparison-view[data-made]:not([aria-busy])');
	await slowDown(page);
	const run = await timed(page, FIRST.there);
	await page.close();
	return run;
}

async function openPage(address: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(new URL(address, server.url).href);
	return page;
}

/** The scripts that a comparison loads. */
async function scriptsLoaded(): Promise<string[]> {
	const page = await openPage(start(STATES));
	await settled(page);
	const scripts = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name),
	);
	await page.close();
	return scripts.filter((name) => name.endsWith('.js')).map((name) => new URL(name).pathname);
}

async function timesOf(columns: string): Promise<ReadonlyMap<Step, readonly Timed[]>> {
	const page = await openPage(start(columns));
	await page.waitForSelector('.comparison-view[data-made]');
	await slowDown(page);
	const all = new Map<Step, Timed[]>();
	for (const step of STEPS) {
		console.error(`… ${step.name}`);
		const runs: Timed[] = [];
		for (let run = 0; run < RUNS; run += 1) {
			runs.push(await timed(page, step.there, step.values?.[0]));
			runs.push(await timed(page, step.back, step.values?.[1]));
		}
		all.set(step, runs);
	}
	await page.close();
	return all;
}

function printTimes(name: string, all: ReadonlyMap<Step, readonly Timed[]>): void {
	const heads = ['least', 'quarter', 'median', 'p95', 'rest'].map((head) => head.padStart(9));
	console.log(`\n${name.padEnd(32)}${heads.join('')}`);
	for (const [step, runs] of all) {
		const at = (share: number, of: keyof Timed) => {
			const times = runs.map((run) => run[of]).sort((a, b) => a - b);
			return (times.at(Math.max(0, Math.ceil(share * times.length) - 1)) ?? 0).toFixed(1);
		};
		const shares = [0, 0.25, 0.5, 0.95].map((share) => at(share, 'time'));
		const figures = [...shares, at(0.5, 'rest')].map((text) => text.padStart(9));
		console.log(`${step.name.padEnd(32)}${figures.join('')}`);
	}
}

interface Timed {
	/** From the input to the end of its frame, in milliseconds. */
	readonly time: number;
	/** From the input until all is painted, also what is out of sight, in milliseconds. */
	readonly rest: number;
}

/** Uses a control at the beginning of a frame; waits until that frame is painted, and until all is. */
async function timed(page: Page, selector: string, value?: string): Promise<Timed> {
	await page.locator(selector).first().focus();
	await settled(page);
	const { start, time } = await page.evaluate(
		async ([wanted, place]) => {
			const control = document.querySelector<HTMLElement>(wanted);
			if (!control) throw new Error(`The page has no ${wanted}`);
			const [begin, end] = await new Promise<[number, number]>((resolve) => {
				requestAnimationFrame(() => {
					const now = performance.now();
					const painted = new MessageChannel();
					painted.port1.onmessage = () => resolve([now, performance.now()]);
					// First of all tasks after the frame: the browser adds its own where a field changes.
					painted.port2.postMessage(null);
					if (control instanceof HTMLSelectElement && place !== undefined) {
						control.selectedIndex = control.options.length > Number(place) ? Number(place) : 0;
						control.dispatchEvent(new Event('change', { bubbles: true }));
					} else if (control instanceof HTMLHeadingElement) {
						control.textContent = control.textContent.replace(/(.)(.*)/, '$2$1');
					} else {
						control.click();
					}
				});
			});
			return { start: begin, time: end - begin };
		},
		[selector, value] as const,
	);
	return { time, rest: (await settled(page)) - start };
}

/** Waits until nothing is left to be painted, and gives when that was, by the clock of the page. */
async function settled(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const isBusy = () => document.querySelector('.comparison-view[aria-busy]') !== null;
		while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 1));
		const end = performance.now();
		await new Promise((resolve) => setTimeout(resolve, 30));
		return end;
	});
}

function compressed(file: string): number {
	return gzipSync(readFileSync(`${FOLDER}/${file}`)).length / 1024;
}

function print(name: string, size: number): void {
	console.log(`${name.padEnd(64)}${size.toFixed(1).padStart(8)}`);
}
