import { existsSync } from 'node:fs';
import path from 'node:path';
import { filesBelow, readPage, type BuiltPage, type Link } from './built-page.ts';

export interface LinkCheckOptions {
	readonly folder: string;
	/** The path below which the site stands, with a slash at both ends. */
	readonly base: string;
	/** The origin at which the site is published: links that name it are checked as well. */
	readonly site: string;
}

export interface LinkReport {
	readonly pages: number;
	readonly links: number;
	/** How many links are at fault. */
	readonly broken: number;
	/** One line for all links to one address that have the same fault, with the place of the first. */
	readonly problems: readonly string[];
}

/**
 * Checks every link from every page of a built site to the site itself: the file is there, the anchor
 * is there, the address is written in full, and it stays in the page's language unless it says otherwise.
 */
export function checkLinks({ folder, base, site }: LinkCheckOptions): LinkReport {
	const files = existsSync(folder) ? filesBelow(folder) : [];
	const known = new Set(files);
	const pages = new Map<string, BuiltPage>();
	for (const file of files) if (file.endsWith('.html')) pages.set(file, readPage(folder, file));

	const problems: string[] = [];
	const faults = new Map<string, { readonly place: string; count: number }>();
	let links = 0;
	let broken = 0;
	if (pages.size === 0) problems.push(`${folder}: no page; build the site first`);
	for (const page of pages.values()) {
		for (const id of page.repeatedIds)
			problems.push(`${folder}/${page.file}: the id \`${id}\` is given twice`);
		for (const link of page.links) {
			links += 1;
			const fault = faultOf(link, page);
			if (fault === undefined) continue;
			broken += 1;
			const same = faults.get(fault);
			if (same) same.count += 1;
			else faults.set(fault, { place: `${folder}/${page.file}:${link.line} ${link.by}`, count: 1 });
		}
	}
	for (const [fault, { place, count }] of faults)
		problems.push(`${place}: ${fault}${count > 1 ? ` (${count} links)` : ''}`);
	return { pages: pages.size, links, broken, problems };

	function faultOf(link: Link, page: BuiltPage): string | undefined {
		if (/^(?:data|mailto|tel|blob):/i.test(link.to)) return undefined;
		if (/^javascript:/i.test(link.to))
			return `\`${link.to}\` is a script in the place of an address`;
		const own = new URL(`${base}${page.file.replace(/(^|\/)index\.html$/, '$1')}`, site);
		const url = URL.parse(link.to, own);
		if (!url) return `\`${link.to}\` is not an address`;
		if (url.origin !== site)
			return /^https?:$/.test(url.protocol) ? undefined : `\`${link.to}\` is not a web address`;
		const address = decodeURI(url.pathname);
		if (!address.startsWith(base)) return `${address} lies outside the base path ${base}`;
		const below = address.slice(base.length);
		const target = below === '' || below.endsWith('/') ? `${below}index.html` : below;
		if (!known.has(target))
			return known.has(path.posix.join(target, 'index.html'))
				? `${address} lacks the slash at its end`
				: `${address} is not there`;
		const there = pages.get(target);
		if (!there) return undefined;
		const anchor = decodeURIComponent(url.hash.slice(1));
		// Text fragments and keys of the page's own state are not anchors.
		if (anchor && !/[=~:]/.test(anchor) && !there.ids.has(anchor))
			return `${address} has no id \`${anchor}\``;
		return leavesLanguage(link, page, there)
			? `${address}: leads from a page in \`${page.language}\` to one in \`${there.language}\` without \`hreflang\``
			: undefined;
	}
}

function leavesLanguage(link: Link, page: BuiltPage, there: BuiltPage): boolean {
	if (!link.by.startsWith('a ') || link.otherLanguage) return false;
	return (
		page.language !== undefined &&
		there.language !== undefined &&
		page.language !== there.language &&
		!page.isRedirect
	);
}
