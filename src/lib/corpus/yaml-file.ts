/** One YAML file: its value, and where in the file each part of the value stands. */
import {
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
} from 'yaml';
import { describeValue, type Problem } from './problem.ts';

export type Path = readonly (string | number)[];

export interface YamlFile {
	readonly file: string;
	readonly value: unknown;
	/** A problem at the value of a path, or at the nearest parent that stands in the file. */
	readonly problemAt: (path: Path, about: ProblemText) => Problem;
	/** A problem at the key itself that ends the path. */
	readonly problemAtKey: (path: Path, about: ProblemText) => Problem;
}

/** What a problem says besides its place. Without `found`, the value that stands there is shown. */
export interface ProblemText {
	readonly expected: string;
	readonly found?: string;
	readonly nearest?: string | undefined;
}

/**
 * Reads one file. The result has a value only where the file is well formed: UTF-8 without a byte order
 * mark, LF line ends, NFC, no tabs in the indentation, one YAML 1.2 document without anchors, aliases
 * or tags, and no key twice.
 */
export function readYaml(file: string, bytes: Uint8Array): { yaml?: YamlFile; problems: Problem[] } {
	const { text, problems } = decode(file, bytes);
	if (text === undefined) return { problems };
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, merge: false, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	for (const error of [...document.errors, ...document.warnings]) {
		const found = error.message.split('\n')[0] ?? error.code;
		const expected = error.code === 'DUPLICATE_KEY' ? 'each key once' : 'well-formed YAML';
		problems.push({ file, ...at(error.pos[0]), path: '', found: lowerFirst(found), expected });
	}
	problems.push(...forbiddenNodes(file, document, at));
	if (problems.length > 0) return { problems };
	if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
		const empty = { path: '', found: 'an empty file', expected: 'a YAML document' };
		return { problems: [{ file, line: 1, column: 1, ...empty }] };
	}
	return { yaml: located(file, document, at), problems };
}

type Position = (offset: number) => { line: number; column: number };

function located(file: string, document: Document, at: Position): YamlFile {
	const value: unknown = document.toJS();
	const problem = (path: Path, offset: number, text: ProblemText): Problem => ({
		file,
		...at(offset),
		path: path.join('.'),
		found: text.found ?? describeValue(valueAt(value, path)),
		expected: text.expected,
		nearest: text.nearest,
	});
	return {
		file,
		value,
		problemAt: (path, text) => problem(path, offsetOf(document, path), text),
		problemAtKey: (path, text) => problem(path, keyOffset(document, path), text),
	};
}

/** The part of a value that a path leads to, or undefined where it leads nowhere. */
export function valueAt(value: unknown, path: Path): unknown {
	let current = value;
	for (const step of path) {
		if (typeof current !== 'object' || current === null) return undefined;
		current = (current as Record<string | number, unknown>)[step];
	}
	return current;
}

function offsetOf(document: Document, path: Path): number {
	for (let length = path.length; length > 0; length -= 1) {
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isNode(node) && node.range) return node.range[0];
	}
	return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: Path): number {
	const parent: unknown =
		path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (isMap(parent)) {
		const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1));
		const key = pair?.key as Node | undefined;
		if (key?.range) return key.range[0];
	}
	return offsetOf(document, path);
}

function forbiddenNodes(file: string, document: Document, at: Position): Problem[] {
	const problems: Problem[] = [];
	const forbid = (node: Node, found: string, expected: string) => {
		problems.push({ file, ...at(node.range?.[0] ?? 0), path: '', found, expected });
	};
	visit(document, {
		Alias: (_, node) => forbid(node, `the alias *${node.source}`, 'the value written out'),
		Node: (_, node) => {
			if (node.anchor) forbid(node, `the anchor &${node.anchor}`, 'a value without an anchor');
			if (node.tag) forbid(node, `the tag ${node.tag}`, 'a value without a tag');
		},
		Pair: (_, pair) => {
			if (isScalar(pair.key) && typeof pair.key.value !== 'string') {
				forbid(pair.key, `the key ${describeValue(pair.key.value)}`, 'a key that is text');
			}
		},
	});
	return problems;
}

function decode(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const problems: Problem[] = [];
	const report = (offset: number, found: string, expected: string) => {
		if (offset < 0) return;
		const before = text.slice(0, offset);
		const line = before.split('\n').length;
		const column = offset - before.lastIndexOf('\n');
		problems.push({ file, line, column, path: '', found, expected });
	};
	report(isUtf8(bytes) ? -1 : text.indexOf('\uFFFD'), 'bytes that are not UTF-8', 'UTF-8');
	report(text.startsWith('\uFEFF') ? 0 : -1, 'a byte order mark', 'UTF-8 without one');
	report(text.indexOf('\r'), 'a carriage return', 'lines that end with LF alone');
	report(text.search(/(?<=^ *)\t/m), 'a tab in the indentation', 'spaces');
	report(firstDifference(text, text.normalize('NFC')), 'text that is not in NFC', 'NFC');
	return problems.length === 0 ? { text, problems } : { problems };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function firstDifference(a: string, b: string): number {
	if (a === b) return -1;
	let index = 0;
	while (a[index] === b[index]) index += 1;
	return index;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
