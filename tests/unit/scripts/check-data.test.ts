import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyData } from '../../fixtures/data-copy.ts';
import { FILES } from '../../fixtures/mutations/mutation.ts';

const data = copyData();
afterAll(() => data.dispose());

const SCRIPTS = path.join(import.meta.dirname, '..', '..', '..', 'scripts');

function run(script: string, ...args: string[]) {
	const started = performance.now();
	const file = path.join(SCRIPTS, script);
	const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
		encoding: 'utf8',
	});
	return { status, stdout, stderr, seconds: (performance.now() - started) / 1000 };
}

test('Sound data is summed up for each state, in a few seconds', { timeout: 20_000 }, () => {
	const { status, stdout, stderr, seconds } = run('check-data.ts', data.folder);
	expect(stderr).toBe('');
	expect(status).toBe(0);
	for (const state of ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Uzbekistan', 'Turkmenistan']) {
		expect(stdout).toMatch(new RegExp(`^${state} +now +versions`, 'm'));
	}
	expect(stdout).toMatch(/^ +97 definitions$/m);
	expect(stdout).toMatch(/^No problem found in \d\.\d s; the data is as of \d{4}-\d\d-\d\d\.$/m);
	expect(seconds).toBeLessThan(10);
});

test('Without an argument the project’s own data is checked', { timeout: 20_000 }, () => {
	expect(run('check-data.ts').stdout).toContain('No problem found');
});

test('Broken data fails with its problems and no stack trace', { timeout: 20_000 }, () => {
	data.write(FILES.act, data.read(FILES.act).replace('concept:', 'concpt:'));
	data.write(FILES.law, '');
	const { status, stdout, stderr } = run('check-data.ts', data.folder);
	data.restore(FILES.act, FILES.law);
	expect(status).toBe(1);
	expect(stdout).toBe('');
	expect(stderr.trimEnd().split('\n')).toEqual([
		'The data has 3 problems:',
		`${FILES.act}:1:1 concept: found no key "concept", expected the key with text`,
		expect.stringContaining(
			`${FILES.act}:2:1 concpt: found the unknown key "concpt", expected one of`,
		),
		`${FILES.law}:1:1: found an empty file, expected a YAML document`,
	]);
});

test('A folder that does not exist is said to be none', { timeout: 20_000 }, () => {
	const { status, stderr } = run('check-data.ts', path.join(data.folder, 'nowhere'));
	expect(status).toBe(1);
	expect(stderr).toContain('found no such folder, expected the folder of the data');
	expect(stderr).not.toMatch(/^ +at /m);
});

test(
	'The formatter brings a file into its canonical form and leaves a broken one alone',
	{ timeout: 20_000 },
	() => {
		const folder = path.join(data.folder, 'jurisdictions/un');
		const canonical = data.read(FILES.treaty);
		data.write(FILES.treaty, canonical.replace('[s22, s23, s24, s25]', '[ s22,  s23,s24, s25 ]'));
		data.write(FILES.undefinedConcept, 'id: [');
		expect(run('format-data.ts', folder, '--check').status).toBe(1);
		const { status, stderr } = run('format-data.ts', folder);
		expect(status).toBe(1);
		expect(stderr).toContain('un-violent-extremism-2015.yaml:1:5: found a mistake in the YAML');
		expect(data.read(FILES.treaty)).toBe(canonical);
		expect(data.read(FILES.undefinedConcept)).toBe('id: [');
		data.restore(FILES.undefinedConcept);
		expect(run('format-data.ts', folder, '--check').status).toBe(0);
	},
);
