/** What the tests of the comparison measure on a page and in a file. */
import { inflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';

/** The least side of a target on a phone, in CSS pixels. */
const TARGET = 44;

/**
 * Controls within the comparison that are too small for a finger. Links inside sentences are left out, as
 * the guidelines do: their lines stand where the text puts them.
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate((least) => {
		const root = document.querySelector('comparison-builder');
		const controls = 'button, select, summary, input, [data-request], .comparison-element a, .tag';
		const found = [...(root?.querySelectorAll<HTMLElement>(controls) ?? [])];
		return found
			.map((one) => one.closest<HTMLElement>('label') ?? one)
			.filter((one) => one.checkVisibility({ visibilityProperty: true }))
			.filter((one) => !one.matches('.pin-button, p a'))
			.map((one) => ({ one, box: one.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 0 && box.height < least - 0.5)
			.map(({ one, box }) => {
				const name = [one.localName, ...one.classList].join('.');
				return `${name} “${one.textContent.trim().slice(0, 20)}” ${box.width.toFixed()} x ${box.height.toFixed()}`;
			});
	}, TARGET);
}

/** True where the middle of an element's upper edge is not to be seen: out of the window or under a head. */
export function covered(page: Page, selector: string): Promise<boolean> {
	return page.evaluate((wanted) => {
		const one = document.querySelector(wanted);
		if (!one) throw new Error(`The page has no ${wanted}`);
		const { left, top, width, height } = one.getBoundingClientRect();
		const x = Math.min(left + width / 2, left + 40);
		const y = top + Math.min(height / 2, 12);
		if (y < 0 || y > window.innerHeight) return true;
		const seen = document.elementFromPoint(x, y);
		const head = seen?.closest('thead, .phone-columns') ?? null;
		return head !== null && !head.contains(one);
	}, selector);
}

/** The files of an archive by their names, as text. */
export function readZip(bytes: Buffer): Map<string, string> {
	const files = new Map<string, string>();
	const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'));
	let place = bytes.readUInt32LE(end + 16);
	for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
		const [method, size] = [bytes.readUInt16LE(place + 10), bytes.readUInt32LE(place + 20)];
		const [name, extra, comment] = [28, 30, 32].map((at) => bytes.readUInt16LE(place + at)) as [
			number,
			number,
			number,
		];
		const local = bytes.readUInt32LE(place + 42);
		const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
		const content = bytes.subarray(start, start + size);
		const text = (method === 8 ? inflateRawSync(content) : content).toString('utf8');
		files.set(bytes.toString('utf8', place + 46, place + 46 + name), text);
		place += 46 + name + extra + comment;
	}
	return files;
}

/** All that a comparison says and where its links lead, to be held against the same one made otherwise. */
export function shownState(page: Page) {
	return page.evaluate(() => {
		const view = document.querySelector('.comparison-view');
		const text = view?.cloneNode(true) as Element | undefined;
		// The buttons of the pins come by themselves; views that gave way stay in the page, hidden.
		const gone = '[data-piece] > [data-away]';
		for (const one of text?.querySelectorAll(`.pin-button, ${gone}`) ?? []) one.remove();
		const all = <Found extends Element>(wanted: string) =>
			[...(view?.querySelectorAll<Found>(wanted) ?? [])].filter((one) => !one.closest(gone));
		const said = (one: Element | null | undefined) => one?.textContent.replace(/\s+/g, ' ').trim();
		return {
			title: document.title,
			heads: [said(document.querySelector('h1')), said(document.querySelector('.lead'))],
			fields: all<HTMLInputElement | HTMLSelectElement>('input, select').map((one) => [
				one.name || one.value,
				one instanceof HTMLInputElement && one.type === 'checkbox' ? one.checked : one.value,
			]),
			links: all('a').map((one) => [
				said(one),
				one.getAttribute('href'),
				one.getAttribute('aria-current'),
			]),
			rows: all('.comparison-group, .comparison-row').map((one) => ({
				...Object.fromEntries(
					[...one.attributes]
						// Tells what was in sight at the last change.
						.filter(({ name }) => name !== 'data-shown')
						.map(({ name, value }) => [name, value]),
				),
				// How wide a column is depends on the days that the reader went through.
				cells: [...one.querySelectorAll(':scope > td')].map((cell) => [
					cell.className.replace(' comparison-narrow', ''),
					cell.getAttribute('data-column'),
				]),
			})),
			text: said(text)?.split(/(?<=[.;]) /),
		};
	});
}

