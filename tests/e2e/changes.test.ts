import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageUrl, startBrowser } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the list of changes', () => {
	it('leads from every entry to a place that exists, in both languages', async () => {
		for (const address of ['/changes/', '/ru/changes/']) {
			const page = await browser.newPage();
			await page.goto(pageUrl(address));
			const missing = await page.evaluate(async () => {
				const links = document.querySelectorAll<HTMLAnchorElement>('[data-entry] a');
				const byPage = Map.groupBy(
					new Set([...links].map(({ href }) => href)),
					(href) => href.split('#')[0] ?? '',
				);
				const lost: string[] = [];
				for (const [path, hrefs] of byPage) {
					const response = await fetch(path);
					const text = response.ok ? await response.text() : '';
					const target = new DOMParser().parseFromString(text, 'text/html');
					for (const href of hrefs) {
						const id = decodeURIComponent(new URL(href).hash.slice(1));
						if (!response.ok || (id !== '' && !target.getElementById(id))) lost.push(href);
					}
				}
				return lost;
			});
			expect(missing).toEqual([]);
			await page.close();
		}
	});

	it('keeps the choice of a filter in the address, and in what is shown', async () => {
		const page = await browser.newPage();
		await page.goto(pageUrl('/changes/'));
		await page.selectOption('select[name=kind]', 'replaced');
		expect(new URL(page.url()).search).toBe('?kind=replaced');
		const shown = () => page.locator('[data-entry]:visible');
		const count = await shown().count();
		expect(count).toBeGreaterThan(0);
		expect(await page.locator('[data-entry]').count()).toBeGreaterThan(count);
		expect(await page.locator('[data-entry][data-kind=replaced]:visible').count()).toBe(count);
		await page.reload();
		expect(await shown().count()).toBe(count);
		await page.click('button[type=reset]');
		await expect.poll(() => new URL(page.url()).search).toBe('');
		await page.close();
	});

	it('shows all entries and charts without scripts, and no control that needs one', async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(pageUrl('/changes/'));
		expect(await page.locator('form[data-entry-filter]').isVisible()).toBe(false);
		const entries = page.locator('[data-entry]');
		expect(await page.locator('[data-entry]:visible').count()).toBe(await entries.count());
		await page.goto(pageUrl('/convergence/extremism/extremism/'));
		const charts = page.locator('figure svg[role=img]');
		expect(await charts.count()).toBeGreaterThan(0);
		for (const chart of await charts.all()) {
			expect(await chart.isVisible()).toBe(true);
			expect(await chart.getAttribute('aria-label')).toMatch(/\d/);
			expect(await chart.locator('script').count()).toBe(0);
		}
		expect(await page.locator('details.chart-data table').count()).toBeGreaterThan(1);
		await context.close();
	});

	it('offers feeds that are there', async () => {
		const page = await browser.newPage();
		for (const address of [
			'/changes/',
			'/changes/kz/',
			'/definitions/kz-terrorism/changes/',
			'/corrections/',
		]) {
			await page.goto(pageUrl(address));
			const feeds = await page
				.locator('head link[rel=alternate][type^="application/"]')
				.evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
			expect(feeds).toHaveLength(2);
			for (const feed of feeds) expect((await page.request.get(feed)).ok()).toBe(true);
		}
		await page.close();
	});
});
