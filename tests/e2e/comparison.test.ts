import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	axeFindings,
	CONTRAST_ONLY,
	DESKTOP,
	pageUrl,
	PHONE,
	sidewaysScroll,
	startBrowser,
	watchPage,
} from './browser.ts';
import {
	colours,
	covered,
	firstFrame,
	heldInSightFromNowOn,
	readZip,
	shownState,
	smallTargets,
} from './comparison-measures.ts';

const TABLET = { width: 768, height: 1024 } as const;
const SCREENS = { phone: PHONE, tablet: TABLET, desktop: DESKTOP } as const;

const FIVE = 'compare/terrorism/';
const CELL = 'conduct-violence:kz';
const MANY = `compare/?family=terrorism&columns=kz,kg,tj,uz,tm,un-terrorism-1566-2004,sco-terrorism-2009`;
const CHANGE =
	'compare/?family=extremism&columns=kg-extremist-activity-2005@2005-08-17,kg-extremist-activity-2005@2014-02-18&view=change';
const VIEWS = {
	elements: `${FIVE}?open=${CELL},conduct-violence:tj&on=2022-06-01`,
	limbs: `${FIVE}?view=limbs`,
	terms: `${FIVE}?view=terms`,
	change: CHANGE,
	many: MANY,
} as const;

let browser: Browser;
let scripted: BrowserContext;

beforeAll(async () => {
	browser = await startBrowser();
	scripted = await browser.newContext({ viewport: DESKTOP, acceptDownloads: true });
	scripted.setDefaultTimeout(10_000);
	await scripted.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(() => browser.close());

/** Opens a comparison, does something there and expects that the page stayed quiet. */
async function visit(
	address: string,
	action: (page: Page) => Promise<void>,
	size: { width: number; height: number } = DESKTOP,
): Promise<void> {
	const page = await scripted.newPage();
	const faults = watchPage(page);
	await page.setViewportSize(size);
	await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
	await page.goto(pageUrl(address), { waitUntil: 'load' });
	await painted(page);
	await action(page);
	await page.close();
	expect(faults).toEqual([]);
}

/** Waits until everything of the view is painted. */
async function painted(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const view = document.querySelector('.comparison-view');
		const tools = document.querySelector<HTMLElement>('[data-part="tools"]');
		const isMade = /[?&](?:columns|family|on|view|group)=/.test(location.search);
		if (tools?.hidden !== false || !(view instanceof HTMLElement)) return false;
		return !view.hasAttribute('aria-busy') && (!isMade || view.dataset['made'] !== undefined);
	});
}

/** Waits until the address has (or has not) a part, and the view is painted. */
async function addressed(page: Page, part: string | RegExp): Promise<void> {
	await page.waitForURL((url) => {
		const text = decodeURIComponent(url.pathname + url.search);
		return typeof part === 'string' ? text.includes(part) : part.test(text);
	});
	await painted(page);
}

const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const heads = (page: Page) => page.locator('.comparison-state').allInnerTexts();

describe('Every view fits every screen and is accessible', () => {
	const cases = Object.entries(VIEWS).flatMap(([view, address]) => [
		{ view, address, isRussian: false },
		{ view: `${view}, in Russian`, address: `ru/${address}`, isRussian: true },
	]);

	// Elements and colours are the same in Russian, the lengths of the words are not.
	it.for(cases)('$view', async ({ address, isRussian }) => {
		await visit(address, async (page) => {
			const findings: Record<string, unknown> = {};
			for (const [screen, size] of Object.entries(SCREENS)) {
				await page.setViewportSize(size);
				findings[screen] = await sidewaysScroll(page);
			}
			if (!isRussian) findings['light'] = await axeFindings(page);
			await page.setViewportSize(PHONE);
			await page.locator('.phone-settings').click();
			await page.locator('.column-adder > summary').click();
			findings['phone, all controls'] = await sidewaysScroll(page);
			findings['phone, small targets'] = await smallTargets(page);
			await page.emulateMedia({ colorScheme: 'dark' });
			if (!isRussian) findings['dark'] = await axeFindings(page, CONTRAST_ONLY);
			expect(findings).toEqual(Object.fromEntries(Object.keys(findings).map((key) => [key, []])));
		});
	});
});

