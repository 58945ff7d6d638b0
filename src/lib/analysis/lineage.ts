/**
 * Earlier texts elsewhere that state the same elements as a limb, or nearly the same. That two texts
 * state the same elements is all that is said: not that one was taken from the other.
 */
import type { Corpus } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { isCertainlyBefore, type PartialDate } from '../time/partial-date.ts';
import { similarity } from './similarity.ts';
import { wordingsOf, type HeldWording } from './succession.ts';

export interface EarlierLimb {
	readonly wording: HeldWording;
	readonly limb: Limb;
	/** From the threshold to 1; 1 where the elements are the same, each stated in the same way. */
	readonly similarity: number;
	readonly shared: number;
	readonly date: PartialDate;
}

/** Limbs as alike as this count as stating nearly the same elements. */
export const NEARLY_THE_SAME = 0.75;
/** Fewer shared elements than this are too few to say anything. */
export const FEWEST_SHARED = 3;
const MOST = 5;

type LineageCorpus = Pick<Corpus, 'definitions' | 'instruments'>;

/**
 * The limbs of other jurisdictions, in definitions of the same family that are certain to be earlier,
 * whose elements are the same as those of a limb or nearly so: the most alike first, then the earliest.
 * One a definition: of several wordings with the limb, the earliest.
 */
export function earlierLimbs(
	corpus: LineageCorpus,
	wording: HeldWording,
	limb: Limb,
): EarlierLimb[] {
	const start = wording.version.from;
	if (start === null) return [];
	const { jurisdiction, family } = wording.definition;
	const found = [...corpus.definitions.values()]
		.filter((other) => other.jurisdiction !== jurisdiction && other.family === family)
		.flatMap((other) => earliestAlike(wordingsOf(corpus, other), limb, start));
	return found.sort(inOrder).slice(0, MOST);
}

function earliestAlike(
	wordings: readonly HeldWording[],
	limb: Limb,
	start: PartialDate,
): EarlierLimb[] {
	const alike = wordings.flatMap((wording): EarlierLimb[] => {
		const date = wording.version.from;
		if (date === null || !isCertainlyBefore(date, start)) return [];
		return wording.version.limbs.flatMap((other) => {
			const { value, shared } = likeness(limb, other);
			const enough = value >= NEARLY_THE_SAME && shared >= FEWEST_SHARED;
			return enough ? [{ wording, limb: other, similarity: value, shared, date }] : [];
		});
	});
	return alike.sort(inOrder).slice(0, 1);
}

function likeness(first: Limb, second: Limb): { value: number; shared: number } {
	const ids = [...new Set([...first.elements, ...second.elements].map(({ id }) => id))];
	const states = (limb: Limb) =>
		ids.map((id) => {
			const value = limb.elements.find((element) => element.id === id)?.value;
			if (value === undefined) return 'not-stated';
			return value === 'present' ? 'stated' : 'conditional';
		});
	const [a, b] = [states(first), states(second)];
	const shared = ids.filter(
		(_, index) => a[index] !== 'not-stated' && b[index] !== 'not-stated',
	).length;
	const same = shared === ids.length && a.every((state, index) => state === b[index]);
	return { value: same ? 1 : (similarity(a, b).value ?? 0), shared };
}

function inOrder(a: EarlierLimb, b: EarlierLimb): number {
	if (a.similarity !== b.similarity) return b.similarity - a.similarity;
	if (a.date !== b.date) return a.date < b.date ? -1 : 1;
	return a.wording.definition.id < b.wording.definition.id ? -1 : 1;
}
