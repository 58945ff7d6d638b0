import { z } from 'zod';
import { bilingual, id, sources, text } from './fields.ts';
import { ruleSchema } from './gap-rule.ts';

/** What a test is about; the order is that of lists. */
export const gapThemes = [
	'wording',
	'violence',
	'expression',
	'discord',
	'procedure',
	'openness',
] as const;

/** How much weight the text has that a test is drawn from; the order is that of lists. */
export const legalWeights = [
	'binding-treaty',
	'soft-law',
	'expert-opinion',
	'ngo-principle',
] as const;

const gapTest = z.strictObject({
	id,
	label: bilingual,
	question: bilingual.describe('The test as a plain question; the Russian is our translation'),
	theme: z.enum(gapThemes),
	weight: z
		.enum(legalWeights)
		.describe('Weight of the text that asks for this in terms, not of the weightiest one cited'),
	passes_when: text.describe('In words, what a law must show to pass'),
	rule: ruleSchema.describe('The same as a rule that a program decides'),
	limits: bilingual
		.nullable()
		.describe('What the rule does not see, or how it reads the words of passes_when'),
	benchmarks: z
		.array(id)
		.min(1, 'at least one instrument')
		.describe('Instruments that the test is drawn from'),
	clauses: z
		.array(z.strictObject({ benchmark: id, text: bilingual }))
		.describe('What each benchmark says, in our words; one entry a benchmark'),
	contested: z
		.strictObject({
			by: z.array(id).min(1).describe('Instruments whose text points the other way'),
			text: bilingual,
		})
		.nullable()
		.describe('Null where no text that was read contests the test'),
	answers: z.array(bilingual).describe('What a state may answer; ours, not quoted from any state'),
	note: text.nullable(),
	sources,
});

export const gapTestsSchema = z.array(gapTest);

export type GapTest = z.infer<typeof gapTest>;
export type GapTheme = GapTest['theme'];
export type LegalWeight = GapTest['weight'];
