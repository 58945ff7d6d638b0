import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

export interface Link {
	/** The address as it is written. */
	readonly to: string;
	/** The element and attribute that hold it: `a href`. */
	readonly by: string;
	/** True where the link says that it leads to a page in another language. */
	readonly otherLanguage: boolean;
	/** Line of the file, from 1. */
	readonly line: number;
}

/** What a page offers and wants: the ids that can be linked to, and the links it holds. */
export interface BuiltPage {
	/** Path of the file in the built folder, with slashes: `compare/index.html`. */
	readonly file: string;
	readonly language: string | undefined;
	readonly ids: ReadonlySet<string>;
	readonly repeatedIds: readonly string[];
	readonly links: readonly Link[];
	/** True for a page that only sends the reader on. */
	readonly isRedirect: boolean;
}

const ADDRESS_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	area: ['href'],
	audio: ['src'],
	embed: ['src'],
	form: ['action'],
	iframe: ['src'],
	image: ['href'],
	img: ['src'],
	input: ['src'],
	link: ['href'],
	object: ['data'],
	script: ['src'],
	source: ['src'],
	use: ['href'],
	video: ['src', 'poster'],
};

/** Every file below a folder, as paths with slashes, in order. */
export function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((file) => file.split(path.sep).join('/'))
		.sort();
}

/** Reads one built page. */
export function readPage(folder: string, file: string): BuiltPage {
	return parsePage(file, readFileSync(path.join(folder, file), 'utf8'));
}

/** Reads the text of one built page. */
export function parsePage(file: string, html: string): BuiltPage {
	const ids = new Set<string>();
	const repeatedIds: string[] = [];
	const links: Link[] = [];
	let language: string | undefined;
	let isRedirect = false;
	const lineAt = lineCounter(html);

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const add = (to: string, attribute: string): void => {
					links.push({
						to: to.trim(),
						by: `${name} ${attribute}`,
						otherLanguage: attributes['hreflang'] !== undefined,
						line: lineAt(parser.startIndex),
					});
				};
				if (name === 'html') language = attributes['lang'];
				const { id } = attributes;
				if (id !== undefined) {
					if (ids.has(id)) repeatedIds.push(id);
					ids.add(id);
				}
				for (const attribute of ADDRESS_ATTRIBUTES[name] ?? []) {
					const value = attributes[attribute] ?? attributes[`xlink:${attribute}`];
					if (value !== undefined) add(value, attribute);
				}
				for (const candidate of attributes['srcset']?.split(',') ?? [])
					add(candidate.trim().split(/\s+/)[0] ?? '', 'srcset');
				if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
					isRedirect = true;
					add(attributes['content']?.replace(/^[^=]*url=/i, '') ?? '', 'refresh');
				}
			},
		},
		{ lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	parser.end(html);
	return { file, language, ids, repeatedIds, links, isRedirect };
}

/** A function that gives the line of an offset; offsets must not fall. */
function lineCounter(text: string): (offset: number) => number {
	let line = 1;
	let counted = 0;
	return (offset) => {
		for (; counted < offset; counted += 1) if (text[counted] === '\n') line += 1;
		return line;
	};
}
