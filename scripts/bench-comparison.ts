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
/** Five states and two international texts on terrorism: the widest table that is usual. */
const COLUMNS = 'kz,kg,tj,tm,uz,un-terrorism-1566-2004,sco-terrorism-2009';
const START = `compare/?family=terrorism&columns=${COLUMNS}`;

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

const view = (name: string) => `[data-key="view-${name}"]`;
const STEPS: readonly Step[] = [
	// The floor: what a click costs on this machine where the comparison does nothing.
	{ name: 'a click on nothing', there: 'h1', back: 'h1' },
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
		name: 'a benchmark out / in',
		there: '.chip[data-key="column-sco-terrorism-2009"]',
		back: '.column-choices [data-key="column-sco-terrorism-2009"]',
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
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	const scripts: string[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(new URL(response.url()).pathname);
	});
	await page.goto(new URL(START, server.url).href);
	await page.waitForSelector('.comparison-many');
	printSizes(scripts);
	await printTimes(page);
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
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(new URL(SERVED, server.url).href);
	await page.hover('.comparison-controls .field-label');
	await page.waitForSelector('.comparison-view[data-made]:not([aria-busy])');
	await slowDown(page);
	const run = await timed(page, FIRST.there);
	await page.close();
	return run;
}

async function printTimes(page: Page): Promise<void> {
	await slowDown(page);
	console.log(
		`\nRepaint in ms, from the input to the end of the frame that shows its result: ${SLOWDOWN} times ` +
			`slower CPU, ${RUNS} runs there and back, seven columns, 1440 x 900; the bar is ${REPAINT_BAR}.\n` +
			'That frame shows all that is in sight, or the heads of another view. "rest": the median time until ' +
			'all is painted, also what is out of sight',
	);
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
	console.error(`… ${FIRST.name}`);
	const firsts: Timed[] = [];
	for (let run = 0; run < RUNS; run += 1) firsts.push(await timedFirst());
	all.set(FIRST, firsts);
	const heads = ['least', 'quarter', 'median', 'p95', 'rest'].map((name) => name.padStart(9));
	console.log(`${'control'.padEnd(28)}${heads.join('')}`);
	for (const [step, runs] of all) {
		const at = (share: number, of: keyof Timed) => {
			const times = runs.map((run) => run[of]).sort((a, b) => a - b);
			return (times.at(Math.max(0, Math.ceil(share * times.length) - 1)) ?? 0).toFixed(1);
		};
		const shares = [0, 0.25, 0.5, 0.95].map((share) => at(share, 'time'));
		const figures = [...shares, at(0.5, 'rest')].map((text) => text.padStart(9));
		console.log(`${step.name.padEnd(28)}${figures.join('')}`);
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
