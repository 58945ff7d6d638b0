import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageUrl, PHONE, startBrowser, watchPage } from './browser.ts';
import { pageSamples } from './page-samples.ts';

const samples = pageSamples();

let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: false });
	faults = watchPage(page);
});

afterAll(() => browser.close());

describe('The largest page of every kind', () => {
	it.for(samples)('$address shows its content without scripts', async ({ address }) => {
		faults.length = 0;
		await page.goto(pageUrl(address), { waitUntil: 'domcontentloaded' });
		const headings = await page.locator('h1').allInnerTexts();
		const text = await page.locator('main').innerText();
		expect(headings).toHaveLength(1);
		expect(headings[0]).toMatch(/\S/);
		expect(text.length).toBeGreaterThan((headings[0] ?? '').length + 20);
		expect(faults).toEqual([]);
	});
});

it.for(samples)(
	'$address allows no script and no style but the files of the site',
	({ address }) => {
		const html = readFileSync(`dist${address}index.html`, 'utf8');
		const policy =
			/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
		for (const name of ['script-src', 'style-src']) {
			const sources = new RegExp(`${name} ([^;]*);`).exec(policy)?.[1]?.trim().split(/\s+/) ?? [];
			expect(sources[0]).toBe("'self'");
			expect(sources.slice(1).filter((source) => !/^'sha256-[\w+/=]+'$/.test(source))).toEqual([]);
		}
	},
);

it('finds pages in both languages to visit', () => {
	expect(new Set(samples.map(({ isRussian }) => isRussian))).toEqual(new Set([true, false]));
});
