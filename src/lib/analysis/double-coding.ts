/** The limbs that were coded twice, side by side. */
import { lookup, type Corpus } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import type { SecondCodingRecord } from '../corpus/schema/second-coding.ts';

/** A limb as one coder coded it. */
export type CodedLimb = Pick<Limb, 'elements' | 'violence' | 'purpose'>;

/** One limb by both coders. */
export interface LimbPair {
	readonly first: CodedLimb;
	readonly second: CodedLimb;
}

/** The limbs of one version that both coded. */
export interface CodedTwice {
	readonly definition: string;
	readonly version: number;
	readonly limbs: readonly LimbPair[];
}

export interface DoubleCoding {
	readonly versions: readonly CodedTwice[];
	/** Limbs of the second coding that cannot be compared, since we have changed them after it. */
	readonly leftOut: {
		/** The rendering is another now than the one that the second coder was given. */
		readonly changed: number;
		/** The version no longer has a limb of that number. */
		readonly gone: number;
	};
}

type CodingCorpus = Pick<Corpus, 'definitions' | 'secondCodings'>;

/** Every limb that both coders coded from the same rendering, in the order of the corpus. */
export function doubleCodingOf(corpus: CodingCorpus): DoubleCoding {
	let changed = 0;
	let gone = 0;
	const versions = [...corpus.secondCodings.values()].flatMap(({ definition, codings }) =>
		codings.map(({ version, limbs }): CodedTwice => {
			const first = lookup(corpus.definitions, definition).versions[version]?.limbs ?? [];
			const pairs = limbs.flatMap((second): LimbPair[] => {
				const same = first.find(({ n }) => n === second.n);
				if (same === undefined) gone += 1;
				else if (!agrees(same, second)) changed += 1;
				else return [{ first: same, second }];
				return [];
			});
			return { definition, version, limbs: pairs };
		}),
	);
	return { versions: versions.filter(({ limbs }) => limbs.length > 0), leftOut: { changed, gone } };
}

function agrees(
	first: Limb,
	second: SecondCodingRecord['codings'][number]['limbs'][number],
): boolean {
	return first.rendering === second.rendering;
}
