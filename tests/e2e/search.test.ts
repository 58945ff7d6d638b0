import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	axeFindings,
	DESKTOP,
	pageUrl,
	PHONE,
	sidewaysScroll,
	startBrowser,
	watchPage,
} from './browser.ts';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
	browser = await startBrowser();
	context = await browser.newContext({ viewport: DESKTOP, reducedMotion: 'reduce' });
});

afterAll(async () => {
	await browser.close();
});

async function open(address: string): Promise<{ page: Page; faults: string[] }> {
	const page = await context.newPage();
	const faults = watchPage(page);
	await page.goto(pageUrl(address), { waitUntil: 'load' });
	return { page, faults };
}

const firstTitle = (page: Page) => page.locator('.result-title').first();

describe('The page of the search', () => {
	it('goes from a citation to the provision, and keeps everything in its address', async () => {
		const { page, faults } = await open('/search/');
		await page.locator('.search-input').fill('ст. 174 УК РК');
		await page.locator('.search-input').press('Enter');
		await firstTitle(page).waitFor();
		expect(new URL(page.url()).searchParams.get('q')).toBe('ст. 174 УК РК');
		expect(await firstTitle(page).getAttribute('href')).toContain('/jurisdictions/kz/#kz-cc-174');
		await page.locator('.search-input').fill('extremism');
		await page.locator('.search-input').press('Enter');
		await page.locator('input[name="state"][value="uz"]').check();
		await page.locator('.result-kind', { hasText: 'Uzbekistan' }).first().waitFor();
		expect(new URL(page.url()).searchParams.get('state')).toBe('uz');
		await page.reload();
		await page.locator('.result-kind', { hasText: 'Uzbekistan' }).first().waitFor();
		expect(await page.locator('input[name="state"][value="uz"]').isChecked()).toBe(true);
		await page.goBack();
		await page.locator('.result-kind', { hasText: 'Kazakhstan' }).first().waitFor();
		expect(faults).toEqual([]);
		await page.close();
	});

	it('is accessible with results, in both languages, on every screen', async () => {
		for (const [address, scheme] of [
			['/search/?q=adovat', 'light'],
			['/ru/search/?q=%D1%80%D0%BE%D0%B7%D0%BD%D1%8C', 'dark'],
		] as const) {
			const { page, faults } = await open(address);
			await page.emulateMedia({ colorScheme: scheme });
			await firstTitle(page).waitFor();
			expect(await axeFindings(page)).toEqual([]);
			await page.setViewportSize(PHONE);
			expect(await sidewaysScroll(page)).toEqual([]);
			expect(await axeFindings(page)).toEqual([]);
			expect(faults).toEqual([]);
			await page.close();
		}
	});

	it('says what was tried where nothing is found, and where else to look', async () => {
		const { page, faults } = await open('/search/?q=xyzzyqqq');
		await page.getByText('What was tried').waitFor();
		expect(await page.locator('.search-results a[rel="external"]').count()).toBeGreaterThanOrEqual(
			5,
		);
		expect(faults).toEqual([]);
		await page.close();
	});

	it.each([
		'x'.repeat(10_000),
		'(.*+?^$[]{}|\\',
		'<img src=x onerror="document.title=1"><script>document.title=2</script>',
		'\u202E\u200Fсмизиротс\u0000',
	])('takes %j for text', async (query) => {
		const { page, faults } = await open('/search/');
		const title = await page.title();
		await page.locator('.search-input').fill(query);
		await page.locator('.search-input').press('Enter');
		await page.waitForFunction(
			() => (document.querySelector('.search-status')?.textContent ?? '') !== '',
		);
		await page.locator('search-page[data-milliseconds]').waitFor({ state: 'attached' });
		expect(await page.title()).toBe(title);
		expect(await page.locator('.search-results :is(img, script)').count()).toBe(0);
		expect(faults).toEqual([]);
		await page.close();
	});

	it('takes a broken surrogate from an address', async () => {
		const { page, faults } = await open('/search/?q=%ED%A0%80terror');
		await firstTitle(page).waitFor();
		expect(faults).toEqual([]);
		await page.close();
	});

	it('offers lists without scripts', async () => {
		const plain = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
		const page = await plain.newPage();
		await page.goto(pageUrl('/search/'));
		expect(await page.getByRole('link', { name: 'Uzbekistan' }).count()).toBeGreaterThan(5);
		await page.locator('.browse-summary', { hasText: 'Kazakhstan' }).click();
		expect(await page.getByRole('link', { name: '31-III', exact: true }).isVisible()).toBe(true);
		expect(await page.locator('.search-live').isVisible()).toBe(false);
		await plain.close();
	});
});

describe('The field of the header', () => {
	it('is reached by a slash and offers a list that the keyboard walks through', async () => {
		const { page, faults } = await open('/elements/');
		await page.keyboard.press('/');
		const field = page.getByRole('combobox').first();
		expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
		await page.keyboard.type('ZRU-489');
		const options = page.getByRole('option');
		await options.first().waitFor();
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		await page.keyboard.press('ArrowDown');
		const active = await field.getAttribute('aria-activedescendant');
		expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
		expect(await axeFindings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		await page.keyboard.press('ArrowDown');
		await options.first().waitFor();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/instruments/uz-extremism-2018/');
		expect(faults).toEqual([]);
		await page.close();
	});

	it('leads to the page of results by Enter', async () => {
		const { page } = await open('/ru/elements/');
		await page.keyboard.press('/');
		await page.keyboard.type('адоват');
		await page.keyboard.press('Enter');
		await page.waitForURL('**/ru/search/?q=*');
		await firstTitle(page).waitFor();
		await page.close();
	});

	it('stands in the menu on a phone, where the slash opens it', async () => {
		const { page } = await open('/elements/');
		await page.setViewportSize(PHONE);
		await page.keyboard.press('/');
		await page.keyboard.type('adovat');
		await page.locator('.menu-panel [role="option"]').first().waitFor();
		expect(await sidewaysScroll(page)).toEqual([]);
		await page.close();
	});
});
