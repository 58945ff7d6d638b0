import type { Browser, Page } from 'playwright-core';
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
import { pageSamples } from './page-samples.ts';

/** The narrowest screen on which text must not scroll sideways. */
const NARROWEST = { width: 320, height: PHONE.height } as const;

/** The pages are looked at in one of these in turn, so that what all pages share is seen in each. */
const VIEWS = [
	{ size: PHONE, colorScheme: 'light' },
	{ size: DESKTOP, colorScheme: 'dark' },
	{ size: PHONE, colorScheme: 'dark' },
	{ size: DESKTOP, colorScheme: 'light' },
] as const;

const samples = pageSamples();
const english = samples.filter(({ isRussian }) => !isRussian);
const russian = samples.filter(({ isRussian }) => isRussian);

let browser: Browser;
let page: Page;
let faults: string[];

beforeAll(async () => {
	browser = await startBrowser();
	page = await browser.newPage({ viewport: PHONE, reducedMotion: 'reduce' });
	faults = watchPage(page);
});

afterAll(() => browser.close());

type Findings = Record<string, readonly string[]>;

/** Opens a page and expects that neither it nor the looks at it report anything. */
async function expectNothing(address: string, look: () => Promise<Findings>): Promise<void> {
	faults.length = 0;
	await page.goto(pageUrl(address), { waitUntil: 'load' });
	const findings: Findings = { ...(await look()), faults };
	expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([]);
}

async function sidewaysFindings(): Promise<Findings> {
	const findings: Findings = {};
	for (const size of [DESKTOP, PHONE, NARROWEST]) {
		await page.setViewportSize(size);
		findings[`sideways at ${size.width} px`] = await sidewaysScroll(page);
	}
	return findings;
}

describe('The largest page of every kind', () => {
	it.for(english.map((sample, index) => ({ ...sample, view: viewOf(index) })))(
		'$address is quiet, accessible and fits every screen',
		async ({ address, view: { size, colorScheme } }) => {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			await expectNothing(address, async () => ({
				[`${size.width} px, ${colorScheme}`]: await axeFindings(page),
				...(await sidewaysFindings()),
			}));
		},
	);

	// The colours are those of the English page, which was measured on the other screen.
	it.for(russian.map((sample, index) => ({ ...sample, view: viewOf(index + 1) })))(
		'$address is quiet, accessible and fits every screen',
		async ({ address, view: { size } }) => {
			await page.setViewportSize(size);
			await expectNothing(address, async () => ({
				[`${size.width} px`]: await axeFindings(page, {
					rules: { 'color-contrast': { enabled: false } },
				}),
				...(await sidewaysFindings()),
			}));
		},
	);
});

function viewOf(index: number): (typeof VIEWS)[number] {
	return VIEWS[index % VIEWS.length] ?? VIEWS[0];
}
