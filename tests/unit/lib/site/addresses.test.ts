import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addresses,
	limbAnchor,
	localised,
	pairSlug,
	slug,
	sourceAnchor,
} from '../../../../src/lib/site/addresses.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

/** The address of each kind of page, whatever its parts. */
const examples = Object.entries<(...parts: string[]) => string>(addresses).map(
	([kind, address]) => [kind, address('a', 'b', 'c')] as const,
);

describe('Every address is one', () => {
	test.each(examples)('of %s begins with a slash and ends with one, or is a file', (_, address) => {
		expect(address).toMatch(/^\/(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+\.[a-z]+)?$/);
	});

	test('No two kinds of page have the same address', () => {
		const all = examples.map(([, address]) => address);
		const repeated = all.filter((address, index) => all.indexOf(address) !== index);
		// A pair in a family and a concept in it stand at the same level: their names never meet.
		expect(repeated).toEqual([addresses.familyPair('a', 'b')]);
	});

	test('No pair of codes is the name of a concept', () => {
		const codes = [...corpus.jurisdictions.keys()];
		const pairs = codes.flatMap((first) => codes.map((second) => pairSlug(first, second)));
		for (const concept of corpus.concepts.keys()) expect(pairs).not.toContain(concept);
	});
});

describe('An address in a language', () => {
	test.each([
		['/compare/', 'en', '/', '/compare/'],
		['/compare/', 'ru', '/', '/ru/compare/'],
		['/compare/', 'en', '/concordance', '/concordance/compare/'],
		['/compare/', 'ru', '/concordance/', '/concordance/ru/compare/'],
		['/', 'ru', '/', '/ru/'],
		['/', 'en', '/', '/'],
		['/', 'en', '/concordance/', '/concordance/'],
	])('%s in %s below %s is %s', (address, locale, base, expected) => {
		expect(localised(address, locale, base)).toBe(expected);
	});
});

describe('Parts of an address', () => {
	test('A pair has one address, whichever of the two is named first', () => {
		expect(pairSlug('kz', 'kg')).toBe('kg-kz');
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				expect(pairSlug(a, b)).toBe(pairSlug(b, a));
			}),
		);
	});

	test('A slug has letters, digits and single hyphens, none at its ends', () => {
		expect(slug('2a (political extremism)')).toBe('2a-political-extremism');
		expect(slug('п. «а» ч. 1')).toBe('п-а-ч-1');
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(slug(text)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
			}),
		);
	});

	test('A limb of the real data has an anchor that no other limb of its version has', () => {
		for (const { id, versions } of corpus.definitions.values()) {
			for (const { limbs } of versions) {
				const anchors = limbs.map(({ n }) => limbAnchor(n));
				expect(
					anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index),
					id,
				).toEqual([]);
				expect(anchors).not.toContain('limb-');
			}
		}
	});

	test('A source of the real data has an anchor that no other source has', () => {
		const anchors = [...corpus.sources.keys()].map(sourceAnchor);
		expect(new Set(anchors).size).toBe(anchors.length);
		expect(anchors[0]).toMatch(/^[a-z]+-[a-z0-9-]+$/);
	});
});
