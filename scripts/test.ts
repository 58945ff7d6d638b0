/**
 * Every check of the project in order, up to the first that fails: `npm test`.
 * The last line counts tests; a step that is not a suite of tests counts as one.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { run, runTool } from './support/run.ts';

interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

interface Step {
	readonly title: string;
	readonly run: () => Promise<number>;
	/** True where the step is a suite that reports counts of its own. */
	readonly isSuite?: boolean;
}

const COUNTS_FOLDER = '.cache';
const COUNTS_FILE = `${COUNTS_FOLDER}/test-counts.json`;

const script = (name: string, ...args: string[]): Promise<number> =>
	run(process.execPath, [`scripts/${name}.ts`, ...args]);
const suite = (...projects: string[]): Promise<number> =>
	runTool('vitest', ['run', ...projects.flatMap((name) => ['--project', name])], {
		env: { TEST_COUNTS_FILE: COUNTS_FILE },
	});

const STEPS: readonly Step[] = [
	{ title: 'Types', run: () => runTool('astro', ['check']) },
	{ title: 'Format', run: () => runTool('prettier', ['--check', '--log-level', 'warn', '.']) },
	{ title: 'Lint', run: () => runTool('eslint', ['--max-warnings', '0', '.']) },
	{ title: 'Unused code', run: () => runTool('knip', []) },
	{ title: 'Data', run: () => script('check-data') },
	{ title: 'Form of the data', run: () => script('format-data', '--check') },
	{ title: 'Data dictionary', run: () => script('data-dictionary', '--check') },
	{ title: 'Unit tests', run: () => suite('unit', 'isolated'), isSuite: true },
	{ title: 'Build', run: () => script('build') },
	{ title: 'HTML of the built pages', run: () => script('check-html') },
	{ title: 'Links of the built pages', run: () => script('check-links') },
	{ title: 'Links below a base path', run: () => script('check-base-path') },
	{ title: 'Size of the built pages', run: () => script('check-size') },
	{ title: 'Chromium', run: () => script('browser') },
	{ title: 'Browser tests', run: () => suite('e2e'), isSuite: true },
];

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
let failedStep: string | undefined;

for (const [index, step] of STEPS.entries()) {
	if (failedStep !== undefined) {
		total.skipped += 1;
		continue;
	}
	console.log(`\n[${index + 1}/${STEPS.length}] ${step.title}`);
	const started = performance.now();
	rmSync(COUNTS_FILE, { force: true });
	mkdirSync(COUNTS_FOLDER, { recursive: true });
	const code = await outcome(step);
	add(step.isSuite === true ? suiteCounts(code) : stepCounts(code));
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${step.title}: ${code === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
	if (code !== 0) failedStep = step.title;
}

console.log(
	failedStep === undefined
		? '\nEverything passed.'
		: `\nStopped at "${failedStep}"; the steps after it were not run.`,
);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = failedStep === undefined ? 0 : 1;

async function outcome(step: Step): Promise<number> {
	try {
		return await step.run();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}

function add(counts: Counts): void {
	total.passed += counts.passed;
	total.failed += counts.failed;
	total.skipped += counts.skipped;
}

function stepCounts(code: number): Counts {
	return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** What the suite counted; a suite that failed without counting a failure failed as a whole. */
function suiteCounts(code: number): Counts {
	if (!existsSync(COUNTS_FILE)) return stepCounts(code);
	const counts = JSON.parse(readFileSync(COUNTS_FILE, 'utf8')) as Counts;
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	return counts;
}
