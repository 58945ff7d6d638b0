/** One thing that is wrong with the data, said so that a reader can go there and mend it. */
export interface Problem {
	/** File, relative to the folder that was loaded. */
	readonly file: string;
	/** Line and column, both counted from 1. */
	readonly line: number;
	readonly column: number;
	/** Path in the document, such as `versions.0.limbs.2.elements.1.id`; empty for the whole file. */
	readonly path: string;
	readonly found: string;
	readonly expected: string;
	/** The nearest valid value, where one is close. */
	readonly nearest?: string | undefined;
}

/** A problem as one line of text: `file:line:column path: found ..., expected ...`. */
export function formatProblem(problem: Problem): string {
	const { file, line, column, path, found, expected, nearest } = problem;
	const place = `${file}:${line}:${column}${path === '' ? '' : ` ${path}`}`;
	const hint = nearest === undefined ? '' : ` (did you mean "${nearest}"?)`;
	return `${place}: found ${found}, expected ${expected}${hint}`;
}

/** Thrown when the data does not load; its message lists every problem, one a line. */
export class DataError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const ordered = problems.toSorted(
			(a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
		);
		const count = ordered.length === 1 ? '1 problem' : `${ordered.length} problems`;
		super(`The data has ${count}:\n${ordered.map(formatProblem).join('\n')}`);
		this.name = 'DataError';
		this.problems = ordered;
	}
}

/** A value as it is shown in a problem: short, in quotation marks where it is text. */
export function describeValue(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (value === null) return 'null';
	if (Array.isArray(value))
		return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
	if (typeof value === 'object') return 'a map';
	const written = typeof value === 'number' ? String(value) : JSON.stringify(value);
	return written.length <= 100 ? written : `${written.slice(0, 97)}..."`;
}
