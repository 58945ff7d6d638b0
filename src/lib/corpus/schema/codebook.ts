import { z } from 'zod';
import { bilingual, id, text } from './fields.ts';

const concept = z.strictObject({
	id,
	label: bilingual,
	general: z
		.boolean()
		.describe(
			'True where the concept counts as the general definition of its family: laws name the same thing differently',
		),
});

const family = z.strictObject({
	id,
	label: bilingual,
	concepts: z.array(concept).min(1, 'at least one concept'),
});

const element = z.strictObject({
	id,
	label: bilingual,
	rule: text.optional().describe('A rule for this element beyond its label'),
});

const group = z.strictObject({
	id,
	label: bilingual,
	elements: z.array(element).min(1, 'at least one element'),
});

/** The elements that definitions are broken into, and the rules by which they are coded. */
export const codebookSchema = z.strictObject({
	rules: z.array(text).min(1, 'at least one rule').describe('Rules that bind every coder'),
	families: z.array(family).min(1, 'at least one family'),
	groups: z.array(group).min(1, 'at least one group'),
});

export type Codebook = z.infer<typeof codebookSchema>;
export type Family = z.infer<typeof family>;
export type Concept = z.infer<typeof concept>;
export type ElementGroup = z.infer<typeof group>;
export type Element = z.infer<typeof element>;
