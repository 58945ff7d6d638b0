import { z } from 'zod';
import { day, languageTag } from './fields.ts';
import { openQuestions } from './jurisdiction.ts';

/** What the research on international texts as a whole leaves open. */
export const internationalSchema = z.strictObject({
	researched_on: day,
	languages: z.array(languageTag).describe('Languages in which most texts were read'),
	...openQuestions,
});

export type International = z.infer<typeof internationalSchema>;
