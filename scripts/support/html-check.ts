import { statSync } from 'node:fs';
import path from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import type { PageKinds } from './page-kinds.ts';

export interface HtmlReport {
	readonly pages: number;
	/** One line a fault: file, line, column, message, rule. */
	readonly problems: readonly string[];
}

/** Checks files against the HTML standard and the rules of `.htmlvalidate.json`. */
export async function checkHtml(files: readonly string[]): Promise<HtmlReport> {
	const validator = new HtmlValidate(new FileSystemConfigLoader());
	const problems: string[] = [];
	for (const file of files) {
		const { results } = await validator.validateFile(file);
		for (const { messages } of results)
			for (const { line, column, message, ruleId } of messages)
				problems.push(`${file}:${line}:${column} ${message} (${ruleId})`);
	}
	return { pages: files.length, problems };
}

/**
 * Files that stand for all: of each kind of page in each language the smallest, the largest and those
 * at even steps of size between them, `perKind` in all. The same build always gives the same files.
 */
export function sampleOfKinds(kinds: PageKinds, folder: string, perKind: number): string[] {
	const sample = Object.values(kinds).flatMap((addresses) => {
		const files = addresses.map((address) => path.posix.join(folder, address, 'index.html'));
		const russian = (file: string): boolean => file.startsWith(`${folder}/ru/`);
		return [
			...evenly(bySize(files.filter((file) => !russian(file))), perKind),
			...evenly(bySize(files.filter(russian)), perKind),
		];
	});
	return [...new Set(sample)].sort();
}

function bySize(files: readonly string[]): string[] {
	const sizes = new Map(files.map((file) => [file, statSync(file).size]));
	return [...files].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0) || (a < b ? -1 : 1));
}

function evenly<Item>(items: readonly Item[], wanted: number): Item[] {
	if (items.length <= wanted) return [...items];
	const step = (items.length - 1) / (wanted - 1);
	return Array.from({ length: wanted }, (_, index) => items[Math.round(index * step)] as Item);
}
