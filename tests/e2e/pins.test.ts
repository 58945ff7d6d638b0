import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
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

const DEFINITION = '/definitions/kz-extremism/';
const NOTE = 'Сравнить с «законом 35-ФЗ» <b>&amp;</b> ҷӯ';

let browser: Browser;

beforeAll(async () => {
	browser = await startBrowser();
});

afterAll(async () => {
	await browser.close();
});

describe.each([
	['phone', PHONE],
	['desktop', DESKTOP],
])('Pins on a %s', (_, viewport) => {
	it('are collected, kept, annotated, ordered, exported, shared and cleared', async () => {
		const context = await browser.newContext({ viewport, acceptDownloads: true });
		const page = await context.newPage();
		const faults = watchPage(page);
		await page.goto(pageUrl(DEFINITION));
		await pinButtons(page).nth(0).click();
		await pinButtons(page).nth(1).click();
		expect(await count(page)).toBe('2');

		await page.reload();
		expect(await count(page)).toBe('2');
		expect(await pinButtons(page).nth(0).getAttribute('aria-pressed')).toBe('true');
		await openTray(page);
		expect(await names(page)).toEqual([
			'Kazakhstan: Extremism, limb 1',
			'Kazakhstan: Extremism, limb 2a',
		]);
		await page.locator('[data-note]').first().fill(NOTE);
		await page.reload();
		await openTray(page);
		expect(await page.locator('[data-note]').first().inputValue()).toBe(NOTE);
		expect(await axeFindings(page)).toEqual([]);
		expect(await sidewaysScroll(page)).toEqual([]);

		await page.locator('[data-do="down"]').first().click();
		expect(await names(page)).toEqual([
			'Kazakhstan: Extremism, limb 2a',
			'Kazakhstan: Extremism, limb 1',
		]);
		expect(await focused(page)).toBe('down kz-extremism|2014-11-03|1');

		const csv = await download(page, 'csv');
		expect(csv.toString('utf8')).toMatch(/^\uFEFF"definition"/);
		expect(csv.toString('utf8')).toContain(`"${NOTE}"\r\n`);
		const citations = (await download(page, 'citations')).toString('utf8');
		expect(citations.trim().split(/\n+/)).toHaveLength(2);
		expect(citations).toContain('No 31-III, 18 February 2005');
		expect((await download(page, 'word')).subarray(0, 2).toString()).toBe('PK');
		const json = await download(page, 'json');
		expect(JSON.parse(json.toString('utf8'))).toMatchObject({ version: 1, pins: [{}, {}] });

		await page.locator('[data-do="share"]').click();
		const link = await page.locator('[data-part="share"] input').inputValue();
		await page.locator('[data-do="clear"]').click();
		expect(await page.locator('[data-part="question"]').innerText()).toContain('2 pins');
		await page.locator('[data-do="clear-yes"]').click();
		expect(await count(page)).toBe('0');
		await page.locator('.pin-file').setInputFiles({
			name: 'pins.json',
			mimeType: 'application/json',
			buffer: json,
		});
		await expect.poll(() => count(page)).toBe('2');

		const other = await openShared(context, link);
		expect(await other.locator('.pin-entry').count()).toBe(2);
		expect(await other.locator('.pin-words').innerText()).toContain(NOTE);
		expect(await other.locator('.rendering').first().innerText()).toMatch(/\w+/);
		expect(await axeFindings(other)).toEqual([]);
		expect(await sidewaysScroll(other)).toEqual([]);
		expect(faults).toEqual([]);
		await context.close();
	});

	it('can be worked with the keyboard alone, on targets that a finger hits', async () => {
		const context = await browser.newContext({ viewport });
		const page = await context.newPage();
		await page.goto(pageUrl(DEFINITION));
		for (const index of [0, 1]) {
			await pinButtons(page).nth(index).focus();
			await page.keyboard.press('Space');
		}
		await page.locator('.pin-tray-toggle').focus();
		await page.keyboard.press('Enter');
		await page.locator('.pin-list a').first().waitFor();
		const reached = await tabThrough(page);
		for (const action of [
			'up',
			'down',
			'remove',
			'csv',
			'word',
			'citations',
			'json',
			'share',
			'clear',
		]) {
			expect(reached).toContain(action);
		}
		if (viewport === PHONE) {
			expect(await smallTargets(page.locator('.pin-panel'))).toEqual([]);
			expect(await smallTargets(page.locator('.limb-head').first())).toEqual([]);
		}
		await page.locator('[data-do="remove"]').first().focus();
		await page.keyboard.press('Enter');
		expect(await focused(page)).toBe('remove kz-extremism|2014-11-03|2a (political extremism)');
		await page.keyboard.press('Escape');
		expect(await page.locator('.pin-panel').isVisible()).toBe(false);
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('pin-tray-toggle');
		await context.close();
	});
});

it('pins the evidence of a cell for its element', async () => {
	const context = await browser.newContext({ viewport: DESKTOP });
	const page = await context.newPage();
	await page.goto(pageUrl('/compare/extremism/kg-kz/'));
	await page.locator('summary.cell-summary:visible').first().click();
	await page.locator('.comparison-evidence .pin-button:visible').first().click();
	await openTray(page);
	expect(await page.locator('.pin .pin-facts').first().innerText()).toContain('For the element: ');
	await context.close();
});

