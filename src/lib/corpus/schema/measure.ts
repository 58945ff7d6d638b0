import { z } from 'zod';
import { id, text } from './fields.ts';

const measure = z
	.strictObject({
		id,
		question: id,
		asked: text
			.optional()
			.describe('The question as it was put, where its wording departs from the common one'),
		answer: z.enum(['yes', 'no', 'partly', 'not-found']),
		detail: text,
		instrument: id.nullable(),
		pinpoint: text.nullable(),
		sources: z.array(text).describe('Keys of sources; empty only where nothing was found'),
	})
	.refine((record) => record.sources.length > 0 || record.answer === 'not-found', {
		path: ['sources'],
		error: 'at least one source, since the answer is not "not-found"',
	});

export const measuresSchema = z.array(measure);

/** The questions asked of every state. */
export const questionsSchema = z.array(
	z.strictObject({
		id,
		text: z.strictObject({ en: text, ru: text }),
	}),
);

export type Measure = z.infer<typeof measure>;
export type Question = z.infer<typeof questionsSchema>[number];
