import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/**
 * Closes a run with `N passed, N failed, N skipped`. Where `TEST_COUNTS_FILE` names a file, the counts
 * go there instead, for the command that runs several suites. A file that could not be run counts as one
 * failed test.
 */
export default class CountsReporter implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
		const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0 };
		for (const module of modules) {
			if (module.errors().length > 0) counts.failed += 1;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				counts[state === 'pending' ? 'skipped' : state] += 1;
			}
		}
		const file = process.env['TEST_COUNTS_FILE'];
		if (file) writeFileSync(file, JSON.stringify(counts));
		else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
	}
}
