import { describe, expect, it } from 'vitest';
import { once, onceFor } from '../../../src/lib/once.ts';

describe('What is made once', () => {
	it('is made once a key, and is the same one each time', () => {
		const asked: string[] = [];
		const lengthOf = once((text: string) => {
			asked.push(text);
			return { length: text.length };
		});
		const first = lengthOf('kz');
		expect([lengthOf('kz') === first, lengthOf('kgz')]).toEqual([true, { length: 3 }]);
		expect(asked).toEqual(['kz', 'kgz']);
	});

	it('tells objects apart that say the same', () => {
		const copyOf = onceFor((one: { readonly id: string }) => ({ ...one }));
		const [one, other] = [{ id: 'kz' }, { id: 'kz' }];
		expect(copyOf(one)).toBe(copyOf(one));
		expect(copyOf(one)).not.toBe(copyOf(other));
	});
});
