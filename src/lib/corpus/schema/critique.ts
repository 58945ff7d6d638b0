import { z } from 'zod';
import { id, partialDate, sources, text } from './fields.ts';

const critique = z.strictObject({
	by: text.describe('Who criticises'),
	date: partialDate.nullable(),
	document: text,
	point: text.describe('The criticism in our words, attributed to its author'),
	about: id.nullable().describe('Definition, offence or instrument that it is about'),
	sources,
});

export const critiqueSchema = z.array(critique);

export type Critique = z.infer<typeof critique>;