it('gives every limb of a comparison its button, also those that are painted later', async () => {
	const context = await browser.newContext({ viewport: DESKTOP });
	const page = await context.newPage();
	// So slowly that the buttons come while limbs still wait.
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: 10 });
	await page.goto(pageUrl('/compare/?family=terrorism&columns=kz,kg,tj,uz,tm&view=limbs'));
	for (const control of ['date-previous', 'date-next']) {
		await page.waitForSelector('.comparison-view[data-made]:not([aria-busy])');
		await page.waitForFunction(() => {
			const limbs = [...document.querySelectorAll('.limb-columns:not([hidden]) .limb')];
			const have = limbs.filter((limb) => limb.querySelector('.limb-head .pin-button'));
			return limbs.length > 20 && have.length === limbs.length;
		});
		await page.locator(`[data-key="${control}"]`).click();
	}
	await context.close();
});

it('keeps two tabs in step', async () => {
	const context = await browser.newContext({ viewport: DESKTOP });
	const [first, second] = [await context.newPage(), await context.newPage()];
	await first.goto(pageUrl(DEFINITION));
	await second.goto(pageUrl(DEFINITION));
	await pinButtons(second).first().waitFor();
	await pinButtons(first).first().click();
	await expect.poll(() => count(second)).toBe('1');
	expect(await pinButtons(second).first().getAttribute('aria-pressed')).toBe('true');
	await context.close();
});

it.each([
	['full', 'QuotaExceededError', 'no room left'],
	['closed', 'SecurityError', 'does not let this site keep'],
])('says so where the storage is %s, and keeps the pins for the page', async (_, name, message) => {
	const context = await browser.newContext({ viewport: DESKTOP });
	const page = await context.newPage();
	await page.addInitScript((error) => {
		Storage.prototype.setItem = () => {
			throw new DOMException('', error);
		};
	}, name);
	await page.goto(pageUrl(DEFINITION));
	await pinButtons(page).nth(0).click();
	await pinButtons(page).nth(1).click();
	await openTray(page);
	expect(await page.locator('[data-part="problem"]').innerText()).toContain(message);
	expect(await names(page)).toHaveLength(2);
	await context.close();
});

it('puts damaged storage aside and leaves that of a newer version alone', async () => {
	const context = await browser.newContext({ viewport: DESKTOP });
	const page = await context.newPage();
	await page.goto(pageUrl(DEFINITION));
	const store = (text: string) =>
		page.evaluate((value) => localStorage.setItem('concordance-pins-1', value), text);
	await store('{"format":');
	await page.reload();
	await pinButtons(page).first().click();
	expect(await page.evaluate(() => localStorage.getItem('concordance-pins-1-damaged'))).toBe(
		'{"format":',
	);
	const newer = '{"format":"concordance-pins","version":9,"pins":[]}';
	await store(newer);
	await page.reload();
	await pinButtons(page).first().click();
	expect(await page.evaluate(() => localStorage.getItem('concordance-pins-1'))).toBe(newer);
	await context.close();
});

it('says of a damaged link that nothing could be read from it', async () => {
	const page = await browser.newPage();
	await page.goto(pageUrl('/pins/#p=%3Cscript%3E'));
	expect(await page.locator('pin-collection').innerText()).toContain('incomplete or damaged');
	await page.close();
});

function pinButtons(page: Page): Locator {
	return page.locator('.limb .pin-button');
}

function count(page: Page): Promise<string> {
	return page.locator('.pin-tray-count').innerText();
}

async function openTray(page: Page): Promise<void> {
	await page.locator('.pin-tray-toggle').click();
	await page.locator('.pin-list a').first().waitFor();
}

function names(page: Page): Promise<string[]> {
	return page.locator('.pin-list .pin-name').allInnerTexts();
}

/** Action and pin of the button that has the focus. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const element = document.activeElement as HTMLElement | null;
		const pin = element?.closest<HTMLElement>('[data-pin]')?.dataset['pin'] ?? '';
		return `${element?.dataset['do'] ?? ''} ${pin}`;
	});
}

async function download(page: Page, form: string): Promise<Buffer> {
	const waiting = page.waitForEvent('download');
	await page.locator(`[data-do="${form}"]`).click();
	return readFile(await (await waiting).path());
}

/** Opens a link where nothing is pinned. */
async function openShared(context: BrowserContext, link: string): Promise<Page> {
	const page = await context.newPage();
	await page.goto(link);
	await page.locator('.pin-entry a').first().waitFor();
	return page;
}

/** The actions of all that the Tab key reaches from where the focus stands, until it leaves the tray. */
async function tabThrough(page: Page): Promise<string[]> {
	const actions: string[] = [];
	for (let step = 0; step < 60; step += 1) {
		await page.keyboard.press('Tab');
		const action = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			return element?.closest('pin-tray') ? (element.dataset['do'] ?? element.localName) : null;
		});
		if (action === null) break;
		actions.push(action);
	}
	return actions;
}

/** What can be hit in a part of the page and is lower than 44 px. */
function smallTargets(part: Locator): Promise<string[]> {
	return part.evaluate((root) =>
		[
			...root.querySelectorAll<HTMLElement>(
				'a:not(.limb-number), button, textarea, input:not([type="file"])',
			),
		]
			.filter((element) => element.offsetParent !== null)
			.filter((element) => Math.ceil(element.getBoundingClientRect().height) < 44)
			.map(({ textContent, className }) => `${className}: ${textContent}`),
	);
}
