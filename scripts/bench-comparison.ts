/**
 * Measures the comparison as a reader's browser sees it, on the built site: what is loaded, compressed,
 * and how long each control takes to repaint on a slow machine. Run `npm run build` first; the folder is
 * `dist`, or `OUT_DIR`.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type CDPSession, type Page } from 'playwright-core';
import { processorTimes, repaint, type Repaint } from './support/bench/repaint.ts';
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

const start = (ids: string) => `compare/?family=terrorism&columns=${ids}`;

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
	/** What a reader opens to come to it. */
	readonly opener?: string;
}

/** What was measured of a control: each repaint, and what the processor worked for it at full speed. */
interface Measured {
	readonly repaints: Repaint[];
	readonly work: number[];
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
		opener: '.column-adder > summary',
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
		`\nRepaint in ms, from the input to the end of the frame that shows its result, ${RUNS} runs there and ` +
			`back, 1440 x 900; the bar is ${REPAINT_BAR}. That frame shows all that is in sight, but for the fields ` +
			'of the day, or the rows of another view.\n' +
			`By the clock, with the processor slowed down ${SLOWDOWN} times: least, quarter, median, p95, and the ` +
			'median until all is painted. The last column is the median of what the processor worked in that frame ' +
			`at full speed, ${SLOWDOWN}-fold: what the clock would say of a machine that does nothing else.`,
	);
	for (const [name, ids] of Object.entries(TABLES)) {
		printTimes(name, await timesOf(ids));
	}
	console.error(`… ${FIRST.name}`);
	const first: Measured = { repaints: [], work: [] };
	for (let run = 0; run < RUNS; run += 1) {
		first.work.push(...(await firstWork()));
		first.repaints.push(await firstRepaint());
	}
	printTimes('the five states, page as served', new Map([[FIRST, first]]));
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

/** Slows the processor down for a page, until the session that this gives is detached. */
async function slowDown(page: Page): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	return session;
}

async function firstRepaint(): Promise<Repaint> {
	const page = await openServed();
	await slowDown(page);
	const run = await repaint(page, FIRST.there);
	await page.close();
	return run;
}

async function firstWork(): Promise<number[]> {
	const page = await openServed();
	const work = await processorTimes(browser, page, () => repaint(page, FIRST.there));
	await page.close();
	return work;
}

/** Comes to the controls as a reader does, with the pointer, and uses none for a second: meanwhile they are prepared. */
async function openServed(): Promise<Page> {
	const page = await openPage(SERVED);
	await page.hover('.comparison-controls .field-label');
	await page.waitForSelector('.comparison-view[data-made]:not([aria-busy])');
	await page.waitForTimeout(1_000);
	return page;
}

async function openPage(address: string): Promise<Page> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(new URL(address, server.url).href);
	return page;
}

/** The scripts that a comparison loads. */
async function scriptsLoaded(): Promise<string[]> {
	const page = await openPage(start(STATES));
	await page.waitForLoadState('networkidle');
	const scripts = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name),
	);
	await page.close();
	return scripts.filter((name) => name.endsWith('.js')).map((name) => new URL(name).pathname);
}

async function timesOf(ids: string): Promise<ReadonlyMap<Step, Measured>> {
	const page = await openPage(start(ids));
	await page.waitForSelector('.comparison-view[data-made]');
	const all = new Map<Step, Measured>();
	for (const step of STEPS) {
		console.error(`… ${step.name}`);
		if (step.opener !== undefined) await page.click(step.opener);
		const work = await processorTimes(browser, page, () => thereAndBack(page, step));
		const throttle = await slowDown(page);
		all.set(step, { work, repaints: await thereAndBack(page, step) });
		await throttle.detach();
		if (step.opener !== undefined) await page.click(step.opener);
	}
	await page.close();
	return all;
}

async function thereAndBack(page: Page, { there, back, values }: Step): Promise<Repaint[]> {
	const runs: Repaint[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		runs.push(await repaint(page, there, values?.[0]));
		runs.push(await repaint(page, back, values?.[1]));
	}
	return runs;
}

function printTimes(name: string, all: ReadonlyMap<Step, Measured>): void {
	const heads = ['least', 'quarter', 'median', 'p95', 'all', 'work'];
	console.log(`\n${name.padEnd(32)}${columns(heads)}`);
	for (const [step, { repaints, work }] of all) {
		const times = repaints.map(({ time }) => time);
		const shares = [0, 0.25, 0.5, 0.95].map((share) => quantile(times, share));
		const rests = repaints.map(({ rest }) => rest);
		const median = SLOWDOWN * quantile(work, 0.5);
		const figures = [...shares, quantile(rests, 0.5), median].map((time) => time.toFixed(1));
		console.log(`${step.name.padEnd(32)}${columns(figures)}`);
	}
}

function columns(figures: readonly string[]): string {
	return figures.map((text) => text.padStart(9)).join('');
}

/** The time that such a share of the runs did not exceed, NaN where there are none. */
function quantile(times: readonly number[], share: number): number {
	const sorted = [...times].sort((a, b) => a - b);
	return sorted.at(Math.max(0, Math.ceil(share * sorted.length) - 1)) ?? NaN;
}

function compressed(file: string): number {
	return gzipSync(readFileSync(`${FOLDER}/${file}`)).length / 1024;
}

function print(name: string, size: number): void {
	console.log(`${name.padEnd(64)}${size.toFixed(1).padStart(8)}`);
}
