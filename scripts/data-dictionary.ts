/**
 * Writes the data dictionary, `data/README.md`, from the schemas: `npm run docs:data`.
 * With `--check` it writes nothing and fails where the file is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { entries, introduction, type DictionaryEntry } from './support/dictionary-text.ts';
import { fieldTable } from './support/field-table.ts';

const FILE = 'data/README.md';

const text = [introduction, ...entries.map(section)].join('\n');
if (!process.argv.includes('--check')) {
	writeFileSync(FILE, text);
} else if (readOrEmpty(FILE) === text) {
	console.log(`${FILE} agrees with the schemas`);
} else {
	console.error(`${FILE} does not agree with the schemas: run \`npm run docs:data\``);
	process.exitCode = 1;
}

function section({ place, about, schema }: DictionaryEntry): string {
	const rows = fieldTable(schema).map(({ key, type, required, nullable, description }) => {
		const presence = `${required ? 'required' : 'optional'}${nullable ? ', or null' : ''}`;
		return `| \`${key}\` | ${type} | ${presence} | ${description.replaceAll('|', '\\|')} |`;
	});
	return [
		`### ${place.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}`,
		'',
		about,
		'',
		'| key | type | presence | description |',
		'| --- | --- | --- | --- |',
		...rows,
		'',
	].join('\n');
}

function readOrEmpty(file: string): string {
	try {
		return readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
	} catch {
		return '';
	}
}
