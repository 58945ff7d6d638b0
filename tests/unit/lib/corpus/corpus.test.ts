import { describe, expect, test } from 'vitest';
import { lookup } from '../../../../src/lib/corpus/corpus.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

describe('The corpus cannot be changed', () => {
	test('Neither its records nor its maps', () => {
		const definition = lookup(corpus.definitions, 'kz-extremism');
		expect(() => Object.assign(definition, { lead: false })).toThrow(TypeError);
		expect(() => definition.versions[0]?.limbs.push()).toThrow(TypeError);
		expect(() => (corpus.definitions as Map<string, unknown>).delete('kz-extremism')).toThrow(
			'The corpus cannot be changed after it was loaded',
		);
		expect(() => (corpus.sources as Map<string, unknown>).set('a', 1)).toThrow(TypeError);
		expect(() => (corpus.elements as Map<string, unknown>).clear()).toThrow(TypeError);
	});

	test('All that hangs on it is frozen', () => {
		const seen = new Set<unknown>();
		const loose: unknown[] = [];
		const visit = (value: unknown): void => {
			if (typeof value !== 'object' || value === null || seen.has(value)) return;
			seen.add(value);
			if (!Object.isFrozen(value)) loose.push(value);
			(value instanceof Map ? [...value.values()] : Object.values(value)).forEach(visit);
		};
		visit(corpus);
		expect(loose).toEqual([]);
	});
});

describe('Its records are joined', () => {
	test('Every source key of every record is a key of the sources', () => {
		const cited: string[] = [];
		const visit = (value: unknown): void => {
			if (typeof value !== 'object' || value === null) return;
			const entries = value instanceof Map ? value.entries() : Object.entries(value);
			for (const [key, part] of entries as Iterable<[string, unknown]>) {
				if (key === 'sources' && Array.isArray(part)) cited.push(...(part as string[]));
				else visit(part);
			}
		};
		visit(corpus);
		expect(cited.filter((key) => !corpus.sources.has(key))).toEqual([]);
		expect(cited.length).toBeGreaterThan(1000);
	});

	test('A state cites sources of its own, a body the shared ones', () => {
		expect(lookup(corpus.definitions, 'kg-terrorist-act').versions[0]?.sources).toEqual([
			'kg/s107',
			'kg/s17',
		]);
		expect(lookup(corpus.instruments, 'un-iccpr').sources[0]).toBe('shared/s22');
	});

	test('A definition is in the family of its concept', () => {
		for (const { concept, family } of corpus.definitions.values()) {
			expect(lookup(corpus.concepts, concept).family).toBe(family);
		}
	});

	test('Jurisdictions stand in their order, and definitions under theirs, the lead first', () => {
		const orders = [...corpus.jurisdictions.values()].map(({ order }) => order);
		expect(orders).toEqual(orders.toSorted((a, b) => a - b));
		const codes = [...corpus.jurisdictions.keys()];
		const definitions = [...corpus.definitions.values()];
		const places = definitions.map(({ jurisdiction }) => codes.indexOf(jurisdiction));
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		const groups = Object.values(
			Object.groupBy(definitions, (own) => `${own.jurisdiction} ${own.family}`),
		);
		for (const group of groups) expect(group?.slice(1).map(({ lead }) => lead)).not.toContain(true);
	});

	test('Its day is the latest on which the research on a jurisdiction was closed', () => {
		const days = [...corpus.jurisdictions.values()].map(({ researched_on: day }) => day);
		expect(corpus.asOf).toBe(days.toSorted().at(-1));
	});
});

test('An entry that is looked up and not there is an error of the program', () => {
	expect(() => lookup(new Map([['a', 1]]), 'b')).toThrow('No entry `b` in a map of 1 entries');
	expect(lookup(new Map([['a', 0]]), 'a')).toBe(0);
});