describe.each(Object.entries(SCREENS))('On a %s', (screen, size) => {
	it('the sticky head covers neither what is opened nor what has the focus', async () => {
		const address = screen === 'phone' ? `${FIVE}?on=2022-06-01` : MANY;
		await visit(
			address,
			async (page) => {
				const cells = page.locator('summary.cell-summary:visible');
				for (const place of [6, 20, 4]) {
					const cell = cells.nth(Math.min(place, (await cells.count()) - 1));
					await cell.focus();
					expect(await covered(page, ':focus')).toBe(false);
					await page.keyboard.press('Enter');
					const name = await cell.evaluate((one) => one.parentElement?.dataset['cell']);
					const opened = `[id="${name?.replace(':', '-')}"]`;
					await page.locator(opened).waitFor();
					expect(await covered(page, `${opened} > :first-child`)).toBe(false);
					await page.keyboard.press('Tab');
					expect(await covered(page, ':focus')).toBe(false);
				}
				await page.evaluate(() => (location.hash = '#aim-compel-state-body'));
				await page.waitForTimeout(50);
				for (let steps = 0; steps < 12; steps += 1) {
					await page.keyboard.press('Shift+Tab');
					expect(await covered(page, ':focus')).toBe(false);
				}
			},
			size,
		);
	});
});

describe('The keyboard', () => {
	it('reaches every control in the order of the page', async () => {
		await visit(`${FIVE}?on=2022-06-01`, async (page) => {
			await page.locator('[data-take="link"]').focus();
			const reached: string[] = [];
			for (let steps = 0; steps < 30; steps += 1) {
				reached.push(
					await page.evaluate(() => {
						const one = document.activeElement as HTMLElement;
						const { take, key, part } = one.dataset;
						return take ?? key ?? part ?? one.getAttribute('name') ?? one.className;
					}),
				);
				await page.keyboard.press('Tab');
			}
			const expected = [
				...['link', 'cite', 'csv', 'word', 'print', 'grid', 'subject'],
				...['column-kz', 'column-kg', 'column-tj', 'column-uz', 'column-tm', 'column-ru', 'action'],
				...['on', 'change', 'date-previous', 'date-next', 'view-elements', 'view-limbs'],
				...['view-terms', 'differences-only', 'group', 'date-back', 'comparison-state'],
			];
			expect([...new Set(reached)].filter((name) => expected.includes(name))).toEqual(expected);
		});
	});

	it('moves through the cells in a mode that is entered and left on purpose', async () => {
		await visit(`${FIVE}?on=2022-06-01`, async (page) => {
			const grid = page.locator('[data-part="grid"]');
			const place = () =>
				page.evaluate(() => {
					const cell = document.activeElement?.closest('td');
					return `${cell?.parentElement?.id}/${cell?.dataset['column']}`;
				});
			await grid.focus();
			await page.keyboard.press('Enter');
			expect(await grid.getAttribute('aria-pressed')).toBe('true');
			const first = await place();
			await page.keyboard.press('ArrowRight');
			await page.keyboard.press('ArrowDown');
			const second = await place();
			expect(second).toMatch(/\/2$/);
			expect(second.split('/')[0]).not.toBe(first.split('/')[0]);
			await page.keyboard.press('ArrowUp');
			await page.keyboard.press('ArrowLeft');
			expect(await place()).toBe(first);
			while ((await page.locator('td:focus details').count()) === 0) {
				await page.keyboard.press('ArrowRight');
			}
			await page.keyboard.press('Enter');
			await addressed(page, 'open=');
			expect(await page.locator('.comparison-evidence article:visible').count()).toBe(1);
			await page.keyboard.press('Enter');
			await addressed(page, /^[^&]*$/);
			await page.keyboard.press('Escape');
			expect(await grid.evaluate((one) => document.activeElement === one)).toBe(true);
			expect(await grid.getAttribute('aria-pressed')).toBe('false');
		});
	});

	it('moves through the cells of the group that is shown, and no others', async () => {
		await visit(`${FIVE}?group=conduct`, async (page) => {
			await painted(page);
			await page.locator('[data-part="grid"]').click();
			const place = () =>
				page.evaluate(() => document.activeElement?.closest('tbody')?.getAttribute('data-slot'));
			expect(await place()).toBe('group-conduct');
			const rows = await page.locator('#group-conduct > .comparison-row:visible').count();
			for (const key of ['ArrowUp', 'ArrowDown']) {
				for (let times = 0; times <= rows; times += 1) await page.keyboard.press(key);
				expect(await place()).toBe('group-conduct');
			}
		});
	});

	it('leaves the arrow keys of a list to the list', async () => {
		await visit(`${FIVE}?on=2022-06-01`, async (page) => {
			await page.locator('[data-part="grid"]').click();
			await page.locator('select[name="group"]').focus();
			await page.keyboard.press('ArrowDown');
			await addressed(page, 'group=');
			expect(await page.locator('select[name="group"]:focus').count()).toBe(1);
		});
	});

	it('steps to the last day without losing the place there', async () => {
		await visit(FIVE, async (page) => {
			await page.locator('[data-key="date-previous"]').press('Enter');
			await addressed(page, 'on=');
			await painted(page);
			await page.locator('[data-key="date-next"]').press('Enter');
			await addressed(page, /^[^?]*$/);
			await painted(page);
			const step = page.locator('[data-key="date-next"]:focus');
			expect(await step.getAttribute('aria-disabled')).toBe('true');
			await page.keyboard.press('Enter');
			expect(new URL(page.url()).search).toBe('');
			await page.keyboard.press('Shift+Tab');
			expect(await page.locator('[data-key="date-previous"]:focus').count()).toBe(1);
		});
	});

	it('types a date without losing the place in it', async () => {
		await visit(FIVE, async (page) => {
			await page.locator('input[name="on"]').focus();
			await page.keyboard.type('06152010');
			await addressed(page, 'on=2010-06-15');
			expect(await page.locator('input[name="on"]:focus').count()).toBe(1);
			expect(await page.locator('[data-piece="days"] select').inputValue()).toBe('2010-06-15');
		});
	});
});

