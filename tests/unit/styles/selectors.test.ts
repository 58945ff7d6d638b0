import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/styles';

/** Every selector list of a style sheet, without what stands within `:has()`. */
function selectorsOf(sheet: string): string[] {
	const rules = sheet.replace(/\/\*[^]*?\*\//g, '').matchAll(/([^{}@;]+)\{/g);
	return [...rules].map(([, selectors = '']) => {
		const within = /:has\((?:[^()]|\([^()]*\))*\)/g;
		return selectors.replace(within, '').replace(/\s+/g, ' ').trim();
	});
}

/** A sibling of any kind after one of any kind or of several. */
const ANY_AFTER_ANY = /(?:\*|:is\([^)]*\)|:where\([^)]*\)) ?[+~] ?(?:\*|:is\(|:where\(|:not\()/;

describe('The style sheets', () => {
	const sheets = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));
	const all = sheets.flatMap((name) =>
		selectorsOf(readFileSync(join(FOLDER, name), 'utf8')).map((selectors) => ({ name, selectors })),
	);

	it('are read rule by rule', () => {
		expect(all.length).toBeGreaterThan(500);
		expect(
			selectorsOf('.a > * + *:has(+ * b) { c: d } @media print { .e, /* x */ .f { g: h } }'),
		).toEqual(['.a > * + *', 'media print', '.e, .f']);
		expect('.a > * + *').toMatch(ANY_AFTER_ANY);
		expect('.a > :is(h2, h3) + *').toMatch(ANY_AFTER_ANY);
		expect('.a > .b + :where(*)').not.toMatch(ANY_AFTER_ANY);
	});

	// With one of them every insertion, anywhere, makes the browser style anew all beside and below it.
	it('have no selector for a sibling of any kind after one of any kind', () => {
		expect(all.filter(({ selectors }) => ANY_AFTER_ANY.test(selectors))).toEqual([]);
	});
});
