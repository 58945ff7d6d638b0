/** One YAML file: its value, and where in the file each part of the value stands. */
import {
	isCollection,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type Document,
	type Node,
	type YAMLError,
} from 'yaml';
import { textOf } from './file-text.ts';
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
export function readYaml(
	file: string,
	bytes: Uint8Array,
): { yaml?: YamlFile; problems: Problem[] } {
	const { text, problems } = textOf(file, bytes);
	if (text === undefined) return { problems };
	const lineCounter = new LineCounter();
	const document = parseDocument(text, { lineCounter, merge: false, prettyErrors: false });
	const at = (offset: number) => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	if (document.directives.yaml.explicit === true) {
		const directive = { path: '', found: 'a directive', expected: 'YAML 1.2 without directives' };
		return { problems: [{ file, line: 1, column: 1, ...directive }] };
	}
	const errors = [...document.errors, ...document.warnings];
	// After a mistake of syntax the parser is out of step, and what else it says misleads.
	const first = errors.find(({ code }) => !CODES_OF_THEIR_OWN.has(code));
	for (const error of errors
		.filter(({ code }) => CODES_OF_THEIR_OWN.has(code))
		.concat(first ?? [])) {
		problems.push(...syntaxProblem(file, text, document, at, error));
	}
	if (!first) problems.push(...forbiddenNodes(file, document, at));
	if (problems.length > 0) return { problems };
	if (
		document.contents === null ||
		(isScalar(document.contents) && document.contents.value === null)
	) {
		const found = text.trim() === '' ? 'an empty file' : 'a file without a value';
		const empty = { path: '', found, expected: 'a YAML document' };
		return { problems: [{ file, line: 1, column: 1, ...empty }] };
	}
	return { yaml: located(file, document, at), problems };
}

type Position = (offset: number) => { line: number; column: number };

/** Errors after which the rest of the file can still be understood. */
const CODES_OF_THEIR_OWN: ReadonlySet<string> = new Set([
	'TAG_RESOLVE_FAILED',
	'DUPLICATE_KEY',
	'MULTIPLE_DOCS',
]);

/** What the parser says, in words that help, where the mistake begins rather than where it shows. */
function syntaxProblem(
	file: string,
	text: string,
	document: Document,
	at: Position,
	{ code, message, pos }: YAMLError,
): Problem[] {
	const problem = (offset: number, found: string, expected = 'well-formed YAML'): Problem[] => [
		{ file, ...at(offset), path: '', found, expected },
	];
	switch (code) {
		case 'TAG_RESOLVE_FAILED':
			return []; // every tag is forbidden, and reported as such
		case 'DUPLICATE_KEY': {
			const key = /^[^:\n]*/.exec(text.slice(pos[0]))?.[0].trim() ?? '';
			return problem(pos[0], `the key "${key}" a second time`, 'each key once');
		}
		case 'MULTIPLE_DOCS':
			return problem(pos[0], 'a second document', 'one document in a file');
		default: {
			const found = `a mistake in the YAML: ${lowerFirst(message.split('\n')[0] ?? code)}`;
			return problem(beginningOfOpenPart(document, message, pos[0]) ?? pos[0], found);
		}
	}
}

/** Where a quotation, a `[` or a `{` stands that has no end: the parser says where it missed the end. */
function beginningOfOpenPart(
	document: Document,
	message: string,
	missed: number,
): number | undefined {
	const isQuotation = message.startsWith('Missing closing');
	if (!isQuotation && !message.startsWith('Flow ')) return undefined;
	let last: number | undefined;
	visit(document, {
		Node: (_, node) => {
			const isOpen = isScalar(node)
				? isQuotation && node.type?.startsWith('QUOTE_') === true
				: !isQuotation && isCollection(node) && node.flow === true;
			if (isOpen && node.range && node.range[0] < missed) last = node.range[0];
		},
	});
	return last;
}

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
			if (isScalar(pair.key) && typeof pair.key.value === 'string') return;
			const key = isNode(pair.key) ? pair.key : document.contents;
			const shown = isScalar(key) ? describeValue(key.value) : 'of several parts';
			if (key) forbid(key, `the key ${shown}`, 'a key that is text');
		},
	});
	return problems;
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
