/**
 * Rewrites the data in its one canonical form: `node scripts/format-data.ts [folder] [--check]`.
 * With `--check` it writes nothing and fails where a file is in another form. A file that is not
 * well-formed is reported and left alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalYaml } from '../src/lib/corpus/canonical.ts';
import { formatProblem } from '../src/lib/corpus/problem.ts';
import { readYaml } from '../src/lib/corpus/yaml-file.ts';
import { printProblems } from './support/print-problems.ts';

const { values, positionals } = parseArgs({
	options: { check: { type: 'boolean', default: false } },
	allowPositionals: true,
});
const folder = positionals[0] ?? path.join(import.meta.dirname, '..', 'data');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const problems: string[] = [];
let changed = 0;

for (const name of names.filter((file) => file.endsWith('.yaml')).sort()) {
	const file = path.join(folder, name);
	const bytes = readFileSync(file);
	const read = readYaml(name, bytes);
	problems.push(...read.problems.map(formatProblem));
	if (!read.yaml) continue;
	const text = bytes.toString('utf8');
	const canonical = canonicalYaml(text);
	if (canonical === text) continue;
	changed += 1;
	if (values.check) problems.push(`${name}: not in canonical form`);
	else writeFileSync(file, canonical);
}

printProblems(problems);
console.log(values.check ? `${changed} files to rewrite` : `${changed} files rewritten`);
