import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { canonicalYaml } from '../../../../src/lib/corpus/canonical.ts';
import { DATA_FOLDER } from '../../../fixtures/data-copy.ts';

const files = readdirSync(DATA_FOLDER, { recursive: true, encoding: 'utf8' })
	.filter((file) => file.endsWith('.yaml'))
	.sort();

describe('Every file of the data is in its canonical form', () => {
	const folders = Map.groupBy(files, (file) => path.dirname(file));

	test('All of them are looked at', () => expect(files.length).toBeGreaterThan(300));

	test.each([...folders])('in %s', (_, own) => {
		for (const file of own) {
			const text = readFileSync(path.join(DATA_FOLDER, file), 'utf8');
			expect(canonicalYaml(text), `${file}: run node scripts/format-data.ts`).toBe(text);
		}
	});
});

describe('The canonical form', () => {
	test('Lists are indented, brackets hold no blanks, comments and blank lines stay', () => {
		const text = '# head\nid:   kg\n\nlimbs:\n- n: "1"\n  sources: [ s1,s2 ] # both\n';
		expect(canonicalYaml(text)).toBe(
			'# head\nid: kg\n\nlimbs:\n  - n: "1"\n    sources: [s1, s2] # both\n',
		);
	});

	test('A text that is not YAML has none', () => {
		expect(() => canonicalYaml('a: [')).toThrow();
	});

	test('It says the same, and is its own canonical form', () => {
		const anyValue = fc.letrec((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small' },
				fc.string(),
				fc.boolean(),
				fc.integer(),
				tie('list'),
				tie('map'),
			),
			list: fc.array(tie('value'), { maxLength: 4 }),
			map: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('value'), { maxKeys: 4 }),
		})).value;
		fc.assert(
			fc.property(anyValue, (value) => {
				const canonical = canonicalYaml(stringify(value));
				expect(parse(canonical)).toEqual(value);
				expect(canonicalYaml(canonical)).toBe(canonical);
			}),
		);
	});
});
