import { describe, expect, it } from 'vitest';
import { currency, navigation } from '../../../../src/lib/site/navigation.ts';

function marked(address: string): (string | undefined)[] {
	return navigation.filter((item) => currency(item, address)).map(({ label }) => label);
}

describe('currency', () => {
	it('tells the very page from a page within the section', () => {
		const [compare] = navigation;
		if (!compare) throw new Error('No navigation');
		expect(currency(compare, '/compare/')).toBe('page');
		expect(currency(compare, '/compare/extremism/kg-kz/')).toBe('true');
		expect(currency(compare, '/elements/')).toBeUndefined();
	});

	it('puts a page in one section at most, and the start page in none', () => {
		expect(marked('/')).toEqual([]);
		expect(marked('/instruments/kz-law/')).toEqual(['nav.states']);
		expect(marked('/definitions/kz-extremism/')).toEqual(['nav.compare']);
	});
});
