/** A document for a word processor before it is written: what stands in it, in order. */

/** A piece of text in one manner; a footnote is called at its end. */
export interface WordRun {
	readonly text: string;
	readonly bold?: boolean | undefined;
	readonly italic?: boolean | undefined;
	/** Language of the text, as a tag of BCP 47, where it is not that of the document. */
	readonly language?: string | undefined;
	readonly link?: string | undefined;
	readonly footnote?: WordFootnote | undefined;
}

export type WordParagraph = readonly WordRun[];

/** The paragraphs of one footnote. */
export type WordFootnote = readonly WordParagraph[];

/** A row of a table. A band stretches over all columns. */
export type WordRow =
	| {
			readonly kind: 'cells';
			readonly head: WordParagraph;
			readonly cells: readonly WordParagraph[];
	  }
	| { readonly kind: 'band'; readonly text: WordParagraph };

export interface WordTable {
	/** The heads of the columns, that of the first included; repeated on each page. */
	readonly head: readonly WordParagraph[];
	readonly rows: readonly WordRow[];
}

export type WordBlock =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly runs: WordParagraph }
	| { readonly kind: 'list'; readonly items: readonly WordParagraph[] }
	| { readonly kind: 'table'; readonly table: WordTable };

export interface WordDocument {
	readonly title: string;
	/** Stands beneath the title. */
	readonly caption: string;
	/** Stands at the foot of each page, beside its number. */
	readonly footer: string;
	readonly language: 'en' | 'ru';
	readonly landscape: boolean;
	readonly blocks: readonly WordBlock[];
}

/** A text as one run. */
export function plain(text: string): WordRun[] {
	return [{ text }];
}
