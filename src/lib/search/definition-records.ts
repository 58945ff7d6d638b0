/** Records of a definition, of its versions and of their limbs. */
import { dated } from '../analysis/selection.ts';
import { currentVersion, versionSlug, wordingOn } from '../analysis/wording.ts';
import { lookup, type Corpus, type Definition } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { articleKeys } from './articles.ts';
import type { Force, SearchRecord } from './record.ts';
import { emptyRecord } from './records.ts';

/** The definition, its versions where it has several, and every limb of each. */
export function definitionRecords(corpus: Corpus, definition: Definition): SearchRecord[] {
	const { id, term, versions } = definition;
	const source = dated(corpus, definition);
	const wording = wordingOn(source, corpus.asOf);
	const current = currentVersion(source, corpus.asOf);
	const instrument = lookup(corpus.instruments, definition.instrument);
	const shared = {
		...emptyRecord,
		title: { en: term.en, ru: lookup(corpus.concepts, definition.concept).label.ru },
		jurisdiction: definition.jurisdiction,
		families: [definition.family],
		work: definition.instrument,
	};
	const forceOf = (index: number): Force | null => {
		if (wording.state === 'draft') return 'draft';
		if (wording.state === 'in-force') return wording.version === index ? 'in-force' : 'historical';
		if (wording.state === 'uncertain')
			return wording.candidates.includes(index) ? null : 'historical';
		return 'historical';
	};
	const original =
		term.original !== null && term.language !== null
			? { text: term.original, language: term.language }
			: null;
	const now = versions[current];
	const work: SearchRecord = {
		...shared,
		id: `definition:${id}`,
		kind: 'definition',
		original,
		place: placeOf(instrument.number, definition.pinpoint),
		force:
			wording.state === 'uncertain' && instrument.status === 'in-force'
				? 'in-force'
				: forceOf(current),
		date: now?.from ?? null,
		evidence: now?.wording_seen ?? null,
		text: now?.limbs[0]?.rendering ?? null,
		more: now?.limbs.slice(1).map(({ rendering }) => rendering) ?? [],
		labels: [definition.concept, ...elementsOf(now?.limbs ?? [])],
		articles: articleKeys(definition.pinpoint ?? ''),
	};
	const parts = versions.flatMap((version, index) => {
		const slug = versionSlug(definition, index);
		const dates = { force: forceOf(index), date: version.from, evidence: version.wording_seen };
		const whole: SearchRecord = {
			...shared,
			...dates,
			id: `version:${id}/${slug}`,
			kind: 'version',
			original,
			place: placeOf(instrument.number, version.limbs[0]?.pinpoint ?? definition.pinpoint),
			text: version.note,
			labels: [definition.concept],
			articles: articleKeys(version.limbs[0]?.pinpoint ?? definition.pinpoint ?? ''),
		};
		const limbs = version.limbs.map((limb): SearchRecord => ({
			...shared,
			...dates,
			id: `limb:${id}/${slug}/${limb.n}`,
			kind: 'limb',
			original: limb.term,
			place: placeOf(instrument.number, limb.pinpoint),
			text: limb.rendering,
			labels: elementsOf([limb]),
			articles: articleKeys(limb.pinpoint),
		}));
		return versions.length > 1 ? [whole, ...limbs] : limbs;
	});
	return [work, ...parts];
}

function elementsOf(limbs: readonly Limb[]): string[] {
	return [...new Set(limbs.flatMap(({ elements }) => elements.map(({ id }) => id)))];
}

/** Number of the law and place in it, as far as they are known. */
export function placeOf(number: string | null, pinpoint: string | null): string | null {
	return [number, pinpoint].filter((part) => part !== null).join(', ') || null;
}
