import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { comparedStates, statePairs } from '../../../../src/lib/analysis/selection.ts';
import { parseAddress } from '../../../../src/lib/compare/parse-request.ts';
import {
	defaultRequest,
	keepOpen,
	requestAddress,
	type ComparisonRequest,
} from '../../../../src/lib/compare/request.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';
import { anyRequest } from './requests.ts';

const family = { kind: 'family', family: 'extremism' } as const;
const concept = { kind: 'concept', family: 'terrorism', concept: 'terrorist-act' } as const;

function parsed(address: string) {
	const url = new URL(address, 'https://example.org');
	return parseAddress(corpus, url.pathname, url.searchParams);
}

describe('An address holds the whole of a request', () => {
	it('gives the same request again, without a problem', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				expect(parsed(requestAddress(corpus, request))).toEqual({ request, problems: [] });
			}),
			{ numRuns: 300 },
		);
	});

	it('is the same for the request that it gives', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const address = requestAddress(corpus, request);
				const again = parsed(address)?.request;
				expect(again && requestAddress(corpus, again)).toBe(address);
			}),
		);
	});

	it('is readable: nothing that a query may hold is written in numbers', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				expect(requestAddress(corpus, request)).toMatch(/^[\w/?&=,:@.-]+$/);
			}),
		);
	});
});

describe('A comparison that has a page is addressed by it', () => {
	const addressOf = (request: Partial<ComparisonRequest>, subject = family) =>
		requestAddress(corpus, { ...defaultRequest(corpus, subject), ...request });
	const columns = (...codes: string[]) => ({
		columns: codes.map((code) => ({ kind: 'jurisdiction', code }) as const),
	});

	test.each<[string, string, string]>([
		['five states', addressOf({}), '/compare/extremism/'],
		[
			'five states and one concept',
			requestAddress(corpus, defaultRequest(corpus, concept)),
			'/compare/terrorism/terrorist-act/',
		],
		['a pair', addressOf(columns('kg', 'kz')), '/compare/extremism/kg-kz/'],
		[
			'a pair the other way round',
			addressOf(columns('kz', 'kg')),
			'/compare/?family=extremism&columns=kz,kg',
		],
		[
			'three states',
			addressOf(columns('kz', 'kg', 'tj')),
			'/compare/?family=extremism&columns=kz,kg,tj',
		],
		[
			'a pair with Russia',
			addressOf(columns('kz', 'ru')),
			'/compare/?family=extremism&columns=kz,ru',
		],
		['another day', addressOf({ on: '2014-01-01' }), '/compare/extremism/?on=2014-01-01'],
		[
			'everything else',
			addressOf({ view: 'limbs', all: true, group: 'conduct', more: ['aim'] }),
			'/compare/extremism/?view=limbs&all=1&more=aim&group=conduct',
		],
	])('%s', (_, address, expected) => expect(address).toBe(expected));

	it('is so for every subject and pair of states', () => {
		for (const [first, second] of statePairs(corpus)) {
			const request = defaultRequest(corpus, concept, [first, second]);
			const address = requestAddress(corpus, request);
			expect(address).toBe(`/compare/terrorism/terrorist-act/${first}-${second}/`);
			expect(parsed(address)?.request).toEqual(request);
		}
	});

	it('takes the five states in their order, not in another', () => {
		const codes = comparedStates(corpus);
		expect(addressOf(columns(...codes))).toBe('/compare/extremism/');
		expect(addressOf(columns(...codes.toReversed()))).toContain('columns=');
	});
});

describe('What stands open stays open when something else is changed', () => {
	it('keeps what belongs to columns that are still there', () => {
		const now: ComparisonRequest = {
			...defaultRequest(corpus, family),
			all: true,
			more: ['aim'],
			open: ['conduct-violence:kz', 'conduct-violence:kg'],
			shown: ['kz', 'kg'],
		};
		const next = defaultRequest(corpus, family, ['kz', 'tj']);
		expect(keepOpen(corpus, { ...next, on: '2014-01-01' }, now)).toEqual({
			...next,
			on: '2014-01-01',
			all: true,
			more: ['aim'],
			open: ['conduct-violence:kz'],
			shown: null,
		});
		expect(keepOpen(corpus, { ...now, on: '2014-01-01', open: [] }, now)).toEqual({
			...now,
			on: '2014-01-01',
		});
	});
});
