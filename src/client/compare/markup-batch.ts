/**
 * Markup that waits to be parsed, with what is then done with it. A browser takes about as long to parse a
 * little as a lot, so all that one frame needs is parsed together.
 */
export class MarkupBatch {
	#waiting: { readonly markup: string; readonly put: (parsed: DocumentFragment) => void }[] = [];

	/** Has markup parsed, of rows or cells too, and `put` called with its elements. */
	add(markup: string, put: (parsed: DocumentFragment) => void): void {
		this.#waiting.push({ markup, put });
	}

	/** Parses all that waits, and puts it where it belongs, in the order in which it came. */
	write(): void {
		if (this.#waiting.length === 0) return;
		const batch = this.#waiting;
		this.#waiting = [];
		// Of all elements a template alone may hold anything, a cell without its row as well.
		const parsed = document.createElement('template');
		parsed.innerHTML = batch.map(({ markup }) => `<template>${markup}</template>`).join('');
		for (const [index, one] of [...parsed.content.children].entries()) {
			if (one instanceof HTMLTemplateElement) batch[index]?.put(one.content);
		}
	}
}