describe('The address', () => {
	it('takes up what each control does; reloading and going back bring it again', async () => {
		await visit(FIVE, async (page) => {
			await page.locator('.chip[data-key="column-tm"]').click();
			await addressed(page, 'columns=kz,kg,tj,uz');
			expect(await heads(page)).toHaveLength(4);
			await page.locator('.chip[data-key="column-ru"]').click();
			await addressed(page, 'columns=kz,kg,tj,uz,ru');
			expect((await heads(page)).at(-1)).toBe('Russia');
			await page.locator('summary.cell-summary:visible').first().click();
			await addressed(page, 'open=');
			await page.locator('.comparison-more:visible input').first().check();
			await addressed(page, 'more=');
			await page.locator('[data-key="date-previous"]').click();
			await addressed(page, 'on=');
			await page.locator('select[name="group"]').selectOption('conduct');
			await addressed(page, 'group=conduct');
			const { on, open, more } = parameters(page);
			expect(open).toBeTruthy();
			expect(more).toBeTruthy();
			expect(await page.locator('.comparison-group:visible').count()).toBe(1);
			await page.locator('.differences-only').uncheck();
			await addressed(page, 'all=1');
			await page.locator('[data-key="view-limbs"]').click();
			await addressed(page, 'view=limbs');
			const whole = page.url();
			const before = await page.locator('.limb .rendering').allTextContents();
			await page.reload();
			await painted(page);
			await page.locator('.limb-columns').waitFor();
			expect(await page.locator('.limb .rendering').allTextContents()).toEqual(before);
			expect(page.url()).toBe(whole);
			await page.goBack();
			await addressed(page, /^(?!.*view=)/);
			expect(parameters(page)).toMatchObject({ on, open, more, all: '1', group: 'conduct' });
			expect(await page.locator('.differences-only').isChecked()).toBe(false);
			await page.goForward();
			await addressed(page, 'view=limbs');
			await page.locator('.limb-columns').waitFor();
			expect(await page.locator('.languages a').getAttribute('href')).toContain('view=limbs');
		});
	});

	it('takes up two changes of one moment as two steps', async () => {
		await visit(MANY, async (page) => {
			await page.evaluate(async () => {
				for (const key of ['column-kg', 'column-tj']) {
					document.querySelector<HTMLElement>(`.chip[data-key="${key}"]`)?.click();
					// The change is made once its data are there, which they are: no frame is painted between.
					for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
				}
			});
			await addressed(page, 'columns=kz,uz,tm,un');
			await page.goBack();
			await addressed(page, 'columns=kz,tj,uz,tm,un');
			expect(await heads(page)).toHaveLength(6);
		});
	});

	it('leads through the days on which something changed, forwards and back', async () => {
		await visit(FIVE, async (page) => {
			const days: string[] = [];
			for (let steps = 0; steps < 3; steps += 1) {
				const before = parameters(page)['on'] ?? null;
				await page.locator('[data-key="date-previous"]').click();
				await page.waitForFunction(
					(day) => new URLSearchParams(location.search).get('on') !== day,
					before,
				);
				await painted(page);
				days.push(parameters(page)['on'] ?? '');
			}
			expect(days).toEqual(days.toSorted().toReversed());
			expect(new Set(days).size).toBe(3);
			expect(await page.locator('.notice-superseded').innerText()).toContain('as it stood on');
			await page.locator('[data-key="date-next"]').click();
			await addressed(page, `on=${days[1]}`);
			await page.locator('select[name="change"]').selectOption({ index: 0 });
			await addressed(page, /^[^?]*$/);
			await page.locator('[data-key="date-previous"]').click();
			await addressed(page, `on=${days[0]}`);
			await page.locator('[data-key="date-back"]').click();
			await addressed(page, /^[^?]*$/);
			expect(await page.locator('input[name="on"]:focus').count()).toBe(1);
		});
	});

	it('has benchmarks and single wordings as further columns', async () => {
		await visit(FIVE, async (page) => {
			await page.locator('.column-adder > summary').click();
			const choice = (text: string) => page.locator(`.column-choices [data-key="column-${text}"]`);
			await choice('un-terrorism-1566-2004').click();
			await addressed(page, 'un-terrorism-1566-2004');
			expect((await heads(page)).at(-1)).toBe('UN (2004)');
			expect(await page.locator('.column-adder[open]').count()).toBe(1);
			await choice('kz-terrorism@2013-01-08').click();
			await addressed(page, 'kz-terrorism@2013-01-08');
			expect((await heads(page)).at(-1)).toBe('Kazakhstan (8 Jan 2013)');
			await page.locator('.chip[data-key="column-un-terrorism-1566-2004"]').first().click();
			await addressed(page, /^(?!.*un-terrorism)/);
		});
	});

	it('leaves all other chips where they are when a column comes or goes', async () => {
		await visit(FIVE, async (page) => {
			const chips = page.locator('[data-piece="columns"] .chip');
			await page.locator('.column-adder > summary').click();
			await page.locator('.column-choices [data-key="column-un-terrorism-1566-2004"]').click();
			await addressed(page, 'un-terrorism-1566-2004');
			const before = await chips.elementHandles();
			const gone = async () => {
				const keys = before.map((chip) =>
					chip.evaluate((one) =>
						one.isConnected ? null : (one as HTMLElement).getAttribute('data-key'),
					),
				);
				return (await Promise.all(keys)).filter((key) => key !== null);
			};
			await page.locator('.column-choices [data-key="column-sco-terrorism-2009"]').click();
			await addressed(page, 'sco-terrorism-2009');
			expect(await chips.count()).toBe(before.length + 1);
			expect(await gone()).toEqual([]);
			const benchmark = 'column-un-terrorism-1566-2004';
			await page.locator(`.chip[data-key="${benchmark}"]`).first().press('Enter');
			await addressed(page, /^(?!.*un-terrorism)/);
			expect(await chips.count()).toBe(before.length);
			expect(await gone()).toEqual([benchmark]);
			expect(await page.locator('.column-adder > summary:focus').count()).toBe(1);
		});
	});

	it('shows one wording against another: elements first, then the difference of our words', async () => {
		await visit(CHANGE.replace('&view=change', ''), async (page) => {
			await page.locator('[data-key="view-change"]').click();
			await addressed(page, 'view=change');
			const change = page.locator('.change');
			expect(await change.locator('.change-kind').count()).toBe(4);
			expect(await change.innerText()).toContain('the difference of our own words');
			expect(await change.locator('ins').count()).toBeGreaterThan(0);
			const [ins, del] = await page.evaluate(() =>
				['ins', 'del'].map((name) => {
					const one = document.querySelector(`.change ${name}`);
					return one && getComputedStyle(one).textDecorationLine;
				}),
			);
			expect(ins).toContain('underline');
			if (del !== null) expect(del).toContain('line-through');
		});
	});

	it('says which of its parts is wrong, and shows the nearest comparison', async () => {
		const address = 'compare/?family=terorism&columns=kz,zz,kg&on=2014-02-30&view=elemnts';
		await visit(address, async (page) => {
			const problems = page.locator('[data-part="problems"]');
			await problems.locator('p').first().waitFor();
			const text = await problems.innerText();
			for (const part of ['terorism', 'terrorism', 'zz', '2014-02-30', '2014-02-28', 'elemnts']) {
				expect(text).toContain(`“${part}”`);
			}
			expect(await heads(page)).toEqual(['Kazakhstan', 'Kyrgyzstan']);
			expect(await page.locator('h1').innerText()).toContain('Terrorism');
			await page.locator('[data-key="view-limbs"]').click();
			await page.waitForFunction(() => location.search.includes('view=limbs'));
			expect(await problems.isHidden()).toBe(true);
		});
	});

	it('holds nothing that gets out of it', async () => {
		const evil = encodeURIComponent('"><img src=x onerror=alert(1)>');
		await visit(`compare/?columns=${evil}&on=${evil}&group=${evil}`, async (page) => {
			await page.locator('[data-part="problems"] p').first().waitFor();
			expect(await page.locator('[data-part="problems"] img').count()).toBe(0);
		});
	});
});

