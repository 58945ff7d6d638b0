/** Finds the files of a data folder, reads each by the schema of its place, and gathers the records. */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { SHARED_SCOPE, unreadSources, type Draft } from './draft.ts';
import { FolderReader, unreadName } from './folder-reader.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { codebookSchema } from './schema/codebook.ts';
import { correctionsSchema } from './schema/correction.ts';
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

/** The records of every file that could be read, and a problem for each that could not. */
export function readFolder(directory: string): { draft: Draft; problems: Problem[] } {
	const files = listFiles(directory);
	const reader = new FolderReader(directory);
	for (const file of REQUIRED.filter((name) => !files.includes(name))) {
		reader.missing(file, unreadName(file), nearest(file, files));
	}
	for (const code of jurisdictionCodes(files)) {
		const file = `jurisdictions/${code}/jurisdiction.yaml`;
		if (!files.includes(file)) reader.missing(file, code);
	}
	for (const file of files) readFile(reader, file);
	for (const code of reader.states()) {
		const file = `jurisdictions/${code}/sources.yaml`;
		if (!files.includes(file)) reader.missing(file, unreadSources(code));
	}
	return { draft: reader.draft(), problems: reader.problems };
}

function readFile(reader: FolderReader, file: string): void {
	const parts = file.split('/');
	if (parts.length === 1) return readTopLevel(reader, file);
	if (parts.length === 2 && parts[0] === 'second-coding' && file.endsWith('.yaml')) {
		return reader.one('secondCodings', secondCodingSchema, file);
	}
	const [top, code, third, fourth] = parts;
	if (top !== 'jurisdictions' || code === undefined || third === undefined)
		return reader.unexpected(file);
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
		case 'corrections.yaml':
			return reader.list('corrections', correctionsSchema, file);
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

function jurisdictionCodes(files: readonly string[]): Set<string> {
	const codes = files.map((file) => /^jurisdictions\/([^/]+)\//.exec(file)?.[1]);
	return new Set(codes.filter((code) => code !== undefined));
}

/** Paths of all files below a folder, with forward slashes, in the order of their names. */
function listFiles(directory: string): string[] {
	const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.sort();
}
