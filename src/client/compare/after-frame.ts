/** Does something after the frame that shows what was just written. */
export function afterFrame(task: () => void): void {
	requestAnimationFrame(() => setTimeout(task));
}
