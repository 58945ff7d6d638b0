import { z } from 'zod';
import { id, partialDate, recorded, sources, text, webAddress } from './fields.ts';

const amendment = z.strictObject({
	act: text.describe('The amending act, as it is cited'),
	date: partialDate.nullable().describe('Day of the amending act'),
	in_force_from: partialDate.nullable(),
	touches: z.array(text).describe('Subjects that it changed'),
	summary: text.nullable(),
	recorded,
	sources,
});

const party = z.strictObject({
	state: id.describe('Code of the state'),
	since: partialDate.nullable().describe('Day from which it is bound'),
	standing: z
		.enum(['signatory', 'unconfirmed', 'observer'])
		.optional()
		.describe(
			'Where the state is not known to be party: it signed, its part was not confirmed, or it observes. Absent means party',
		),
	note: text.nullable(),
	sources,
});

export const instrumentSchema = z.strictObject({
	id,
	kind: z.enum([
		'constitution',
		'law',
		'code',
		'decree',
		'strategy',
		'treaty',
		'resolution',
		'declaration',
		'directive',
		'model-law',
		'general-comment',
		'report',
		'opinion',
		'judgment',
		'guidance',
		'principles',
	]),
	title: z.strictObject({
		en: text,
		ru: text.nullable(),
		original: text.nullable().describe('Title in the language of the law'),
	}),
	number: text.nullable().describe('Number as the publisher writes it'),
	adopted: partialDate.nullable(),
	in_force_from: partialDate.nullable(),
	repealed_on: partialDate.nullable(),
	repealed_by: id.nullable().describe('Instrument that repealed it'),
	replaces: id.nullable().describe('Instrument that it replaces'),
	status: z
		.enum(['in-force', 'repealed', 'draft'])
		.nullable()
		.describe('For a document that is not law, in-force means that it is current'),
	official_url: webAddress.nullable(),
	summary: text.describe('What it does, in our words'),
	sources,
	amendments: z.array(amendment),
	parties: z
		.array(party)
		.optional()
		.describe('Treaties: which of the five states are party. Absent where none was recorded'),
});

export type InstrumentRecord = z.infer<typeof instrumentSchema>;
export type Amendment = z.infer<typeof amendment>;
export type Party = z.infer<typeof party>;
