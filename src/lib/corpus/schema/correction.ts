import { z } from 'zod';
import { bilingual, day, id, text } from './fields.ts';

const correction = z.strictObject({
	id,
	date: day.describe('Day on which we mended the error'),
	kind: z
		.enum(['coding', 'date', 'rendering', 'source', 'translation', 'other'])
		.describe('What was wrong'),
	about: id
		.nullable()
		.describe('Definition, instrument or jurisdiction that the error was in; null for the whole'),
	was: bilingual.describe('What we said'),
	is: bilingual.describe('What we say now, and why'),
	reported_by: text.nullable().describe('Who told us, where they wish to be named'),
});

/** Errors of this collection, never changes of the law, with the day on which each was mended. */
export const correctionsSchema = z.array(correction);

export type Correction = z.infer<typeof correction>;
