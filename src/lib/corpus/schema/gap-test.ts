import { z } from 'zod';
import { bilingual, id, sources, text } from './fields.ts';

const gapTest = z.strictObject({
	id,
	label: bilingual,
	question: text,
	passes_when: text.describe('In words, what a law must show to pass'),
	benchmarks: z.array(id).min(1).describe('Instruments that the test is drawn from'),
	note: text.nullable(),
	sources,
});

export const gapTestsSchema = z.array(gapTest);

export type GapTest = z.infer<typeof gapTest>;
