import { z } from 'zod';
import { bilingual, id, label, partialDate, sources, text } from './fields.ts';

const milestone = z.strictObject({
	date: partialDate.nullable(),
	title: text,
	detail: text.nullable(),
	sources,
});

export const milestonesSchema = z.array(milestone);

const timelineEntry = z.strictObject({
	date: partialDate,
	lane: z
		.enum([
			'un',
			'sco',
			'cis',
			'csto',
			'osce',
			'coe',
			'oic',
			'forum',
			'kz',
			'kg',
			'tj',
			'uz',
			'tm',
			'other',
		])
		.describe('Whose step it is: a body, a state, or the regional forums'),
	title: text,
	detail: text,
	sources,
});

const finding = z.strictObject({
	id,
	text: bilingual,
	consequences: label.optional(),
	answered_by: z.array(text).describe('Parts of this site that bear on the finding'),
	sources,
});

/** The debate on a common definition, and what the regional forum found. */
export const timelineSchema = z.strictObject({
	note: text.nullable(),
	entries: z.array(timelineEntry),
	findings: z.array(finding),
});

export type Milestone = z.infer<typeof milestone>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
export type Finding = z.infer<typeof finding>;
export type Timeline = z.infer<typeof timelineSchema>;
