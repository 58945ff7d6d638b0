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
