import { defineConfig } from 'html-validate';

const tableRoles = ['table', 'rowgroup', 'row', 'cell', 'columnheader', 'rowheader'];

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// Phones lay tables out as lists, and `display` takes a table's roles away: they are written out.
		'no-redundant-role': 'off',
		'prefer-native-element': ['error', { exclude: tableRoles }],
		// The compiler writes `<!DOCTYPE html>`, `attr=""` and the white space of its source.
		'doctype-style': 'off',
		'attribute-empty-style': 'off',
		'attribute-boolean-style': 'off',
		'no-trailing-whitespace': 'off',
		// The sections stand twice, in the menu of narrow screens and beside it on wide ones, one of the two
		// not displayed. The browser tests check landmarks as they are displayed.
		'unique-landmark': 'off',
		// A list may be named: the legend is.
		'aria-label-misuse': ['error', { allowAnyNamable: true }],
		// The title of a law is as long as its legislator made it.
		'long-title': 'off',
	},
});
