import { describe, expect, it } from 'vitest';
import { formatDate, hasString, languageName } from '../../../src/i18n/index.ts';
import { cellStates } from '../../../src/lib/analysis/cell.ts';
import { instrumentSchema } from '../../../src/lib/corpus/schema/instrument.ts';
import { jurisdictionSchema } from '../../../src/lib/corpus/schema/jurisdiction.ts';
import { sourceSchema } from '../../../src/lib/corpus/schema/source.ts';

const enumerations = {
	cell: cellStates,
	kind: instrumentSchema.shape.kind.options,
	status: instrumentSchema.shape.status.unwrap().options,
	source: sourceSchema.shape.kind.options,
	jurisdiction: jurisdictionSchema.shape.kind.options,
	role: jurisdictionSchema.shape.role.options,
};

describe('the words', () => {
	it.each(Object.entries(enumerations))('have one for every value of `%s`', (prefix, values) => {
		expect(values.filter((value) => !hasString(`${prefix}.${value}`))).toEqual([]);
	});
});

describe('formatDate', () => {
	it('inflects a Russian month or year after a preposition, and leaves English as it is', () => {
		expect(formatDate('ru', '2020-01', true)).toBe('января 2020 г.');
		expect(formatDate('ru', '2003', true)).toBe('2003 г.');
		expect(formatDate('ru', '2014-11-03', true)).toBe('3 ноября 2014 г.');
		expect(formatDate('en', '2020-01', true)).toBe('Jan 2020');
	});
});

describe('languageName', () => {
	it('names a language with its script in the language of the page', () => {
		expect(languageName('en', 'uz-Latn')).toBe('Uzbek (Latin)');
		expect(languageName('ru', 'ky')).toBe('кыргызский');
	});

	it('gives a tag back that it has no name for', () => {
		expect(languageName('en', 'xzz')).toBe('xzz');
	});
});
