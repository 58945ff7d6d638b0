/** Does something when the browser has nothing else to do, after half a second in any case. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 500 });
	else setTimeout(work, 100);
}
