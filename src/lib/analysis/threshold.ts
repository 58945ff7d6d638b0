/** How far a definition asks for violence and for an aim, counted over its limbs. */
import type { Limb } from '../corpus/schema/definition.ts';

/** In how many limbs violence is required, one of several ways, not required, or not known. */
export interface ViolenceThreshold {
	readonly required: number;
	readonly alternative: number;
	readonly notRequired: number;
	readonly unknown: number;
	readonly limbs: number;
}

/** In how many limbs an aim is required, not required, or not known. */
export interface PurposeThreshold {
	readonly required: number;
	readonly notRequired: number;
	readonly unknown: number;
	readonly limbs: number;
}

/** The violence threshold of limbs. */
export function violenceThreshold(limbs: readonly Pick<Limb, 'violence'>[]): ViolenceThreshold {
	const count = (value: Limb['violence']) =>
		limbs.filter(({ violence }) => violence === value).length;
	return {
		required: count('required'),
		alternative: count('alternative'),
		notRequired: count('not-required'),
		unknown: count(null),
		limbs: limbs.length,
	};
}

/** The purpose threshold of limbs. */
export function purposeThreshold(limbs: readonly Pick<Limb, 'purpose'>[]): PurposeThreshold {
	const count = (value: Limb['purpose']) => limbs.filter(({ purpose }) => purpose === value).length;
	return {
		required: count('required'),
		notRequired: count('not-required'),
		unknown: count(null),
		limbs: limbs.length,
	};
}
