import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, pageUrl, startBrowser, watchPage } from './browser.ts';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
	browser = await startBrowser();
	context = await browser.newContext({ viewport: DESKTOP });
});

afterAll(async () => {
	await browser.close();
});

async function open(address: string): Promise<{ page: Page; faults: readonly string[] }> {
	const page = await context.newPage();
	const faults = watchPage(page);
	await page.goto(pageUrl(address), { waitUntil: 'load' });
	return { page, faults };
}

const shownRows = (page: Page) => page.locator('.gap-row:visible');
const wordAt = (page: Page, address: string) =>
	page.locator(`.gap-cell[href$="${address}"] .state-word`).innerText();

describe('The table of tests', () => {
	it('narrows to a theme and keeps the choice in the address', async () => {
		const { page, faults } = await open('/gaps/');
		const all = await shownRows(page).count();
		await page.selectOption('select[name="theme"]', 'procedure');
		expect(await shownRows(page).count()).toBeLessThan(all);
		expect(new URL(page.url()).searchParams.get('theme')).toBe('procedure');
		await page.reload();
		expect(await page.inputValue('select[name="theme"]')).toBe('procedure');
		await page.click('button[type="reset"]');
		await expect.poll(() => shownRows(page).count()).toBe(all);
		expect(new URL(page.url()).search).toBe('');
		expect(faults).toEqual([]);
		await page.close();
	});

	it('shows the results of another day', async () => {
		const { page, faults } = await open('/gaps/?on=2004-12-31');
		expect(await wordAt(page, '/gaps/t-organisation-court/kz/')).toBe('cannot be assessed');
		await page.fill('input[name="on"]', '2005-02-18');
		await page.locator('input[name="on"]').dispatchEvent('change');
		expect(await wordAt(page, '/gaps/t-organisation-court/kz/')).toBe('met');
		expect(faults).toEqual([]);
		await page.close();
	});

	it('shows one state alone, and stands whole without scripts', async () => {
		const { page } = await open('/gaps/?state=tj');
		expect(await page.locator('thead th[data-state]:visible').count()).toBe(1);
		await page.close();
		const plain = await browser.newContext({ javaScriptEnabled: false });
		const quiet = await plain.newPage();
		await quiet.goto(pageUrl('/ru/gaps/'));
		expect(await quiet.locator('.gap-filter:visible').count()).toBe(0);
		expect(await quiet.locator('.gap-row').count()).toBeGreaterThan(20);
		await plain.close();
	});

	it('orders states alike on every row, and colours no state', async () => {
		const { page } = await open('/gaps/');
		const orders = await page
			.locator('.gap-row')
			.evaluateAll((rows) =>
				rows.map((row) =>
					[...row.querySelectorAll<HTMLElement>('td')]
						.map((cell) => cell.dataset['state'])
						.join(' '),
				),
			);
		expect(new Set(orders)).toEqual(new Set(['kz kg tj uz tm']));
		const backgrounds = await page
			.locator('.gap-matrix :is(th, td)')
			.evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).backgroundColor));
		expect(new Set(backgrounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
		await page.close();
	});
});

describe('A finding', () => {
	it('leads from the result to the limb, and can be taken away as a document', async () => {
		const { page, faults } = await open('/gaps/t-extremism-violence/kz/');
		expect(await page.locator('.gap-verdict-result').innerText()).toContain('not met');
		const limb = await page.locator('.gap-limb a').first().getAttribute('href');
		expect(limb).toContain('/definitions/kz-extremism/2014-11-03/#limb-1');
		const word = await page.locator('a[download]').getAttribute('href');
		const file = await page.request.get(new URL(word ?? '', page.url()).href);
		expect((await file.body()).subarray(0, 2).toString()).toBe('PK');
		expect(faults).toEqual([]);
		await page.close();
	});

	it.each(['/gaps/t-extremism-violence/uz/', '/ru/gaps/t-restoration/kg/'])(
		'%s prints on two pages at most',
		async (address) => {
			const { page } = await open(address);
			const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
			expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
			await page.close();
		},
	);
});
