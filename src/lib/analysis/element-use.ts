/** Who states an element: in the wordings in force, in earlier ones, and in international texts. */
import { lookup, type Corpus, type Definition } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { compareForOrder, type Day, type PartialDate } from '../time/partial-date.ts';
import { dated } from './selection.ts';
import { wordingOn } from './wording.ts';

/** A limb that states an element, with the wording that it stands in. */
export interface ElementUse {
	readonly definition: Definition;
	readonly version: number;
	readonly limb: Limb;
	/** In force on the day; a text of an international body counts as current. */
	readonly current: boolean;
}

/** Every limb of every wording that states an element, drafts left out. */
export function usesOf(corpus: Corpus, element: string, day: Day): ElementUse[] {
	return [...corpus.definitions.values()].flatMap((definition) => {
		const placed = dated(corpus, definition);
		const wording = wordingOn(placed, day);
		const { role } = lookup(corpus.jurisdictions, definition.jurisdiction);
		if (wording.state === 'draft' && role !== 'benchmark') return [];
		return definition.versions.flatMap((version, index) =>
			version.limbs
				.filter(({ elements }) => elements.some(({ id }) => id === element))
				.map((limb) => ({
					definition,
					version: index,
					limb,
					current:
						role === 'benchmark' || (wording.state === 'in-force' && wording.version === index),
				})),
		);
	});
}

/** The first day of the earliest known wording of a jurisdiction that states an element, or null. */
export function firstKnown(uses: readonly ElementUse[], jurisdiction: string): PartialDate | null {
	const dates = uses
		.filter(({ definition }) => definition.jurisdiction === jurisdiction)
		.map(({ definition, version }) => definition.versions[version]?.from ?? null)
		.filter((date) => date !== null);
	return dates.sort(compareForOrder)[0] ?? null;
}