describe('What is painted bit by bit', () => {
	const inTable = {
		'a state out': '.chip[data-key="column-kg"]',
		'a day before': '[data-key="date-previous"]',
		'all rows': '.differences-only',
		'a state in': '.chip[data-key="column-ru"]',
	};
	const clicks = {
		...inTable,
		limbs: '[data-key="view-limbs"]',
		'a day after': '[data-key="date-next"]',
		elements: '[data-key="view-elements"]',
	};

	it('is in the end what the same address shows when it is opened anew', async () => {
		await visit(MANY, async (page) => {
			for (const [name, control] of Object.entries(clicks)) {
				const before = page.url();
				await page.locator(control).first().click();
				await page.waitForURL((url) => url.href !== before);
				await painted(page);
				const shown = await shownState(page);
				const anew = await scripted.newPage();
				await anew.setViewportSize(DESKTOP);
				await anew.goto(page.url());
				await painted(anew);
				expect({ name, ...shown }).toEqual({ name, ...(await shownState(anew)) });
				await anew.close();
			}
		});
	});

	it('is there in the first frame wherever the reader looks at the table', async () => {
		await visit(MANY, async (page) => {
			for (const place of [0, 900, 2400]) {
				await page.evaluate((top) => window.scrollTo(0, top), place);
				await page.waitForTimeout(150);
				for (const control of [...Object.values(inTable), inTable['a day before']]) {
					const { missing } = await firstFrame(page, control);
					expect({ control, missing }).toEqual({ control, missing: [] });
					await painted(page);
					expect(await page.locator('[data-held]').count()).toBe(0);
				}
				await page.goto(pageUrl(MANY));
				await painted(page);
			}
		});
	});
});

