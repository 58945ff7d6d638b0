import fc from 'fast-check';
import { pinKey, type Pin } from '../../../../src/lib/pins/pin.ts';

/** A pin of one wording, without a note. */
export function pinOf(limb: string, element?: string): Pin {
	const place = { definition: 'kz-extremism', version: '2014-11-03', limb, note: '' };
	return element === undefined ? { kind: 'limb', ...place } : { kind: 'cell', ...place, element };
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

/** Any pin. */
export const pinArbitrary: fc.Arbitrary<Pin> = fc
	.record({
		definition: id,
		version: fc.constantFrom('2014', '2014-11', '2014-11-03', 'undated', 'undated-2'),
		limb: fc.stringMatching(/^[0-9a-zа-яҷӯ() .]{1,30}$/u),
		element: fc.option(id, { nil: undefined }),
		note: fc.string({ unit: 'grapheme', maxLength: 60 }),
	})
	.map(({ element, ...place }) =>
		element === undefined ? { kind: 'limb', ...place } : { kind: 'cell', ...place, element },
	);

/** Any collection: no key twice. */
export const pinsArbitrary = fc.uniqueArray(pinArbitrary, { selector: pinKey, maxLength: 30 });
