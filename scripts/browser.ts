/** Makes sure that there is a Chromium for the browser tests, and prints where it stands. */
import { ensureChromium } from './support/browser.ts';

try {
	console.log(await ensureChromium(console.log));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