describe('A group that was far below', () => {
	it('is there in the first frame when it alone is shown', async () => {
		await visit(MANY, async (page) => {
			await painted(page);
			const groups = await page.locator('select[name="group"] option').all();
			for (const group of groups.slice(1).reverse()) {
				const choice = (await group.getAttribute('value')) ?? '';
				const { missing } = await firstFrame(page, 'select[name="group"]', { choice });
				expect({ choice, missing }).toEqual({ choice, missing: [] });
				await painted(page);
				await page.locator('select[name="group"]').selectOption('');
				await painted(page);
			}
		});
	});
});

describe('The head of the table', () => {
	const upperEdge = (page: Page) =>
		page
			.locator('.comparison-group')
			.first()
			.evaluate((one) => one.getBoundingClientRect().top);

	it('leaves room for rows in the first window', async () => {
		for (const address of [FIVE, MANY]) {
			await visit(address, async (page) => {
				const row = page.locator('.comparison-row:visible').first();
				const box = await row.boundingBox();
				expect(box && box.y + box.height).toBeLessThanOrEqual(DESKTOP.height);
			});
		}
	});

	it('keeps its height while only the day changes, until the window does', async () => {
		await visit(MANY, async (page) => {
			await painted(page);
			const tops = [await upperEdge(page)];
			const heads: number[] = [];
			const head = page.locator('.comparison > thead');
			for (let step = 0; step < 6; step += 1) {
				await page.locator('[data-key="date-previous"]').click();
				await painted(page);
				tops.push(await upperEdge(page));
				heads.push(await head.evaluate((one) => one.getBoundingClientRect().height));
			}
			expect(tops.filter((top, index) => top < (tops[index - 1] ?? 0))).toEqual([]);
			await page.setViewportSize({ ...DESKTOP, width: DESKTOP.width + 200 });
			const now = await head.evaluate((one) => one.getBoundingClientRect().height);
			expect(now).toBeLessThan(Math.max(...heads));
		});
	});

	it('ends in one straight line, also where some of it was painted anew', async () => {
		await visit('ru/compare/?family=extremism&columns=kz,kg,tj,tm,uz', async (page) => {
			await painted(page);
			for (let step = 0; step < 3; step += 1) {
				await page.locator('[data-key="date-previous"]').click();
				await painted(page);
				const box = await page.locator('.comparison > thead').boundingBox();
				if (!box) throw new Error('The table has no head');
				const { x, y, width, height } = box;
				const clip = { x, y: Math.round(y + height) - 4, width, height: 8 };
				expect(await colours(page, await page.screenshot({ clip }))).toEqual(
					Array.from({ length: 8 }, () => 1),
				);
			}
		});
	});

	it('has the height of other columns that were chosen while another view was shown', async () => {
		await visit(MANY, async (page) => {
			await painted(page);
			// The second change keeps the height of the first.
			for (const control of [
				'date-previous',
				'date-next',
				'view-limbs',
				'column-kz',
				'view-elements',
			]) {
				await page.locator(`[data-key="${control}"]`).first().click();
				await painted(page);
			}
			const height = () =>
				page
					.locator('.comparison > thead')
					.evaluate((one) => Math.round(one.getBoundingClientRect().height));
			const after = await height();
			await page.goto(page.url());
			await painted(page);
			expect(after).toBe(await height());
		});
	});
});

