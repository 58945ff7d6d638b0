import { z } from 'zod';
import { day, languageTag, text, webAddress } from './fields.ts';

/** What was read: how near it is to the official text decides how far it can be relied on. */
export const sourceSchema = z.strictObject({
	title: text,
	publisher: text.nullable(),
	url: webAddress.nullable(),
	language: languageTag.describe('Language in which it was read'),
	kind: z.enum([
		'official-database',
		'official-gazette',
		'government-site',
		'international-body',
		'unofficial-translation',
		'private-database',
		'study-site',
		'scholarship',
		'ngo',
		'news',
	]),
	read: text.describe('How much of it was read'),
	consulted: day.describe('Day on which it was read'),
});

/** The sources of one folder, or the shared ones, by key. */
export const sourcesSchema = z.record(
	z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a source key such as s12'),
	sourceSchema,
);

export type SourceRecord = z.infer<typeof sourceSchema>;
