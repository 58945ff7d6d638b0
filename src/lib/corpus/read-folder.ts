/** Finds the files of a data folder, reads each by the schema of its place, and gathers the records. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { SHARED_SCOPE, type Draft, type Located } from './draft.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { codebookSchema } from './schema/codebook.ts';
import { critiqueSchema } from './schema/critique.ts';
import { definitionSchema } from './schema/definition.ts';
import { gapTestsSchema } from './schema/gap-test.ts';
import { instrumentSchema } from './schema/instrument.ts';
import { internationalSchema } from './schema/international.ts';
import { jurisdictionSchema } from './schema/jurisdiction.ts';
import { measuresSchema, questionsSchema } from './schema/measure.ts';
import { milestonesSchema, timelineSchema } from './schema/milestone.ts';
import { offencesSchema } from './schema/offence.ts';
import { secondCodingSchema } from './schema/second-coding.ts';
import { sourcesSchema } from './schema/source.ts';
import { validate } from './validate.ts';
import { readYaml } from './yaml-file.ts';

/** Files that must be there, whatever else is. */
const REQUIRED = [
	'codebook.yaml',
	'international.yaml',
	'questions.yaml',
	'sources.yaml',
	'tests.yaml',
	'timeline.yaml',
] as const;

/** Names that a file in the folder of a jurisdiction may have. */
const FOLDER_FILES = [
	'jurisdiction.yaml',
	'offences.yaml',
	'measures.yaml',
	'milestones.yaml',
	'critique.yaml',
	'sources.yaml',
] as const;

/** The records of every file, or undefined where a file that all others need could not be read. */
export function readFolder(directory: string): { draft: Draft | undefined; problems: Problem[] } {
	const files = listFiles(directory);
	const reader = new FolderReader(directory);
	for (const file of REQUIRED.filter((name) => !files.includes(name))) {
		reader.missing(file, nearest(file, files));
	}
	for (const code of jurisdictionCodes(files)) {
		const file = `jurisdictions/${code}/jurisdiction.yaml`;
		if (!files.includes(file)) reader.missing(file);
	}
	for (const file of files) readFile(reader, file);
	return { draft: reader.draft(), problems: reader.problems };
}

function readFile(reader: FolderReader, file: string): void {
	const parts = file.split('/');
	if (parts.length === 1) return readTopLevel(reader, file);
	if (parts.length === 2 && parts[0] === 'second-coding' && file.endsWith('.yaml')) {
		return reader.one('secondCodings', secondCodingSchema, file);
	}
	const [top, code, third, fourth] = parts;
	if (top !== 'jurisdictions' || code === undefined || third === undefined) return reader.unexpected(file);
	if (parts.length === 3) return readFolderFile(reader, file, code, third);
	if (parts.length === 4 && fourth?.endsWith('.yaml') === true) {
		if (third === 'instruments') return reader.one('instruments', instrumentSchema, file, code);
		if (third === 'definitions') return reader.one('definitions', definitionSchema, file, code);
	}
	reader.unexpected(file, `jurisdictions/${code}/instruments or jurisdictions/${code}/definitions`);
}

function readTopLevel(reader: FolderReader, file: string): void {
	switch (file) {
		case 'README.md':
			return;
		case 'codebook.yaml':
			return reader.one('codebook', codebookSchema, file);
		case 'international.yaml':
			return reader.one('international', internationalSchema, file);
		case 'timeline.yaml':
			return reader.one('timeline', timelineSchema, file);
		case 'questions.yaml':
			return reader.list('questions', questionsSchema, file);
		case 'tests.yaml':
			return reader.list('tests', gapTestsSchema, file);
		case 'sources.yaml':
			return reader.sources(SHARED_SCOPE, file);
		default:
			reader.unexpected(file, `one of ${REQUIRED.join(', ')}`, nearest(file, REQUIRED));
	}
}

function readFolderFile(reader: FolderReader, file: string, code: string, name: string): void {
	switch (name) {
		case 'jurisdiction.yaml':
			return reader.one('jurisdictions', jurisdictionSchema, file, code);
		case 'offences.yaml':
			return reader.list('offences', offencesSchema, file, code);
		case 'measures.yaml':
			return reader.list('measures', measuresSchema, file, code);
		case 'milestones.yaml':
			return reader.list('milestones', milestonesSchema, file, code);
		case 'critique.yaml':
			return reader.list('critique', critiqueSchema, file, code);
		case 'sources.yaml':
			return reader.sources(code, file);
		default:
			reader.unexpected(file, `one of ${FOLDER_FILES.join(', ')}`, nearest(name, FOLDER_FILES));
	}
}

