import { z } from 'zod';
import {
	id,
	partialDate,
	quotedTerm,
	recorded,
	sources,
	termLanguage,
	text,
	TERM_LIMIT,
} from './fields.ts';

const codedElement = z.strictObject({
	id,
	value: z
		.enum(['present', 'qualified'])
		.describe('Present, or present only under a condition that the note states'),
	note: text.optional(),
});

const limb = z.strictObject({
	n: text.describe('Number of the limb as the text or its quotation has it'),
	pinpoint: text,
	rendering: text.describe('The limb in our own words'),
	term: quotedTerm.nullable(),
	elements: z.array(codedElement),
	violence: z
		.enum(['required', 'alternative', 'not-required'])
		.nullable()
		.describe('Whether the limb can be met without violence; null where not enough was read'),
	purpose: z
		.enum(['required', 'not-required'])
		.nullable()
		.describe('Whether the limb demands an aim; null where not enough was read'),
});

const version = z.strictObject({
	from: partialDate.nullable().describe('First day in force; null where it is not known'),
	to: partialDate
		.nullable()
		.describe(
			'First day no longer in force. Null on the last version: no end is known; on an earlier one: the day is not known',
		),
	complete: z.boolean().describe('True where the whole definition was seen and coded'),
	wording_seen: z
		.enum(['official', 'unofficial-translation', 'quoted-in-secondary'])
		.nullable()
		.describe('What the coding rests on; null where no wording was seen'),
	note: text,
	amended_by: z
		.array(text)
		.min(1, 'at least one act, or no key')
		.optional()
		.describe(
			'Acts with which this wording came, as the amendments of the instrument name them; absent where the wording came with the instrument itself or the act is not known',
		),
	recorded,
	limbs: z.array(limb),
	sources,
});

export const definitionSchema = z.strictObject({
	id,
	concept: id,
	lead: z.boolean().describe('The general definition of its family that a reader compares first'),
	defined: z
		.boolean()
		.optional()
		.describe('False where the instrument names the concept and deliberately leaves it undefined'),
	term: z.strictObject({
		original: text.max(TERM_LIMIT, `at most ${TERM_LIMIT} characters`).nullable(),
		language: termLanguage.nullable(),
		en: text,
	}),
	instrument: id,
	predecessor: id
		.optional()
		.describe(
			'Definition of an earlier instrument whose place this one took; absent where none is known',
		),
	pinpoint: text.nullable(),
	versions: z.array(version).min(1, 'at least one version'),
});

export type DefinitionRecord = z.infer<typeof definitionSchema>;
export type Version = z.infer<typeof version>;
export type Limb = z.infer<typeof limb>;
export type CodedElement = z.infer<typeof codedElement>;
