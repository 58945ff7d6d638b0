/**
 * The rule language of the gap analysis. A rule is a list of parts of which all or any must hold; a
 * part asks about limbs, about one element, about an answer, about offences, or for a reader's
 * judgement. Nothing nests deeper, so that every rule can be read aloud.
 */
import { z } from 'zod';
import { bilingual, id } from './fields.ts';

const elements = z.array(id).min(1, 'at least one element of the codebook');

const simple = {
	has: elements.optional().describe('Elements that the limb states, every one of them'),
	has_any: elements.optional().describe('Elements of which the limb states at least one'),
	has_none: elements.optional().describe('Elements of which the limb states none'),
	has_group: id.optional().describe('Group of the codebook of which the limb states an element'),
	violence: z
		.literal('required')
		.optional()
		.describe('The limb cannot be met without violence, its threat or a call to it'),
	purpose: z.literal('required').optional().describe('The limb demands an aim'),
};

const simpleCondition = z
	.strictObject({
		...simple,
		judgement: bilingual
			.optional()
			.describe('Something that no code covers; it makes the limb unknown'),
	})
	.refine(hasKeys, 'at least one thing that the limb must show');

const limbCondition = z
	.strictObject({
		...simple,
		all_of: z.array(simpleCondition).min(1).optional().describe('Each of these holds'),
		any_of: z.array(simpleCondition).min(1).optional().describe('At least one of these holds'),
	})
	.refine(hasKeys, 'at least one thing that the limb must show');

const scope = z
	.strictObject({
		families: z.array(id).min(1).optional().describe('Families, each with its general definitions'),
		concepts: z.array(id).min(1).optional().describe('Concepts'),
	})
	.refine(hasKeys, 'families or concepts');

const limbsPart = z.strictObject({
	quantity: z.enum(['every', 'some', 'none']).describe('How many of the limbs must meet it'),
	of: scope.describe('Definitions whose limbs are asked about'),
	which: z
		.strictObject(simple)
		.refine(hasKeys, 'at least one thing that the limb must show')
		.optional()
		.describe('Only the limbs that show this; absent means all'),
	meet: limbCondition.describe('What a limb must show; all of it'),
});

const cellPart = z.strictObject({
	element: id.describe('Element that the definitions must state'),
	of: scope.describe('Definitions that are read as one text'),
});

const answerPart = z.strictObject({
	question: id.describe('Question of questions.yaml'),
	is: z.enum(['yes', 'no']).describe('Answer that passes'),
});

const offencesPart = z.strictObject({
	without_grounds: elements.describe('Grounds that no offence may name'),
});

const part = z
	.strictObject({
		limbs: limbsPart.optional().describe('About the limbs of definitions'),
		cell: cellPart.optional().describe('About one element of definitions'),
		answer: answerPart.optional().describe('About the answer to a question on procedure'),
		offences: offencesPart.optional().describe('About the offences that were read'),
		judgement: bilingual
			.optional()
			.describe('Something that no code covers: why a reader must judge'),
	})
	.refine(
		(value) => Object.keys(value).length === 1,
		'exactly one of limbs, cell, answer, offences, judgement',
	);

/** What a law must show to pass a test, in a form that one evaluator decides. */
export const ruleSchema = z.strictObject({
	need: z.enum(['all', 'any']).describe('Whether all parts must hold, or any one of them'),
	parts: z.array(part).min(1),
});

export type Rule = z.infer<typeof ruleSchema>;
export type RulePart = Rule['parts'][number];
export type RuleScope = z.infer<typeof scope>;
export type LimbsPart = z.infer<typeof limbsPart>;
export type LimbCondition = z.infer<typeof limbCondition>;
export type SimpleCondition = z.infer<typeof simpleCondition>;
export type CellPart = z.infer<typeof cellPart>;
export type AnswerPart = z.infer<typeof answerPart>;
export type OffencesPart = z.infer<typeof offencesPart>;

function hasKeys(value: object): boolean {
	return Object.keys(value).length > 0;
}
