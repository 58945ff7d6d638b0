import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const components = getViteConfig(
	{ test: { name: 'components', include: ['tests/components/**/*.test.ts'] } },
	{ devToolbar: { enabled: false }, logLevel: 'warn' },
);

/** Starts the longest file first: on a fresh clone nothing is known yet of how long each takes. */
class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const isLongest = ({ moduleId }: TestSpecification): boolean =>
			moduleId.endsWith('/e2e/accessibility.test.ts');
		const sorted = await super.sort(files);
		return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
	}
}

export default defineConfig({
	test: {
		sequence: { sequencer: LongestFirst },
		reporters: ['default', './tests/counts-reporter.ts'],
		passWithNoTests: true,
		projects: [
			// What is tested here is pure and its data frozen: files may share what they import.
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], isolate: false } },
			components,
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/serve.ts',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// Each file starts a browser of its own, and a browser with its page keeps one core busy.
					maxWorkers: 2,
				},
			},
		],
	},
});
