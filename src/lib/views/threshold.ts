import { purposeThreshold, violenceThreshold } from '../analysis/threshold.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import type { ViewContext } from './context.ts';

/** In how many limbs violence and an aim are required, in words. */
export function thresholdText({ t }: Pick<ViewContext, 't'>, limbs: readonly Limb[]): string {
	const violence = violenceThreshold(limbs);
	const purpose = purposeThreshold(limbs);
	return [
		t('threshold.violence', {
			n: violence.limbs,
			required: violence.required,
			alternative: violence.alternative,
			notRequired: violence.notRequired,
			unknown: violence.unknown,
		}),
		t('threshold.purpose', {
			n: purpose.limbs,
			required: purpose.required,
			notRequired: purpose.notRequired,
			unknown: purpose.unknown,
		}),
	].join(' ');
}
