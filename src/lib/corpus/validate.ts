/** Holds the value of a file against its schema and says each departure in words, with its place. */
import { z } from 'zod';
import { nearest } from './nearest.ts';
import { type Problem } from './problem.ts';
import { valueAt, type Path, type YamlFile } from './yaml-file.ts';

/** The parsed value, or every problem of shape that the file has. */
export function validate<Schema extends z.ZodType>(
	schema: Schema,
	yaml: YamlFile,
): { value?: z.infer<Schema>; problems: Problem[] } {
	const result = schema.safeParse(yaml.value);
	if (result.success) return { value: result.data, problems: [] };
	return { problems: result.error.issues.flatMap((issue) => problemsOf(schema, yaml, issue)) };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
	string: 'text',
	boolean: 'true or false',
	array: 'a list',
	object: 'a map',
	record: 'a map',
	int: 'a whole number',
	number: 'a number',
};

function problemsOf(schema: z.ZodType, yaml: YamlFile, issue: z.core.$ZodIssue): Problem[] {
	const path = issue.path as Path;
	const value = valueAt(yaml.value, path);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) =>
				yaml.problemAtKey([...path, key], {
					found: `the unknown key "${key}"`,
					expected: `one of ${keysAt(schema, path).join(', ')}`,
					nearest: nearest(key, keysAt(schema, path)),
				}),
			);
		case 'invalid_type': {
			const expected = TYPE_WORDS[issue.expected] ?? issue.expected;
			if (value !== undefined)
				return [yaml.problemAt(path, { expected: inQuotes(expected, value) })];
			return [missingKey(yaml, path, expected)];
		}
		case 'invalid_value': {
			const values = issue.values.map(String);
			const expected = `one of ${values.join(', ')}`;
			if (value === undefined) return [missingKey(yaml, path, expected)];
			const close = typeof value === 'string' ? nearest(value, values) : undefined;
			return [yaml.problemAt(path, { expected, nearest: close })];
		}
		case 'invalid_key':
			return [
				yaml.problemAtKey(path, {
					found: `the key "${String(path.at(-1))}"`,
					expected: issue.issues[0]?.message ?? issue.message,
				}),
			];
		default:
			return [yaml.problemAt(path, { expected: issue.message })];
	}
}

/** A key that is not there: the problem stands where its record begins. */
function missingKey(yaml: YamlFile, path: Path, expected: string): Problem {
	const found = `no key "${String(path.at(-1))}"`;
	return yaml.problemAt(path, { found, expected: `the key with ${expected}` });
}

/** A number or a truth value that was meant as text only lacks its quotation marks. */
function inQuotes(expected: string, value: unknown): string {
	const isPlain = typeof value === 'number' || typeof value === 'boolean';
	return expected === 'text' && isPlain ? 'text, in quotation marks' : expected;
}

/** The keys that the schema knows at a path, for the message about one that it does not know. */
function keysAt(schema: z.ZodType, path: Path): string[] {
	let current: unknown = schema;
	for (const step of path) {
		current = unwrap(current);
		if (current instanceof z.ZodObject) current = current.shape[String(step)];
		else if (current instanceof z.ZodArray) current = current.element;
		else if (current instanceof z.ZodRecord) current = current.valueType;
		else return [];
	}
	current = unwrap(current);
	return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
	let current = schema;
	while (current instanceof z.ZodOptional || current instanceof z.ZodNullable)
		current = current.unwrap();
	return current;
}
