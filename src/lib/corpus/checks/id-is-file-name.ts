import { basename } from 'node:path';
import { problemIn, type Check, type Located } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** A record that is a file of its own bears the file's name; a jurisdiction the name of its folder. */
export const idIsFileName: Check = (draft) => [
	...[...draft.instruments, ...draft.definitions].flatMap((entry) =>
		named(entry, 'id', entry.record.id, basename(entry.yaml.file, '.yaml')),
	),
	...draft.jurisdictions.flatMap((entry) =>
		named(entry, 'id', entry.record.id, entry.record.jurisdiction),
	),
	...draft.secondCodings.flatMap((entry) =>
		named(entry, 'definition', entry.record.definition, basename(entry.yaml.file, '.yaml')),
	),
];

function named(entry: Located<unknown>, key: string, id: string, name: string): Problem[] {
	if (id === name) return [];
	return [problemIn(entry, [key], { expected: `"${name}", the name of its file or folder` })];
}
