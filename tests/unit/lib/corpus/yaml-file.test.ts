import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { validate } from '../../../../src/lib/corpus/validate.ts';
import { readYaml, valueAt, type Path } from '../../../../src/lib/corpus/yaml-file.ts';

const read = (text: string) => readYaml('a.yaml', new TextEncoder().encode(text));
const TEXT = `# a comment
name: Kyrgyz law

limbs:
  - n: '1'
    note: >-
      Folded over
      two lines.
    sources: [s1, s2]
  - n: '2'
    note:
`;

/** Line and column at which a problem at a path stands. */
function placeOf(path: Path, text = TEXT): [number, number] | undefined {
	const problem = read(text).yaml?.problemAt(path, { expected: 'else' });
	return problem && [problem.line, problem.column];
}

describe('A value is found in its file', () => {
	test.each<[string, Path, [number, number]]>([
		['a text', ['name'], [2, 7]],
		['a list, at its first item', ['limbs'], [5, 3]],
		['an item', ['limbs', 1], [10, 5]],
		['a text in an item', ['limbs', 1, 'n'], [10, 8]],
		['a folded text, at its mark', ['limbs', 0, 'note'], [6, 11]],
		['an item in brackets', ['limbs', 0, 'sources', 1], [9, 19]],
		['a value that is left out, behind its key', ['limbs', 1, 'note'], [11, 10]],
		['a key that is not there, at its record', ['limbs', 1, 'pinpoint'], [10, 5]],
		['an item that is not there, at its list', ['limbs', 7], [5, 3]],
		['the whole file, below its comment', [], [2, 1]],
	])('%s', (_, path, place) => expect(placeOf(path)).toEqual(place));

	test('A key is found where it stands, not where its value does', () => {
		const { yaml } = read(TEXT);
		const at = yaml?.problemAtKey(['limbs', 0, 'sources'], { expected: 'no such key' });
		expect([at?.line, at?.column]).toEqual([9, 5]);
	});

	test('A problem shows what stands at its place', () => {
		const { yaml } = read(TEXT);
		expect(yaml?.problemAt(['limbs', 0, 'note'], { expected: 'x' }).found).toBe(
			'"Folded over two lines."',
		);
		expect(yaml?.problemAt(['limbs', 1, 'note'], { expected: 'x' }).found).toBe('null');
		expect(yaml?.problemAt(['limbs', 9], { expected: 'x' }).found).toBe('nothing');
	});

	test('Letters outside Latin do not shift the column', () => {
		expect(placeOf(['a', 1], 'a: [экстремизм, терроризм]\n')).toEqual([1, 17]);
	});

	test('A path leads into the value or nowhere', () => {
		expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
		expect(valueAt({ a: 'text' }, ['a', 'b', 'c'])).toBeUndefined();
		expect(valueAt(null, ['a'])).toBeUndefined();
		expect(valueAt('text', [])).toBe('text');
	});
});

describe('A file is YAML 1.2 and nothing else', () => {
	test('Words and dates of other YAMLs are texts', () => {
		expect(read('a: yes\nb: 2005-02-18\nc: 1_000\nd: 0o17\ne: "1.10"\n').yaml?.value).toEqual({
			a: 'yes',
			b: '2005-02-18',
			c: '1_000',
			d: 15,
			e: '1.10',
		});
	});

	test('Keys that objects have by themselves are keys like others', () => {
		const { yaml } = read('constructor: a\n__proto__: b\n');
		const { problems } = validate(z.strictObject({ id: z.string() }), yaml ?? expect.fail());
		expect(problems.map(({ found }) => found)).toEqual([
			'no key "id"',
			'the unknown key "constructor"',
			'the unknown key "__proto__"',
		]);
	});

	test('No bytes make it fail otherwise than with problems', () => {
		const anyText = fc.oneof(
			fc.uint8Array({ maxLength: 200 }),
			fc
				.string({ unit: fc.constantFrom(...Array.from('ab:- \n\t#&*!|>\'"%@`{}[],?.\uFEFF\r')) })
				.map((text) => new TextEncoder().encode(text)),
		);
		fc.assert(
			fc.property(anyText, (bytes) => {
				const { yaml, problems } = readYaml('a.yaml', bytes);
				expect(yaml === undefined).toBe(problems.length > 0);
				const lines = new TextDecoder().decode(bytes).split('\n').length;
				for (const { line, column } of problems) {
					expect(line).toBeGreaterThanOrEqual(1);
					expect(line).toBeLessThanOrEqual(lines);
					expect(column).toBeGreaterThanOrEqual(1);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
