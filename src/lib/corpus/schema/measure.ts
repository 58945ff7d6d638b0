import { z } from 'zod';
import { id, partialDate, text } from './fields.ts';

const answer = z.enum(['yes', 'no', 'partly', 'not-found']);

const earlierAnswer = z.strictObject({
	from: partialDate
		.nullable()
		.describe('Day from which the answer is known to hold; null where it is not known'),
	to: partialDate.describe('First day on which it no longer holds'),
	answer,
	detail: text,
	instrument: id.nullable(),
	pinpoint: text.nullable(),
	sources: z.array(text).min(1, 'at least one source'),
});

const measure = z
	.strictObject({
		id,
		question: id,
		asked: text
			.optional()
			.describe('The question as it was put, where its wording departs from the common one'),
		answer,
		since: partialDate
			.optional()
			.describe(
				'Day from which the answer is known to hold; absent means the day on which the research was closed',
			),
		detail: text,
		instrument: id.nullable(),
		pinpoint: text.nullable(),
		sources: z.array(text).describe('Keys of sources; empty only where nothing was found'),
		earlier: z
			.array(earlierAnswer)
			.optional()
			.describe('Answers that held before, the earliest first; absent where none is known'),
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
export type Answer = z.infer<typeof answer>;
export type EarlierAnswer = z.infer<typeof earlierAnswer>;
export type Question = z.infer<typeof questionsSchema>[number];