type RecordOf<Kind extends keyof Draft> =
	Draft[Kind] extends readonly Located<infer Value>[]
		? Value
		: Draft[Kind] extends Located<infer Value>
			? Value
			: never;

type ListKind = 'questions' | 'tests' | 'offences' | 'measures' | 'milestones' | 'critique';
type SingleKind = Exclude<keyof Draft, ListKind | 'sources' | 'unread'>;

class FolderReader {
	readonly problems: Problem[] = [];
	readonly #directory: string;
	readonly #unread = new Set<string>();
	readonly #records = new Map<keyof Draft, Located<unknown>[]>();
	readonly #sources: Map<string, Draft['sources'] extends ReadonlyMap<string, infer Value> ? Value : never> =
		new Map();

	constructor(directory: string) {
		this.#directory = directory;
	}

	/** A file that is one record. */
	one(kind: SingleKind, schema: z.ZodType<object>, file: string, jurisdiction?: string): void {
		const read = this.#read(schema, file, unreadName(kind, file, jurisdiction));
		if (read) this.#add(kind, { ...read, record: placed(read.value, jurisdiction), path: [] });
	}

	/** A file that is a list of records. */
	list(kind: ListKind, schema: z.ZodType<object[]>, file: string, jurisdiction?: string): void {
		const read = this.#read(schema, file, kind);
		for (const [index, value] of read?.value.entries() ?? []) {
			this.#add(kind, { yaml: read!.yaml, record: placed(value, jurisdiction), path: [index] });
		}
	}

	sources(scope: string, file: string): void {
		const read = this.#read(sourcesSchema, file, `sources of ${scope}`);
		if (read) this.#sources.set(scope, { record: read.value, yaml: read.yaml, path: [] });
	}

	missing(file: string, near?: string): void {
		const about = { path: '', found: 'no such file', expected: 'the file to be there' };
		this.problems.push({ file, line: 1, column: 1, ...about, nearest: near });
	}

	unexpected(file: string, expected = 'a file that the layout of the data names', near?: string): void {
		const about = { path: '', found: 'a file that does not belong here', expected };
		this.problems.push({ file, line: 1, column: 1, ...about, nearest: near });
	}

	draft(): Draft | undefined {
		const only = <Kind extends 'codebook' | 'timeline' | 'international'>(kind: Kind) =>
			this.#records.get(kind)?.[0] as Draft[Kind] | undefined;
		const all = <Kind extends keyof Draft>(kind: Kind) =>
			(this.#records.get(kind) ?? []) as Located<RecordOf<Kind>>[];
		const codebook = only('codebook');
		const timeline = only('timeline');
		const international = only('international');
		if (!codebook || !timeline || !international) return undefined;
		return {
			codebook,
			timeline,
			international,
			questions: all('questions'),
			tests: all('tests'),
			jurisdictions: all('jurisdictions'),
			instruments: all('instruments'),
			definitions: all('definitions'),
			offences: all('offences'),
			measures: all('measures'),
			milestones: all('milestones'),
			critique: all('critique'),
			secondCodings: all('secondCodings'),
			sources: this.#sources,
			unread: this.#unread,
		};
	}

	#read<Schema extends z.ZodType>(schema: Schema, file: string, unread: string) {
		const { yaml, problems } = readYaml(file, readFileSync(join(this.#directory, file)));
		const { value, problems: shape } = yaml ? validate(schema, yaml) : { problems: [] };
		this.problems.push(...problems, ...shape);
		if (yaml && value !== undefined) return { value, yaml };
		this.#unread.add(unread);
		return undefined;
	}

	#add(kind: keyof Draft, located: Located<unknown>): void {
		this.#records.set(kind, [...(this.#records.get(kind) ?? []), located]);
	}
}

/** What a check must not miss when a file could not be read: the id that it would have held. */
function unreadName(kind: SingleKind, file: string, jurisdiction: string | undefined): string {
	return kind === 'jurisdictions' && jurisdiction !== undefined ? jurisdiction : basename(file, '.yaml');
}

function placed(value: object, jurisdiction: string | undefined): object {
	return jurisdiction === undefined ? value : { ...value, jurisdiction };
}

function jurisdictionCodes(files: readonly string[]): Set<string> {
	const codes = files.map((file) => /^jurisdictions\/([^/]+)\//.exec(file)?.[1]);
	return new Set(codes.filter((code) => code !== undefined));
}

/** Paths of all files below a folder, with forward slashes, in the order of their names. */
function listFiles(directory: string): string[] {
	const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}
