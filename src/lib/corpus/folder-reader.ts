/** Reads single files of a data folder, each by a schema, and gathers what they hold. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { SHARED_SCOPE, unreadSources, type Draft, type Located } from './draft.ts';
import type { Problem } from './problem.ts';
import { sourcesSchema } from './schema/source.ts';
import { validate } from './validate.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

type RecordOf<Kind extends keyof Draft> = Draft[Kind] extends readonly Located<infer Value>[]
	? Value
	: Draft[Kind] extends Located<infer Value>
		? Value
		: never;

type SourcesOfScope = Draft['sources'] extends ReadonlyMap<string, infer Value> ? Value : never;

type ListKind =
	'questions' | 'tests' | 'offences' | 'measures' | 'milestones' | 'critique' | 'corrections';
type SingleKind = Exclude<keyof Draft, ListKind | 'sources' | 'unread'>;

/** Reads the files of a folder one by one and keeps their records, and what of them could not be read. */
export class FolderReader {
	readonly problems: Problem[] = [];
	readonly #directory: string;
	readonly #unread = new Set<string>();
	readonly #records = new Map<keyof Draft, Located<unknown>[]>();
	readonly #sources = new Map<string, SourcesOfScope>();

	constructor(directory: string) {
		this.#directory = directory;
	}

	/** A file that is one record. */
	one(kind: SingleKind, schema: z.ZodType<object>, file: string, jurisdiction?: string): void {
		const ownName = kind === 'jurisdictions' ? jurisdiction : undefined;
		const name = ownName ?? unreadName(file);
		const read = this.#read(schema, file, name);
		if (!read) return;
		this.#add(kind, { ...read, record: placed(read.value, jurisdiction), path: [] });
		// The check of ids reports a file that holds another id; what refers to the file's name is right.
		if ('id' in read.value && read.value.id !== name) this.#unread.add(name);
	}

	/** A file that is a list of records. */
	list(kind: ListKind, schema: z.ZodType<object[]>, file: string, jurisdiction?: string): void {
		const read = this.#read(schema, file, kind);
		if (!read) return;
		for (const [index, value] of read.value.entries()) {
			this.#add(kind, { yaml: read.yaml, record: placed(value, jurisdiction), path: [index] });
		}
	}

	sources(scope: string, file: string): void {
		const read = this.#read(sourcesSchema, file, unreadSources(scope));
		if (read) this.#sources.set(scope, { record: read.value, yaml: read.yaml, path: [] });
	}

	/** Codes of the states that were read: each has sources of its own. */
	states(): string[] {
		const read = (this.#records.get('jurisdictions') ?? []) as Draft['jurisdictions'];
		return read.flatMap(({ record }) => (record.kind === 'state' ? [record.jurisdiction] : []));
	}

	/** A file that should be there; nothing that refers to what it would hold is reported. */
	missing(file: string, unread: string, near?: string): void {
		this.#unread.add(unread);
		const about = { path: '', found: 'no such file', expected: 'the file to be there' };
		this.problems.push({ file, line: 1, column: 1, ...about, nearest: near });
	}

	/** A file that should not be there; it may be one that others refer to, under a wrong ending. */
	unexpected(
		file: string,
		expected = 'a file that the layout of the data names',
		near?: string,
	): void {
		this.#unread.add(basename(file).replace(/\.[^.]*$/, ''));
		const about = { path: '', found: 'a file that does not belong here', expected };
		this.problems.push({ file, line: 1, column: 1, ...about, nearest: near });
	}

	draft(): Draft {
		const only = <Kind extends keyof typeof EMPTY>(kind: Kind) =>
			(this.#records.get(kind)?.[0] ?? EMPTY[kind]) as Draft[Kind];
		const all = <Kind extends keyof Draft>(kind: Kind) =>
			(this.#records.get(kind) ?? []) as Located<RecordOf<Kind>>[];
		return {
			codebook: only('codebook'),
			timeline: only('timeline'),
			international: only('international'),
			questions: all('questions'),
			tests: all('tests'),
			jurisdictions: all('jurisdictions'),
			instruments: all('instruments'),
			definitions: all('definitions'),
			offences: all('offences'),
			measures: all('measures'),
			milestones: all('milestones'),
			critique: all('critique'),
			corrections: all('corrections'),
			secondCodings: all('secondCodings'),
			sources: this.#sources,
			unread: this.#unread,
		};
	}

	#read<Schema extends z.ZodType>(schema: Schema, file: string, unread: string) {
		const { yaml, problems } = this.#parse(file);
		const { value, problems: shape } = yaml ? validate(schema, yaml) : { problems: [] };
		this.problems.push(...problems, ...shape);
		if (yaml && value !== undefined) return { value, yaml };
		this.#unread.add(unread);
		return undefined;
	}

	#parse(file: string): ReturnType<typeof readYaml> {
		try {
			return readYaml(file, readFileSync(join(this.#directory, file)));
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			if (code === undefined) throw error;
			const about = { path: '', found: `a file that cannot be read (${code})`, expected: 'a file' };
			return { problems: [{ file, line: 1, column: 1, ...about }] };
		}
	}

	#add(kind: keyof Draft, located: Located<unknown>): void {
		this.#records.set(kind, [...(this.#records.get(kind) ?? []), located]);
	}
}

/** What a file that could not be read would have held: a record with its name as id, or a list. */
export function unreadName(file: string): string {
	return file === 'sources.yaml' ? unreadSources(SHARED_SCOPE) : basename(file, '.yaml');
}

/** A file that was never read has no places, and no problem is ever looked for in it. */
const NO_FILE: YamlFile = {
	file: '',
	value: undefined,
	problemAt: noPlace,
	problemAtKey: noPlace,
};

function noPlace(): never {
	throw new Error('A problem in a file that was not read');
}

/** What stands in for a file that all others need, so that the others are checked all the same. */
const EMPTY = {
	codebook: { record: { rules: [], families: [], groups: [] }, yaml: NO_FILE, path: [] },
	timeline: { record: { note: null, entries: [], findings: [] }, yaml: NO_FILE, path: [] },
	international: {
		record: { researched_on: '', languages: [], gaps: [], doubts: [], codebook_gaps: [] },
		yaml: NO_FILE,
		path: [],
	},
} satisfies Pick<Draft, 'codebook' | 'timeline' | 'international'>;

function placed(value: object, jurisdiction: string | undefined): object {
	return jurisdiction === undefined ? value : { ...value, jurisdiction };
}
