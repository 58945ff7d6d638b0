import type { Browser, Page } from 'playwright-core';

/** One use of a control, measured. */
export interface Repaint {
	/** From the input to the end of its frame, in milliseconds. */
	readonly time: number;
	/** From the input until all is painted, also what is out of sight, in milliseconds. */
	readonly rest: number;
}

const BEGIN = 'repaint-begin';
const END = 'repaint-end';

/**
 * How long a reader rests at least between two uses of a control, in milliseconds. Chromium without a window asks
 * for the site's icon again at each new address, and draws it when it arrives: that is no part of the next use.
 */
const PAUSE = 200;

/** Uses a control at the beginning of a frame; waits until that frame is painted, and until all is. */
export async function repaint(page: Page, selector: string, value?: string): Promise<Repaint> {
	await page.locator(selector).first().focus();
	await page.waitForTimeout(PAUSE);
	return page.evaluate(
		async ([wanted, place, begin, end]) => {
			const control = document.querySelector<HTMLElement>(wanted);
			if (!control) throw new Error(`The page has no ${wanted}`);
			const frame = new MessageChannel();
			const [start, painted] = await new Promise<[number, number]>((resolve) => {
				requestAnimationFrame(() => {
					// First of all tasks after the frame: the browser adds its own where a field changes.
					frame.port2.postMessage(null);
					const { startTime } = performance.mark(begin);
					frame.port1.onmessage = () => resolve([startTime, performance.mark(end).startTime]);
					if (control instanceof HTMLSelectElement && place !== undefined) {
						control.selectedIndex = control.options.length > Number(place) ? Number(place) : 0;
						control.dispatchEvent(new Event('change', { bubbles: true }));
					} else if (control instanceof HTMLHeadingElement) {
						control.textContent = control.textContent.replace(/(.)(.*)/, '$2$1');
					} else {
						control.click();
					}
				});
			});
			const isBusy = () => document.querySelector('.comparison-view[aria-busy]') !== null;
			while (isBusy()) await new Promise((resolve) => setTimeout(resolve, 1));
			return { time: painted - start, rest: performance.now() - start };
		},
		[selector, value, BEGIN, END] as const,
	);
}

/**
 * How long the processor worked for the page in the frame of each repaint that an action makes, in milliseconds
 * and in their order: the time of the page's main thread, without what other programs or machines took meanwhile.
 * Source: `tts`, the thread clock of the browser's trace events.
 */
export async function processorTimes(
	browser: Browser,
	page: Page,
	action: () => Promise<unknown>,
): Promise<number[]> {
	await browser.startTracing(page, { categories: ['blink.user_timing'] });
	await action();
	const trace = (await browser.stopTracing()).toString();
	const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
	const clock = (name: string) =>
		traceEvents.filter((event) => event.name === name).map(({ tts = NaN }) => tts / 1000);
	const ends = clock(END);
	return clock(BEGIN).map((begin, place) => (ends[place] ?? NaN) - begin);
}

interface TraceEvent {
	readonly name: string;
	/** The clock of the thread, in microseconds. */
	readonly tts?: number;
}
