import { problemIn, type Check, type Draft, type Located } from '../draft.ts';
import type { Problem } from '../problem.ts';

/** Kinds whose ids share one name space, since a criticism may be about any of them. */
const TARGETS = ['instruments', 'definitions', 'offences'] as const;

/** Ids are unique within their kind; those of instruments, definitions and offences among all three. */
export const uniqueIds: Check = (draft) => [
	...repeated(TARGETS.flatMap((kind): readonly Located<{ id: string }>[] => draft[kind])),
	...repeated(draft.measures),
	...repeated(draft.questions),
	...repeated(draft.tests),
	...repeated(draft.jurisdictions),
	...repeated(partsOf(draft, 'families')),
	...repeated(partsOf(draft, 'concepts')),
	...repeated(partsOf(draft, 'groups')),
	...repeated(partsOf(draft, 'elements')),
	...repeated(
		draft.timeline.record.findings.map((record, index) => ({
			...draft.timeline,
			record,
			path: ['findings', index],
		})),
	),
	...draft.jurisdictions.flatMap((jurisdiction) =>
		repeated(
			jurisdiction.record.institutions.map((record, index) => ({
				...jurisdiction,
				record,
				path: ['institutions', index],
			})),
		),
	),
];

function repeated(located: readonly Located<{ readonly id: string }>[]): Problem[] {
	const first = new Map<string, Located<unknown>>();
	return located.flatMap((entry) => {
		const earlier = first.get(entry.record.id);
		first.set(entry.record.id, earlier ?? entry);
		if (!earlier) return [];
		const expected = `an id that is not used in ${earlier.yaml.file} already`;
		return [problemIn(entry, ['id'], { expected })];
	});
}

function partsOf(
	{ codebook }: Draft,
	kind: 'families' | 'concepts' | 'groups' | 'elements',
): Located<{ readonly id: string }>[] {
	const outer = kind === 'families' || kind === 'concepts' ? 'families' : 'groups';
	return codebook.record[outer].flatMap((record, index): Located<{ readonly id: string }>[] => {
		const path = [outer, index];
		if (kind === outer) return [{ ...codebook, record, path }];
		const inner = 'concepts' in record ? record.concepts : record.elements;
		return inner.map((part, place) => ({
			...codebook,
			record: part,
			path: [...path, kind, place],
		}));
	});
}
