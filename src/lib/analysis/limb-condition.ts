/** Whether one limb meets a condition of a rule, as far as its coding tells. */
import type { Limb } from '../corpus/schema/definition.ts';
import type { LimbCondition, SimpleCondition } from '../corpus/schema/gap-rule.ts';
import { allOf, anyOf, FALSE, not, PARTLY, TRUE, UNKNOWN, type Degree } from './degree.ts';

/** A limb with what decides whether its silence says something. */
export interface ReadLimb {
	readonly limb: Pick<Limb, 'elements' | 'violence' | 'purpose'>;
	/** True where the whole wording was seen and coded, so that an element not coded is not stated. */
	readonly whole: boolean;
}

/** The elements of a group of the codebook. */
export type ElementsOfGroup = (group: string) => readonly string[];

/**
 * The degree to which a limb meets a condition, everything in the condition taken together. An element
 * that is stated under a condition counts partly; one that is not coded counts as not stated only in a
 * wording coded in full. `violence` and `purpose` are codes of the limb itself and count wherever they
 * are not null.
 */
export function meets(
	read: ReadLimb,
	condition: LimbCondition | SimpleCondition,
	elementsOf: ElementsOfGroup,
): Degree {
	const { limb } = read;
	const stated = (id: string) => elementDegree(read, id);
	const parts: Degree[] = [];
	if (condition.has) parts.push(...condition.has.map(stated));
	if (condition.has_any) parts.push(anyOf(condition.has_any.map(stated)));
	if (condition.has_none) parts.push(not(anyOf(condition.has_none.map(stated))));
	if (condition.has_group !== undefined) {
		parts.push(anyOf(elementsOf(condition.has_group).map(stated)));
	}
	if (condition.violence) parts.push(propertyDegree(limb.violence, condition.violence));
	if (condition.purpose) parts.push(propertyDegree(limb.purpose, condition.purpose));
	if ('judgement' in condition && condition.judgement) parts.push(UNKNOWN);
	const inner = (simple: SimpleCondition) => meets(read, simple, elementsOf);
	if ('all_of' in condition && condition.all_of) parts.push(...condition.all_of.map(inner));
	if ('any_of' in condition && condition.any_of) parts.push(anyOf(condition.any_of.map(inner)));
	return allOf(parts);
}

function elementDegree({ limb, whole }: ReadLimb, id: string): Degree {
	const coded = limb.elements.find((element) => element.id === id);
	if (coded) return coded.value === 'present' ? TRUE : PARTLY;
	return whole ? FALSE : UNKNOWN;
}

function propertyDegree(found: string | null, wanted: string): Degree {
	if (found === null) return UNKNOWN;
	return found === wanted ? TRUE : FALSE;
}
