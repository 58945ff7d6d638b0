import { describe, expect, it } from 'vitest';
import { attributes, escapeHtml, html, trusted } from '../../../../src/lib/html/html.ts';

describe('html', () => {
	it('escapes every interpolated text, so that data cannot become markup', () => {
		expect(String(html`<p>${'<b>"O\'zbek" & co</b>'}</p>`)).toBe(
			'<p>&lt;b&gt;&quot;O&#39;zbek&quot; &amp; co&lt;/b&gt;</p>',
		);
	});

	it('keeps a text inside its quoted attribute', () => {
		expect(String(html`<a title="${'" onclick="x'}">`)).toBe('<a title="&quot; onclick=&quot;x">');
	});

	it('prints markup that it made itself as it stands', () => {
		expect(String(html`<p>${html`<em>${'a<b'}</em>`}</p>`)).toBe('<p><em>a&lt;b</em></p>');
	});

	it('joins lists, also within lists, without a separator', () => {
		expect(String(html`<ul>${['a', [html`<li>b</li>`, 3]]}</ul>`)).toBe('<ul>a<li>b</li>3</ul>');
	});

	it('prints nothing for what is absent, but prints zero', () => {
		expect(String(html`[${null}${undefined}${false}${0}${''}]`)).toBe('[0]');
	});

	it('does not take an object that only looks like markup for markup', () => {
		const forged = { toString: () => '<script>' } as unknown as string;
		expect(() => String(html`${forged}`)).toThrow(TypeError);
	});

	it('prints a template without values as it is written', () => {
		expect(String(html`<hr>`)).toBe('<hr>');
	});
});

describe('attributes', () => {
	it('prints each with a space before it and its value escaped', () => {
		expect(String(attributes({ id: 'a"b', 'data-column': 1 }))).toBe(
			' id="a&quot;b" data-column="1"',
		);
	});

	it('prints a bare name for true and leaves out what has no value', () => {
		expect(String(attributes({ hidden: true, open: false, lang: null, id: undefined }))).toBe(
			' hidden',
		);
	});

	it('keeps an empty text as a value', () => {
		expect(String(attributes({ alt: '' }))).toBe(' alt=""');
	});
});

describe('trusted and escapeHtml', () => {
	it('give markup as it stands and text made harmless', () => {
		expect(String(html`${trusted('<br>')}${trusted(escapeHtml('<br>'))}`)).toBe('<br>&lt;br&gt;');
	});
});
