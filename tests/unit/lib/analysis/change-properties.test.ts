import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, type DefinitionChange } from '../../../../src/lib/analysis/change.ts';
import { allChanges } from '../../../../src/lib/analysis/changes.ts';
import { applyChange, profileOf } from '../../../../src/lib/analysis/profile-change.ts';
import { coded, successionOf, wordingsOf } from '../../../../src/lib/analysis/succession.ts';
import type { Corpus, Definition } from '../../../../src/lib/corpus/corpus.ts';
import { changeAddress, entryAddress } from '../../../../src/lib/views/change.ts';
import { anySuccession, corpusOf, ELEMENTS } from '../../../fixtures/history-corpus.ts';
import { corpus as real } from '../../../fixtures/real-corpus.ts';

/** The changes of a definition and of those before it. */
function historyOf(corpus: Corpus, definition: Definition): DefinitionChange[] {
	return successionOf(corpus, definition).flatMap((one) => changesOf(corpus, one));
}

function lastOf<Value>(values: readonly Value[]): Value {
	return at(values, -1);
}

function at<Value>(values: readonly Value[], place: number): Value {
	const value = values.at(place);
	if (value === undefined) throw new Error(`Nothing at ${place} of ${values.length}`);
	return value;
}

describe('the changes of a generated history', () => {
	it('make the last profile of the first one, where all is known', () => {
		fc.assert(
			fc.property(anySuccession(true), (definitions) => {
				const corpus = corpusOf(definitions);
				const history = historyOf(corpus, lastOf(definitions));
				const wordings = successionOf(corpus, lastOf(definitions)).flatMap((one) =>
					wordingsOf(corpus, one),
				);
				const profile = (place: number) => profileOf(coded(at(wordings, place)), ELEMENTS);
				const made = history.reduce(
					(before, { elements }) => (elements ? applyChange(before, elements) : before),
					profile(0),
				);
				expect(made).toEqual(profile(-1));
			}),
		);
	});

	it('make the last profile of the first one for every element that no step leaves out', () => {
		fc.assert(
			fc.property(anySuccession(), (definitions) => {
				const corpus = corpusOf(definitions);
				const history = historyOf(corpus, lastOf(definitions));
				const leftOut = new Set(history.flatMap(({ elements }) => elements?.unknown ?? []));
				const wordings = history.flatMap(({ after }) => (after ? [after] : []));
				const made = history.reduce(
					(before, { elements }) => (elements ? applyChange(before, elements) : before),
					profileOf(coded(at(wordings, 0)), ELEMENTS),
				);
				const last = profileOf(coded(lastOf(wordings)), ELEMENTS);
				for (const element of ELEMENTS.filter((id) => !leftOut.has(id))) {
					expect(made.get(element)).toBe(last.get(element));
				}
			}),
		);
	});

	it('claim nothing where either side is unknown, and count every element once', () => {
		fc.assert(
			fc.property(anySuccession(), (definitions) => {
				const corpus = corpusOf(definitions);
				for (const { before, after, elements } of historyOf(corpus, lastOf(definitions))) {
					if (!elements || !before || !after) continue;
					const was = profileOf(coded(before), ELEMENTS);
					const is = profileOf(coded(after), ELEMENTS);
					for (const { element, kind } of elements.changes) {
						expect(was.get(element)).not.toBe('unknown');
						expect(is.get(element)).not.toBe('unknown');
						if (kind === 'narrowed') expect(after.version.complete).toBe(true);
						if (kind === 'widened') expect(before.version.complete).toBe(true);
						if (kind === 'added') expect(before.version.complete).toBe(true);
						if (kind === 'removed') expect(after.version.complete).toBe(true);
					}
					const { changes, kept, absent, unknown } = elements;
					const all = [...changes.map(({ element }) => element), ...kept, ...absent, ...unknown];
					expect(all.toSorted()).toEqual([...ELEMENTS].sort());
				}
			}),
		);
	});

	it('are the same whatever the order of the files', () => {
		fc.assert(
			fc.property(
				anySuccession().chain((definitions) =>
					fc.tuple(
						fc.constant(definitions),
						fc.shuffledSubarray(definitions, { minLength: definitions.length }),
					),
				),
				([definitions, shuffled]) => {
					const ids = (of: readonly Definition[]) => allChanges(corpusOf(of)).map(({ id }) => id);
					expect(ids(shuffled)).toEqual(ids(definitions));
				},
			),
		);
	});

	it('have addresses of their own on pages that exist', () => {
		fc.assert(
			fc.property(anySuccession(), (definitions) => {
				const corpus = corpusOf(definitions);
				const entries = allChanges(corpus);
				const addresses = entries.map(entryAddress);
				expect(new Set(addresses).size).toBe(addresses.length);
				const onPages = definitions.flatMap((one) => changesOf(corpus, one).map(changeAddress));
				for (const entry of entries) {
					if (entry.subject === 'definition') expect(onPages).toContain(entryAddress(entry));
				}
			}),
		);
	});
});

describe('the changes of the collection', () => {
	const entries = allChanges(real);

	it('have ids and addresses of their own', () => {
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		expect(new Set(entries.map(entryAddress)).size).toBe(entries.length);
	});

	it('claim nothing where either side is unknown', () => {
		const elements = [...real.elements.keys()];
		for (const definition of real.definitions.values()) {
			for (const { before, after, elements: change } of changesOf(real, definition)) {
				if (!before || !after || !change) continue;
				const was = profileOf(coded(before), elements);
				const is = profileOf(coded(after), elements);
				for (const { element } of change.changes) {
					expect([was.get(element), is.get(element)]).not.toContain('unknown');
				}
			}
		}
	});

	it('stand in the order of their dates, undated ones last', () => {
		const dates = entries.map(({ date }) => date);
		const undated = dates.indexOf(null);
		expect(dates.slice(undated).every((date) => date === null)).toBe(true);
		const years = dates.slice(0, undated).map((date) => date?.slice(0, 4) ?? '');
		expect(years).toEqual(years.toSorted().toReversed());
	});

	it('run from the Kyrgyz law of 2005 over the law of 2023', () => {
		const current = real.definitions.get('kg-extremist-activity');
		expect(current && historyOf(real, current).map(({ kind, timing }) => [kind, timing])).toEqual([
			['first', { kind: 'on', date: '2005-08-17' }],
			['amended', { kind: 'by', date: '2014-02-18' }],
			['replaced', { kind: 'on', date: '2023-02-28' }],
			['amended', { kind: 'unknown' }],
		]);
	});

	it('leave out drafts, which never were law', () => {
		expect(entries.some(({ id }) => id.includes('draft'))).toBe(false);
	});
});