describe('The columns of the table', () => {
	/** On some of the days that it leads through, nothing is known of one of the states. */
	const start = `${FIVE}?on=2026-11-21`;
	const edges = (page: Page) =>
		page
			.locator('.comparison-head')
			.evaluateAll((heads) => heads.map((one) => Math.round(one.getBoundingClientRect().left)));
	const unknown = (page: Page) => page.locator('.comparison-head > .evidence-none').count();

	it('stay where they are while only the day changes', async () => {
		await visit(start, async (page) => {
			await painted(page);
			const before = await edges(page);
			const counts = new Set([await unknown(page)]);
			const earlier = page.locator('[data-key="date-previous"][href]');
			while ((await earlier.count()) > 0 && counts.size < 4) {
				await earlier.click();
				await painted(page);
				counts.add(await unknown(page));
				expect(await edges(page)).toEqual(before);
			}
			expect(counts.size).toBeGreaterThan(1);
			await page.goto(page.url());
			await painted(page);
			expect(await page.locator('.comparison-head.comparison-narrow').count()).toBeGreaterThan(0);
		});
	});
});

describe('Another view', () => {
	it('has its heads in the first frame, and the window to itself', async () => {
		await visit(MANY, async (page) => {
			const parts = {
				limbs: '.limb-column-name',
				terms: '.terms th',
				elements: '.comparison-head',
			};
			for (const view of ['limbs', 'elements', 'terms', 'limbs', 'terms', 'elements'] as const) {
				const control = `[data-key="view-${view}"]`;
				const selectors = Object.values(parts);
				const { shown, isFilled } = await firstFrame(page, control, { selectors });
				expect({ view, shown, isFilled }).toEqual({ view, shown: [parts[view]], isFilled: true });
				await painted(page);
			}
		});
	});
});

