import { z } from 'zod';
import { id, text } from './fields.ts';

const limb = z.strictObject({
	n: text,
	rendering: text.describe('The rendering that the second coder was given'),
	elements: z.array(z.strictObject({ id, value: z.enum(['present', 'qualified']) })),
	violence: z.enum(['required', 'alternative', 'not-required']).nullable(),
	purpose: z.enum(['required', 'not-required']).nullable(),
});

/** A blind second coding of one definition, one entry a version that was coded. */
export const secondCodingSchema = z.strictObject({
	definition: id,
	concept: id,
	codings: z
		.array(
			z.strictObject({
				version: z
					.int()
					.min(0, 'a whole number from 0')
					.describe('Place of the version in the definition, from 0'),
				limbs: z.array(limb).min(1, 'at least one limb'),
			}),
		)
		.min(1, 'at least one coding'),
});

export type SecondCodingRecord = z.infer<typeof secondCodingSchema>;
