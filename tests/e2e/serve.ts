import type { TestProject } from 'vitest/node';
import { ensureChromium } from '../../scripts/support/browser.ts';
import { basePath } from '../../scripts/support/site-settings.ts';
import { serveFolder } from '../../scripts/support/static-server.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Address of the home page of the built site. */
		home: string;
		chromium: string;
	}
}

/** Serves the built site and finds the browser for all browser tests. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
	project.provide('chromium', await ensureChromium(console.log));
	const server = await serveFolder({
		folder: 'dist',
		base: basePath(),
		host: 'localhost',
		port: 0,
	});
	project.provide('home', server.url);
	return server.close;
}
