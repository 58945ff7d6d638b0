import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const components = getViteConfig(
	{ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
	{ devToolbar: { enabled: false }, logLevel: 'warn' },
);

export default defineConfig({
	test: {
		reporters: ['default', './tests/counts-reporter.ts'],
		passWithNoTests: true,
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
			components,
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/serve.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// Each file starts a browser of its own, and each test in a concurrent list opens a page.
					maxWorkers: 2,
					maxConcurrency: 2,
				},
			},
		],
	},
});
