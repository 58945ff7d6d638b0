import { z } from 'zod';
import { id, partialDate, sources, text } from './fields.ts';

/** What an offence is about, for setting the states side by side; the order is that of lists. */
export const offenceSubjects = [
	'terrorist-act',
	'terrorism-support',
	'financing',
	'public-calls',
	'discord',
	'organisation',
	'materials',
	'state-power',
] as const;

const offence = z.strictObject({
	id,
	subject: z
		.enum(offenceSubjects)
		.optional()
		.describe(
			'What it is about in the main; our sorting. Absent for the comparator and the benchmarks',
		),
	instrument: id,
	pinpoint: text,
	name: text,
	conduct: text.describe('What is punished, in our words'),
	grounds: z.array(id).describe('Elements of the group "ground" that the offence names'),
	max_penalty: text.nullable(),
	internet_aggravates: z
		.enum(['yes', 'no', 'unknown'])
		.describe('Whether use of the internet or the media makes it graver'),
	as_of: partialDate.nullable().describe('Date of the edition that was read'),
	sources,
});

export const offencesSchema = z.array(offence);

export type OffenceSubject = (typeof offenceSubjects)[number];
export type Offence = z.infer<typeof offence>;
