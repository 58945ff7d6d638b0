/** Requests on the real corpus, such as the controls of the builder can make. */
import fc from 'fast-check';
import type { Subject } from '../../../../src/lib/analysis/selection.ts';
import { canShowChange } from '../../../../src/lib/compare/parse-request.ts';
import {
	columnText,
	comparisonViews,
	FEWEST_COLUMNS,
	MOST_COLUMNS,
	type ColumnRef,
	type ComparisonRequest,
} from '../../../../src/lib/compare/request.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

const subjects: readonly Subject[] = [...corpus.families.values()].flatMap(({ id, concepts }) => [
	{ kind: 'family', family: id } as const,
	...concepts.map(({ id: concept }) => ({ kind: 'concept', family: id, concept }) as const),
]);

/** Every column that a family can have. */
export function columnsOf(family: string): ColumnRef[] {
	const states = [...corpus.jurisdictions.values()].filter(({ kind }) => kind === 'state');
	const definitions = [...corpus.definitions.values()].filter((one) => one.family === family);
	return [
		...states.map(({ id: code }): ColumnRef => ({ kind: 'jurisdiction', code })),
		...definitions.map(({ id }): ColumnRef => ({ kind: 'definition', id })),
		...definitions.flatMap(({ id, versions }) =>
			versions.map((_, version): ColumnRef => ({ kind: 'version', id, version })),
		),
	];
}

const lastDay = Date.parse(`${corpus.asOf}T00:00:00Z`) / 86_400_000;
export const anyShownDay: fc.Arbitrary<string> = fc
	.integer({ min: Date.UTC(1985, 0, 1) / 86_400_000, max: lastDay })
	.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const groups = corpus.codebook.groups.map(({ id }) => id);
const elements = [...corpus.elements.keys()];

/** Requests with a valid value in every part. */
export const anyRequest: fc.Arbitrary<ComparisonRequest> = fc
	.constantFrom(...subjects)
	.chain((subject) =>
		fc
			.subarray(columnsOf(subject.family), { minLength: FEWEST_COLUMNS, maxLength: MOST_COLUMNS })
			.chain((chosen) => fc.shuffledSubarray(chosen, { minLength: chosen.length }))
			.chain((columns) => {
				const ids = columns.map((column) => columnText(corpus, column));
				const views = comparisonViews.filter(
					(view) => view !== 'change' || canShowChange(corpus, columns),
				);
				const cell = fc
					.tuple(fc.constantFrom(...elements), fc.constantFrom(...ids))
					.map((parts) => parts.join(':'));
				return fc.record({
					subject: fc.constant(subject),
					columns: fc.constant(columns),
					on: fc.oneof(fc.constant(corpus.asOf), anyShownDay),
					view: fc.constantFrom(...views),
					all: fc.boolean(),
					more: fc.subarray(groups),
					group: fc.option(fc.constantFrom(...groups)),
					open: fc.uniqueArray(cell, { maxLength: 5 }),
					shown: fc.option(fc.subarray(ids)),
				});
			}),
	);