describe('The page as it was served', () => {
	const made = (page: Page) => page.locator('.comparison-view[data-made]');

	it('is taken over when a reader comes to the controls, which is neither seen nor said', async () => {
		await visit(FIVE, async (page) => {
			const before = await page.screenshot();
			expect(await made(page).count()).toBe(0);
			const waiting = await heldInSightFromNowOn(page);
			await page.locator('.comparison-controls .field-label').first().hover();
			await made(page).waitFor();
			await painted(page);
			// Then the first change is rehearsed, when the browser has nothing else to do.
			await page.waitForTimeout(1_000);
			await painted(page);
			expect(await waiting()).toEqual([]);
			expect((await page.screenshot()).equals(before)).toBe(true);
			expect(await page.locator('[data-part="status"]').innerText()).toBe('');
			expect(new URL(page.url()).search).toBe('');
		});
	});

	it('leaves the reader in the field to which the keyboard led', async () => {
		for (const field of ['select[name="change"]', 'input[name="on"]']) {
			await visit(FIVE, async (page) => {
				await page.locator(field).focus();
				await made(page).waitFor();
				await painted(page);
				expect(await page.locator(`${field}:focus`).count()).toBe(1);
			});
		}
	});

	it('stays where its address or a selection leads into it', async () => {
		for (const address of [`${FIVE}#conduct-violence-kz`, FIVE]) {
			await visit(address, async (page) => {
				if (address === FIVE) {
					await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
				}
				const words = page.waitForResponse(/compare\/words\//);
				await page.locator('.comparison-controls .field-label').first().hover();
				await words;
				await page.waitForTimeout(800);
				expect(await made(page).count()).toBe(0);
			});
		}
	});
});

describe('Without the data', () => {
	it('the page says so and tries again when asked', async () => {
		const page = await scripted.newPage();
		await page.setViewportSize(DESKTOP);
		await page.route('**/compare/data/*.json', (route) => route.abort());
		await page.goto(pageUrl(FIVE));
		await page.locator('.chip[data-key="column-tm"]').click();
		const problems = page.locator('[data-part="problems"]');
		await problems.locator('button').waitFor();
		expect(await problems.innerText()).toContain('could not be loaded');
		expect(await heads(page)).toHaveLength(5);
		expect(new URL(page.url()).search).toBe('');
		await page.unroute('**/compare/data/*.json');
		await problems.locator('button').click();
		await addressed(page, 'columns=kz,kg,tj,uz');
		expect(await problems.isHidden()).toBe(true);
		expect(await heads(page)).toHaveLength(4);
		await page.close();
	});
});

describe('Without scripts', () => {
	it('the table opens, folds and leads on by style and links alone', async () => {
		const plain = await browser.newContext({ viewport: DESKTOP, javaScriptEnabled: false });
		const page = await plain.newPage();
		await page.goto(pageUrl(FIVE));
		const rows = page.locator('.comparison-row:visible');
		const differing = await rows.count();
		expect(differing).toBe(await page.locator('.comparison-row[data-verdict="differs"]').count());
		expect(await page.locator('.evidence:visible').count()).toBe(0);
		const cell = page.locator('.comparison-row:visible details.cell').first();
		await cell.locator('summary').click();
		expect(await page.locator('.evidence:visible').count()).toBe(1);
		await page.locator('.differences-only').uncheck();
		expect(await rows.count()).toBeGreaterThan(differing);
		await page.locator('.differences-only').check();
		await page.locator('.comparison-more:visible input').first().check();
		expect(await rows.count()).toBeGreaterThan(differing);
		await page.setViewportSize(PHONE);
		const codes = page.locator('.comparison-row:visible').first().locator('.cell-code:visible');
		expect(await codes.allInnerTexts()).toEqual(['KZ', 'KG']);
		await page.locator('[data-strip]').check();
		expect(await codes.allInnerTexts()).toEqual(['KZ', 'KG', 'TJ', 'UZ', 'TM']);
		await page.setViewportSize(DESKTOP);
		await page.locator('.pair-list a').nth(1).click();
		expect(await page.locator('.comparison-state').count()).toBe(2);
		await plain.close();
	});
});

describe('On a phone', () => {
	it('the caption of the terms is as wide as they are', async () => {
		await visit(
			`${FIVE}?view=terms`,
			async (page) => {
				const width = async (wanted: string) => (await page.locator(wanted).boundingBox())?.width;
				expect(await width('.terms > caption')).toBe(await width('.terms'));
			},
			PHONE,
		);
	});

	it('two states are shown at a time, or all in one line an element', async () => {
		await visit(
			`${FIVE}?on=2022-06-01`,
			async (page) => {
				const row = page.locator('.comparison-row:visible').first();
				const codes = () => row.locator('.cell-code:visible').allInnerTexts();
				expect(await codes()).toEqual(['KZ', 'KG']);
				await page.locator('[data-shows="4"]').check();
				await addressed(page, 'shown=kg,uz');
				expect(await codes()).toEqual(['KG', 'UZ']);
				await page.locator('[data-strip]').check();
				await addressed(page, 'shown=');
				expect(await codes()).toEqual(['KZ', 'KG', 'TJ', 'UZ', 'TM']);
				const tops = await row
					.locator('.comparison-cell')
					.evaluateAll((cells) => cells.map((one) => one.getBoundingClientRect().top));
				expect(new Set(tops).size).toBe(1);
				await page.reload();
				await painted(page);
				expect(await codes()).toEqual(['KZ', 'KG', 'TJ', 'UZ', 'TM']);
				await page.locator('[data-shows="3"]').check();
				expect(await codes()).toEqual(['KZ', 'TJ']);
			},
			PHONE,
		);
	});
});

describe('Taking it away', () => {
	it('gives the link, the citation, the table and the document of exactly this view', async () => {
		await visit(`${FIVE}?on=2016-01-01&open=${CELL}`, async (page) => {
			const tools = page.locator('[data-part="tools"]');
			const status = tools.locator('[data-part="tools-status"]');
			await tools.locator('[data-take="link"]').click();
			await status.getByText('The link is copied').waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
			await tools.locator('[data-take="cite"]').click();
			await tools.locator('textarea').first().waitFor();
			const [plain = '', bibtex = '', csl = ''] = await tools
				.locator('textarea')
				.evaluateAll((fields) => fields.map((one) => (one as HTMLTextAreaElement).value));
			expect(plain).toContain('as of 1 January 2016');
			expect(plain).toContain(page.url());
			expect(bibtex).toMatch(/^@\w+\{/);
			expect(JSON.parse(csl)).toHaveLength(1);

			const [csv] = await Promise.all([
				page.waitForEvent('download'),
				tools.locator('[data-take="csv"]').click(),
			]);
			expect(csv.suggestedFilename()).toMatch(/^concordance-terrorism-.*-2016-01-01\.csv$/);
			const text = readFileSync(await csv.path(), 'utf8');
			const lines = text.trim().split('\r\n');
			const rows = await page.locator('.comparison-row:visible').count();
			expect(lines).toHaveLength(1 + 5 * rows);
			expect(lines.slice(1).every((line) => line.includes('/compare/terrorism/?on=2016'))).toBe(
				true,
			);

			const [word] = await Promise.all([
				page.waitForEvent('download'),
				tools.locator('[data-take="word"]').click(),
			]);
			expect(word.suggestedFilename()).toMatch(/\.docx$/);
			const files = readZip(readFileSync(await word.path()));
			expect(files.get('word/document.xml')).toContain('<w:tbl>');
			expect(files.get('word/document.xml')).toContain('Kazakhstan');
			expect(files.get('word/footnotes.xml')).toContain('w:footnote');
		});
	});
});
