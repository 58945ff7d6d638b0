import { z } from 'zod';
import { bilingual, day, id, label, languageTag, sources, text, webAddress } from './fields.ts';

const institution = z.strictObject({ id, name: label, role: text, sources });

/** Something that was looked for and not found, and where a reader may look. */
export const gapSchema = z.strictObject({
	what: text,
	where_to_look: text.nullable(),
	tried: text.nullable(),
});

/** A feature of the law that the codebook did not have when the limbs were coded. */
export const codebookGapSchema = z.strictObject({ id, label, where: text });

/** What is left open by the research on a jurisdiction. */
export const openQuestions = {
	gaps: z.array(gapSchema).describe('What was looked for and not found'),
	doubts: z.array(text).describe('Points on which the sources disagree or were read in part'),
	codebook_gaps: z.array(codebookGapSchema).describe('Features for which an element was missing'),
};

export const jurisdictionSchema = z.strictObject({
	id,
	kind: z.enum(['state', 'body']).describe('A state, or a body that makes law or standards'),
	role: z
		.enum(['compared', 'comparator', 'benchmark'])
		.describe('One of the five states, a state beside them, or a source of benchmarks'),
	order: z.int().min(1, 'a whole number from 1').describe('Place in lists and columns'),
	name: bilingual,
	short_name: bilingual.describe('Name where room is short'),
	native_names: z
		.array(z.strictObject({ text, language: languageTag }))
		.describe('Name in its own languages'),
	languages: z
		.array(languageTag)
		.describe('Languages of its law; for a body, those in which most texts were read'),
	official_database: z
		.strictObject({ name: text, url: webAddress })
		.nullable()
		.describe('Where the official text is published'),
	researched_on: day.describe('Day on which the research was closed'),
	story: z
		.strictObject({ en: text, ru: text, sources })
		.nullable()
		.describe('The law of the state in about 150 words'),
	institutions: z.array(institution),
	note: text.nullable(),
	...openQuestions,
});

export type JurisdictionRecord = z.infer<typeof jurisdictionSchema>;
export type Institution = z.infer<typeof institution>;
export type Gap = z.infer<typeof gapSchema>;
export type CodebookGap = z.infer<typeof codebookGapSchema>;
