import { expect, test } from 'vitest';
import {
	columnsFor,
	comparedStates,
	comparisonFor,
	dated,
	definitionsFor,
	statePairs,
} from '../../../../src/lib/analysis/selection.ts';
import { lookup } from '../../../../src/lib/corpus/corpus.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

test('The five states stand in their order, and each pair of them once', () => {
	expect(comparedStates(corpus)).toEqual(['kz', 'kg', 'tj', 'uz', 'tm']);
	expect(statePairs(corpus).map((pair) => pair.join('-'))).toEqual([
		'kg-kz',
		'kg-tj',
		'kg-tm',
		'kg-uz',
		'kz-tj',
		'kz-tm',
		'kz-uz',
		'tj-tm',
		'tj-uz',
		'tm-uz',
	]);
});

test('A family is compared by its general concepts, a concept by itself', () => {
	const family = definitionsFor(corpus, { kind: 'family', family: 'extremism' });
	const concepts = new Set(family.map(({ definition }) => definition.concept));
	expect([...concepts].toSorted()).toEqual(['extremism', 'extremist-activity']);
	const concept = definitionsFor(corpus, {
		kind: 'concept',
		family: 'extremism',
		concept: 'extremist-materials',
	});
	expect(new Set(concept.map(({ definition }) => definition.concept))).toEqual(
		new Set(['extremist-materials']),
	);
	expect(concept.length).toBeGreaterThan(0);
});

test('A definition is dated by its own instrument and its own jurisdiction', () => {
	for (const definition of corpus.definitions.values()) {
		const { instrument, seenOn } = dated(corpus, definition);
		expect(instrument).toBe(lookup(corpus.instruments, definition.instrument));
		expect(seenOn).toBe(lookup(corpus.jurisdictions, definition.jurisdiction).researched_on);
	}
});

test('The columns stand in the order in which the jurisdictions are asked for', () => {
	const subject = { kind: 'family', family: 'terrorism' } as const;
	expect(columnsFor(corpus, subject, ['tm', 'kz'], corpus.asOf).map(({ id }) => id)).toEqual([
		'tm',
		'kz',
	]);
	const comparison = comparisonFor(corpus, subject, ['tm', 'kz'], corpus.asOf);
	expect(comparison.columns.map(({ id }) => id)).toEqual(['tm', 'kz']);
	expect(comparison.groups.map(({ group }) => group.id)).toEqual([...corpus.groups.keys()]);
});