/** Slots that wait to be painted: held, or empty. */
const WAITING = '[data-held], :is(tr, li)[data-slot]:empty';

/** Looks in every frame which slots in the window are empty or held; the function that it gives tells them. */
export async function heldInSightFromNowOn(page: Page): Promise<() => Promise<string[]>> {
	const held = await page.evaluateHandle((waiting) => {
		const found: string[] = [];
		const look = () => {
			for (const one of document.querySelectorAll(waiting)) {
				const { top, bottom, height } = one.getBoundingClientRect();
				if (height > 0 && bottom > 0 && top < window.innerHeight) found.push(one.id);
			}
			requestAnimationFrame(look);
		};
		look();
		return found;
	}, WAITING);
	return () => held.jsonValue();
}

/**
 * Uses a control, and tells of the frame that follows: which slots in the window are not shown in it, since they
 * still wait to be painted or the browser skips them, which of the selectors have something that is shown, and
 * whether the view reaches to the end of the window, so that what stands below does not come up into it.
 */
export function firstFrame(
	page: Page,
	control: string,
	{ choice = '', selectors = [] }: FrameOptions = {},
) {
	return page.evaluate(
		async ([wanted, chosen, waiting, looked]) => {
			await new Promise(requestAnimationFrame);
			const field = document.querySelector<HTMLElement>(wanted);
			if (field instanceof HTMLSelectElement) {
				field.value = chosen;
				field.dispatchEvent(new Event('change', { bubbles: true }));
			} else field?.click();
			// The change is made once its data are there, which they are: no frame is painted between.
			for (let turns = 0; turns < 50; turns += 1) await Promise.resolve();
			const isShown = (one: Element) => one.checkVisibility();
			const isSkipped = ({ firstElementChild: child }: Element) =>
				child?.checkVisibility({ contentVisibilityAuto: true }) === false;
			const below = document.querySelector('.comparison-view > .section');
			const slots = document.querySelectorAll(`${waiting}, :is(tr, li)[data-slot]`);
			const missing = [...slots].filter((one) => {
				const { top, bottom, height } = one.getBoundingClientRect();
				const isThere = height > 0 && one.closest('[data-away]') === null;
				const isInSight = isThere && bottom > 0 && top < window.innerHeight;
				return isInSight && (one.matches(waiting) || isSkipped(one));
			});
			return {
				missing: missing.map((one) => one.getAttribute('data-slot')),
				shown: looked.filter((selector) => [...document.querySelectorAll(selector)].some(isShown)),
				isFilled: (below?.getBoundingClientRect().top ?? Infinity) >= window.innerHeight,
			};
		},
		[control, choice, WAITING, selectors] as const,
	);
}

interface FrameOptions {
	/** What is chosen, where the control is a list. */
	readonly choice?: string;
	readonly selectors?: readonly string[];
}

/** How many colours each line of pixels of an image has. */
export function colours(page: Page, image: Buffer): Promise<number[]> {
	return page.evaluate(
		async (source) => {
			const picture = new Image();
			picture.src = source;
			await picture.decode();
			const { width, height } = picture;
			const canvas = new OffscreenCanvas(width, height).getContext('2d');
			if (!canvas) throw new Error('The browser draws nothing');
			canvas.drawImage(picture, 0, 0);
			const pixels = new Uint32Array(canvas.getImageData(0, 0, width, height).data.buffer);
			return Array.from({ length: height }, (_, line) => {
				return new Set(pixels.subarray(line * width, (line + 1) * width)).size;
			});
		},
		`data:image/png;base64,${image.toString('base64')}`,
	);
}
