/**
 * Markup from a tagged template: the one way in which code outside `.astro` files writes HTML, at build
 * time and in the browser. Whatever is interpolated is escaped, unless it is markup already.
 */
declare const brand: unique symbol;

/** Markup that is safe to print as it stands. Only `html`, `attributes` and `trusted` make it. */
export interface Html {
	readonly [brand]: true;
	toString(): string;
}

/** What may stand in a template. Nothing is printed for null, undefined and false. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

/** An attribute's value: true prints the bare name; null, undefined and false leave it out. */
export type AttributeValue = string | number | boolean | null | undefined;

const ESCAPES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

class Markup {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	toString(): string {
		return this.#text;
	}
}

/**
 * Markup with every interpolated text escaped, also within quoted attributes; lists are joined
 * without a separator.
 * @example html`<td lang="${language}">${term}</td>`
 */
export function html(template: TemplateStringsArray, ...contents: readonly Content[]): Html {
	return trusted(
		template.reduce((before, part, index) => before + print(contents[index - 1]) + part),
	);
}

/**
 * Attributes for the inside of a tag, each with a space before it; those without a value are left out.
 * @example html`<tr${attributes({ id, hidden: alike })}>`
 */
export function attributes(values: Readonly<Record<string, AttributeValue>>): Html {
	return trusted(
		Object.entries(values)
			.map(([name, value]) => {
				if (value === null || value === undefined || value === false) return '';
				return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
			})
			.join(''),
	);
}

/** Takes a text for markup as it stands: only for markup that this program made itself. */
export function trusted(markup: string): Html {
	return new Markup(markup) as unknown as Html;
}

/** A text with the characters escaped that have a meaning in HTML. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function print(content: Content): string {
	if (content === null || content === undefined || content === false) return '';
	if (typeof content === 'string') return escapeHtml(content);
	if (typeof content === 'number' || content instanceof Markup) return String(content);
	return (content as readonly Content[]).map(print).join('');
}
