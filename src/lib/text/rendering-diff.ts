/**
 * The difference of two of our renderings, word by word, and of the limbs of two wordings. It tells what
 * our words do; of the statute itself it says nothing.
 */
import { diffWords } from 'diff';

export interface TextPart {
	readonly kind: 'same' | 'inserted' | 'deleted';
	readonly text: string;
}

/** What of a limb is compared. */
export interface RenderedLimb {
	readonly n: string;
	readonly rendering: string;
}

/**
 * - `same`: in the same place, in the same words;
 * - `moved`: in the same words under another number;
 * - `changed`: in other words, under the same number or another;
 * - `added`, `removed`: no limb of the other wording is like it.
 */
export type LimbDifference<L extends RenderedLimb> =
	| { readonly kind: 'same' | 'moved'; readonly before: L; readonly after: L }
	| {
			readonly kind: 'changed';
			readonly before: L;
			readonly after: L;
			readonly parts: readonly TextPart[];
	  }
	| { readonly kind: 'added'; readonly after: L }
	| { readonly kind: 'removed'; readonly before: L };

/** Limbs of which fewer words than this agree are not one limb reworded, unless they bear one number. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.3;

/** Without it words other than Latin ones would come apart letter by letter. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The later text as parts kept, inserted and deleted; those not deleted make the later text again. */
export function diffRendering(before: string, after: string): TextPart[] {
	return diffWords(before, after, { intlSegmenter: segmenter }).map(
		({ added, removed, value }) => ({
			kind: added ? 'inserted' : removed ? 'deleted' : 'same',
			text: value,
		}),
	);
}

/** The limbs of two wordings paired: those of the later in their order, then those that went. */
export function diffLimbs<L extends RenderedLimb>(
	before: readonly L[],
	after: readonly L[],
): LimbDifference<L>[] {
	const pairs = pairUp(before, after);
	const paired = new Set(pairs.values());
	return [
		...after.map((limb): LimbDifference<L> => {
			const earlier = pairs.get(limb);
			return earlier ? differenceOf(earlier, limb) : { kind: 'added', after: limb };
		}),
		...before
			.filter((limb) => !paired.has(limb))
			.map((limb): LimbDifference<L> => ({ kind: 'removed', before: limb })),
	];
}

function differenceOf<L extends RenderedLimb>(before: L, after: L): LimbDifference<L> {
	if (before.rendering === after.rendering) {
		return { kind: before.n === after.n ? 'same' : 'moved', before, after };
	}
	return {
		kind: 'changed',
		before,
		after,
		parts: diffRendering(before.rendering, after.rendering),
	};
}

/** The earlier limb of each later one that has one: equal words first, then the most alike. */
function pairUp<L extends RenderedLimb>(before: readonly L[], after: readonly L[]): Map<L, L> {
	const candidates = after.flatMap((later) =>
		before
			.map((earlier) => ({ later, earlier, score: scoreOf(earlier, later) }))
			.filter(({ score }) => score > 0),
	);
	const pairs = new Map<L, L>();
	const taken = new Set<L>();
	for (const { later, earlier } of candidates.sort((a, b) => b.score - a.score)) {
		if (pairs.has(later) || taken.has(earlier)) continue;
		pairs.set(later, earlier);
		taken.add(earlier);
	}
	return pairs;
}

/** Equal words outweigh all; between equally like limbs the one in the same place wins. */
function scoreOf(before: RenderedLimb, after: RenderedLimb): number {
	const inPlace = before.n === after.n;
	const bonus = inPlace ? 0.1 : 0;
	if (before.rendering === after.rendering) return 2 + bonus;
	const alike = wordLikeness(before.rendering, after.rendering);
	return alike >= (inPlace ? ALIKE_IN_PLACE : ALIKE) ? alike + bonus : 0;
}

/** The Dice coefficient of the words of two texts, each word as often as it stands there. */
function wordLikeness(first: string, second: string): number {
	const a = wordsOf(first);
	const b = wordsOf(second);
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of b) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		common += 1;
		left.set(word, count - 1);
	}
	return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}

function wordsOf(text: string): string[] {
	return [...segmenter.segment(text)]
		.filter(({ isWordLike }) => isWordLike === true)
		.map(({ segment }) => segment.toLowerCase());
}
