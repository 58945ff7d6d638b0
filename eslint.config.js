import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default defineConfig(
	globalIgnores(['dist', '.astro', '.cache', 'coverage', 'data']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	{
		files: ['**/*.ts'],
		extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			// TypeScript reports these itself, and knows every global.
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
			],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `return report(x)` ends a function that returns nothing, in one line.
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{ ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
			],
			// `||` also replaces an empty text, as in an environment variable that is set to nothing.
			'@typescript-eslint/prefer-nullish-coalescing': [
				'error',
				{ ignorePrimitives: { string: true } },
			],
			// `environment['SITE_URL']` is what the compiler's noPropertyAccessFromIndexSignature asks for.
			'@typescript-eslint/dot-notation': 'off',
		},
	},
	{
		files: ['**/*.astro'],
		extends: [
			tseslint.configs.strict,
			tseslint.configs.stylistic,
			astro.configs['flat/recommended'],
		],
		rules: { 'no-undef': 'off' },
	},
	{
		// Node knows no types of `.astro` files, so that all that comes from a component is `any` to the linter.
		files: ['src/pages/**/*.ts'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off',
		},
	},
	{
		// What is pure stays pure: no site builder, no test tool, no Node, no browser.
		files: ['src/lib/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: ['astro', 'astro:*', '**/*.astro', '**/client/**'] },
			],
		},
	},
	{
		files: ['*.js', '*.mjs'],
		languageOptions: { globals: globals.node },
	},
	{
		files: ['public/**/*.js'],
		languageOptions: { globals: globals.browser, sourceType: 'script' },
	},
);
