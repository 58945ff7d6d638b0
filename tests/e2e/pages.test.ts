import { readFileSync, statSync } from 'node:fs';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPageKinds } from '../../scripts/support/page-kinds.ts';
import {
	axeFindings,
	DESKTOP,
	pageUrl,
	PHONE,
	sidewaysScroll,
	startBrowser,
	watchPage,
} from './browser.ts';

/** The narrowest screen on which text must not scroll sideways. */
const NARROWEST = 320;

/**
 * Of every kind of page the largest one, in each language: where it fits, the others do. Colours are the
 * same in both languages, so that they are looked at in all four views only in English.
 */
const samples = Object.values(readPageKinds()).flatMap((addresses) => {
	const russian = addresses.filter((address) => address.startsWith('/ru/'));
	const english = addresses.filter((address) => !address.startsWith('/ru/'));
	return [english, russian].flatMap((some) => {
		const address = largest(some);
		return address === undefined ? [] : [{ address, allViews: some === english }];
	});
});

let browser: Browser;
let withScripts: BrowserContext;
let withoutScripts: BrowserContext;

beforeAll(async () => {
	browser = await startBrowser();
	withScripts = await browser.newContext({ viewport: PHONE });
	withoutScripts = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
});

afterAll(async () => {
	await browser.close();
});

describe('The largest page of every kind', () => {
	it.concurrent.for(samples)(
		'$address is quiet, accessible and fits every screen',
		async ({ address, allViews }) => {
			const page = await withScripts.newPage();
			const faults = watchPage(page);
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.setViewportSize(PHONE);
			await page.goto(pageUrl(address), { waitUntil: 'load' });
			const findings: Record<string, unknown> = {};
			findings['phone, light'] = await axeFindings(page);
			findings['phone, sideways'] = await sidewaysScroll(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			findings['phone, dark'] = allViews ? await axeFindings(page, ['color-contrast']) : [];
			await page.setViewportSize({ width: NARROWEST, height: PHONE.height });
			findings['narrowest, sideways'] = await sidewaysScroll(page);
			await page.setViewportSize(DESKTOP);
			findings['desktop, dark'] = await axeFindings(page);
			findings['desktop, sideways'] = await sidewaysScroll(page);
			await page.emulateMedia({ colorScheme: 'light' });
			findings['desktop, light'] = allViews ? await axeFindings(page, ['color-contrast']) : [];
			findings['faults'] = faults;
			await page.close();
			expect(findings).toEqual({
				'phone, light': [],
				'phone, sideways': [],
				'phone, dark': [],
				'narrowest, sideways': [],
				'desktop, dark': [],
				'desktop, sideways': [],
				'desktop, light': [],
				faults: [],
			});
		},
	);

	it.concurrent.for(samples)('$address shows its content without scripts', async ({ address }) => {
		const page = await withoutScripts.newPage();
		const faults = watchPage(page);
		await page.goto(pageUrl(address), { waitUntil: 'domcontentloaded' });
		const headings = await page.locator('h1').allInnerTexts();
		const text = await page.locator('main').innerText();
		await page.close();
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
	expect(samples.some(({ address }) => address.startsWith('/ru/'))).toBe(true);
	expect(samples.some(({ address }) => !address.startsWith('/ru/'))).toBe(true);
});

function largest(addresses: readonly string[]): string | undefined {
	const size = (address: string): number => statSync(`dist${address}index.html`).size;
	return [...addresses].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0];
}
