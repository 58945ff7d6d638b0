import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { queryOf } from '../../../../src/lib/site/query.ts';

describe('queryOf', () => {
	it('is nothing where there are no parameters', () => {
		expect(queryOf(new URLSearchParams())).toBe('');
	});

	it('leaves commas, colons and the at sign readable, and nothing else that has a meaning', () => {
		const parameters = new URLSearchParams({
			columns: 'kz,uz-a@2016',
			open: 'a:kz',
			q: 'a&b=c #?%',
		});
		expect(queryOf(parameters)).toBe('?columns=kz,uz-a@2016&open=a:kz&q=a%26b%3Dc+%23%3F%25');
	});

	it('says the same when it is read again', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (name, value) => {
				const parameters = new URLSearchParams([[name, value]]);
				expect([...new URLSearchParams(queryOf(parameters))]).toEqual([...parameters]);
			}),
		);
	});
});
