import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sheet = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const [light, bySystem, byChoice] = [...sheet.matchAll(/color-scheme: \w+;([^}]*)\}/g)].map(
	([, block = '']) => colours(block),
);

function colours(block: string): Map<string, string> {
	return new Map(
		[...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
			name,
			value,
		]),
	);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(first: string | undefined, second: string | undefined): number {
	const [lighter = 0, darker = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour = ''): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
		.map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the colours', () => {
	it('are the same in the dark whether the system or the reader chose it', () => {
		expect(byChoice?.size).toBeGreaterThan(5);
		expect(byChoice).toEqual(bySystem);
	});

	it('have a dark value for every light one', () => {
		expect([...(bySystem?.keys() ?? [])]).toEqual([...(light?.keys() ?? [])]);
	});

	const texts = ['ink', 'soft', 'faint', 'lapis', 'ochre'];
	it.each(texts)('let `%s` be read on paper in both themes', (name) => {
		for (const theme of [light, bySystem]) {
			expect(contrast(theme?.get(name), theme?.get('paper'))).toBeGreaterThan(4.9);
		}
	});

	it.each(['lapis', 'ochre'])('let `%s` be read on its own wash in both themes', (name) => {
		for (const theme of [light, bySystem]) {
			expect(contrast(theme?.get(name), theme?.get(`${name}-wash`))).toBeGreaterThan(4.9);
		}
	});
});
