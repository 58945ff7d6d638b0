import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnown } from '../../../../src/lib/analysis/cell.ts';
import { cellIn, codedVersions } from '../../../../src/lib/analysis/column.ts';
import { verdictOf } from '../../../../src/lib/analysis/comparison.ts';
import {
	datedDefinitions,
	requestedColumns,
	requestedComparison,
	withShownRows,
} from '../../../../src/lib/compare/columns.ts';
import { columnText, defaultRequest } from '../../../../src/lib/compare/request.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';
import { anyRequest, anyShownDay } from './requests.ts';

const RUNS = { numRuns: 60 };

describe('The columns of a request', () => {
	it('stand in its order under the names of its address', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				expect(requestedColumns(corpus, request).map(({ id }) => id)).toEqual(
					request.columns.map((column) => columnText(corpus, column)),
				);
			}),
			RUNS,
		);
	});

	it('hold on any day what one finds by going through the versions by hand', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				for (const [index, column] of requestedColumns(corpus, request).entries()) {
					if (request.columns[index]?.kind !== 'jurisdiction') continue;
					const held = codedVersions(column).map(
						({ definition, index: at }) => `${definition} ${at}`,
					);
					const { subject, on } = request;
					const expected = [...corpus.definitions.values()].filter(
						({ jurisdiction, concept, family }) =>
							jurisdiction === column.jurisdiction &&
							(subject.kind === 'concept'
								? concept === subject.concept
								: family === subject.family && corpus.concepts.get(concept)?.general === true),
					);
					// Where both ends are known to the day, there is nothing to argue about.
					for (const { id, instrument, versions } of expected) {
						const law = corpus.instruments.get(instrument);
						for (const [place, { from, to }] of versions.entries()) {
							if (from?.length !== 10 || to?.length !== 10 || law?.status === 'draft') continue;
							expect(held.includes(`${id} ${place}`)).toBe(from <= on && on < to);
						}
					}
					for (const name of held) {
						const [id = '', place = ''] = name.split(' ');
						expect(expected.map((one) => one.id)).toContain(id);
						const version = corpus.definitions.get(id)?.versions[Number(place)];
						if (version?.from) expect(version.from.slice(0, 4) <= on.slice(0, 4)).toBe(true);
						if (version?.to) expect(version.to.slice(0, 4) >= on.slice(0, 4)).toBe(true);
					}
				}
			}),
			RUNS,
		);
	});

	it('are the same ones on two days if and only if they say the same', () => {
		fc.assert(
			fc.property(anyRequest, anyShownDay, (request, day) => {
				const now = requestedColumns(corpus, request);
				const then = requestedColumns(corpus, { ...request, on: day });
				// A copy of the data has no columns yet.
				const anew = requestedColumns({ ...corpus }, { ...request, on: day });
				expect(then).toEqual(anew);
				for (const [index, column] of now.entries()) {
					expect(column === then[index]).toBe(isDeepStrictEqual(column, anew[index]));
				}
			}),
			RUNS,
		);
	});

	it('do not depend on the day where they are single wordings', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const now = requestedColumns(corpus, request);
				const then = requestedColumns(corpus, { ...request, on: '1990-01-01' });
				for (const [index, { kind }] of request.columns.entries()) {
					if (kind === 'version') expect(then[index]).toEqual(now[index]);
				}
			}),
			RUNS,
		);
	});
});

describe('The comparison of a request', () => {
	it('says the same of every row whatever the order of the columns', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const verdicts = (columns: typeof request.columns) =>
					requestedComparison(corpus, { ...request, columns }).groups.flatMap(({ rows }) =>
						rows.map(({ element, verdict }) => `${element.id} ${verdict}`),
					);
				expect(verdicts(request.columns.toReversed())).toEqual(verdicts(request.columns));
			}),
			RUNS,
		);
	});

	it('calls nothing different because of an unknown, in the real data on any day', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				for (const { cells, verdict } of requestedComparison(corpus, request).groups.flatMap(
					({ rows }) => rows,
				)) {
					const known = cells.filter(isKnown);
					expect(verdict).toBe(verdictOf(known));
					if (verdict === 'differs') {
						expect(new Set(known.map(({ state }) => state)).size).toBeGreaterThan(1);
					}
				}
			}),
			RUNS,
		);
	});

	it('has each cell from its own column, with limbs that exist', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const { columns, groups } = requestedComparison(corpus, request);
				for (const { element, cells } of groups.flatMap(({ rows }) => rows)) {
					for (const [index, cell] of cells.entries()) {
						const column = columns[index];
						expect(column && cellIn(column, element.id)).toEqual(cell);
						for (const { definition, version, limb } of cell.evidence) {
							const limbs = corpus.definitions.get(definition)?.versions[version]?.limbs ?? [];
							const own = limbs.find(({ n }) => n === limb);
							expect(own?.elements.map(({ id }) => id)).toContain(element.id);
						}
					}
				}
			}),
			{ numRuns: 15 },
		);
	});

	it('keeps to the group that is asked for', () => {
		const request = defaultRequest(corpus, { kind: 'family', family: 'terrorism' });
		const { groups } = requestedComparison(corpus, { ...request, group: 'conduct' });
		expect(groups.map(({ group }) => group.id)).toEqual(['conduct']);
	});
});

describe('The rows that a reader sees', () => {
	const request = defaultRequest(corpus, { kind: 'family', family: 'terrorism' });
	const comparison = requestedComparison(corpus, request);
	const rows = (shown: Partial<typeof request>) =>
		withShownRows(comparison, { ...request, ...shown }).groups.flatMap((group) => group.rows);

	it('are those that differ', () => {
		expect(new Set(rows({}).map(({ verdict }) => verdict))).toEqual(new Set(['differs']));
		expect(rows({})).toHaveLength(comparison.counts.differs);
	});

	it('are all of them where all are asked for', () => {
		expect(rows({ all: true })).toHaveLength(corpus.elements.size);
	});

	it('are with them those of unfolded groups and of opened cells', () => {
		const alike = comparison.groups.flatMap((group) =>
			group.rows.filter(({ verdict }) => verdict !== 'differs').map((row) => ({ group, row })),
		);
		const [first] = alike;
		if (!first) throw new Error('No row is alike');
		const { group, row } = first;
		const unfolded = rows({ more: [group.group.id] });
		expect(unfolded).toEqual(expect.arrayContaining([...group.rows]));
		expect(rows({ open: [`${row.element.id}:kz`] })).toContain(row);
	});
});

describe('The definitions whose changes count', () => {
	it('are those of the states and the single ones, but not single wordings', () => {
		const request = defaultRequest(corpus, {
			kind: 'concept',
			family: 'terrorism',
			concept: 'terrorism',
		});
		const ids = datedDefinitions(corpus, {
			...request,
			columns: [
				{ kind: 'jurisdiction', code: 'kz' },
				{ kind: 'definition', id: 'sco-terrorism-2009' },
				{ kind: 'version', id: 'tj-terrorism', version: 0 },
			],
		}).map(({ definition }) => definition.id);
		expect(ids).toEqual(['kz-terrorism', 'sco-terrorism-2009']);
	});
});
