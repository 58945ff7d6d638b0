import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Tests that put a module of their own in the place of one of ours. */
const ISOLATED = 'tests/unit/**/*.isolated.test.ts';

/** No test asks how long something takes, so none fails because the machine has much else to do. */
const PATIENCE = { testTimeout: 60_000, hookTimeout: 60_000 };

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
		projects: [
			// What is tested here is pure and its data frozen: files share what they import.
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					exclude: [ISOLATED],
					isolate: false,
					...PATIENCE,
				},
			},
			{ test: { name: 'isolated', include: [ISOLATED], ...PATIENCE } },
			{
				test: {
					name: 'e2e',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: 'tests/e2e/serve.ts',
					...PATIENCE,
					// Each file starts a browser of its own, and a browser with its page keeps one core busy.
					maxWorkers: 2,
				},
			},
		],
	},
});
