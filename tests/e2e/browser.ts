import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS } from '../../scripts/support/browser.ts';

export const PHONE = { width: 360, height: 740 } as const;
export const DESKTOP = { width: 1440, height: 900 } as const;

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8',
);

/** Starts the Chromium that the set-up found. */
export function startBrowser(): Promise<Browser> {
	return chromium.launch({ executablePath: inject('chromium'), args: [...CHROMIUM_FLAGS] });
}

/** The full address of a page of the built site. */
export function pageUrl(address: string): string {
	return new URL(address.replace(/^\//, ''), inject('home')).href;
}

/**
 * Collects what must not happen on a page: errors and warnings in the console, which include breaches of
 * the content security policy, failed requests and requests to another host.
 */
export function watchPage(page: Page): string[] {
	const faults: string[] = [];
	const { origin } = new URL(inject('home'));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type()))
			faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
			faults.push(`request to another host: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) faults.push(`${response.status()} for ${response.url()}`);
	});
	return faults;
}

/** How far the page can be scrolled sideways and what sticks out, or nothing where it cannot. */
export function sidewaysScroll(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const root = document.documentElement;
		const excess = root.scrollWidth - root.clientWidth;
		if (excess <= 0) return [];
		const widest = [...document.body.querySelectorAll('*')]
			.filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1)
			.slice(0, 5)
			.map(({ localName, classList }) => [localName, ...classList].join('.'));
		return [`${excess} px: ${widest.join(', ')}`];
	});
}

/** What axe finds on a page, one line a rule; `options` say which rules are run. */
export async function axeFindings(page: Page, options: axe.RunOptions = {}): Promise<string[]> {
	await page.evaluate(axeSource);
	return page.evaluate(async (given) => {
		const page = globalThis as unknown as { axe: typeof axe };
		const { violations } = await page.axe.run(document, { resultTypes: ['violations'], ...given });
		return violations.map(({ id, help, nodes }) => {
			const places = nodes.slice(0, 3).map((node) => node.target.join(' '));
			return `${id}: ${help} (${nodes.length}): ${places.join(' | ')}`;
		});
	}, options);
}

/** For a second look in other colours. */
export const CONTRAST_ONLY: axe.RunOptions = {
	runOnly: { type: 'rule', values: ['color-contrast'] },
};
