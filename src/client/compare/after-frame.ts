const waiting: (() => void)[] = [];

/** Does something after the frame that shows what was just written. */
export function afterFrame(task: () => void): void {
	// To ask for a frame takes its time: once is enough for all.
	if (waiting.push(task) > 1) return;
	requestAnimationFrame(() => {
		for (const next of waiting.splice(0)) setTimeout(next);
	});
}
