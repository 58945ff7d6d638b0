import { parseDocument } from 'yaml';

/**
 * A well-formed YAML text in the form in which the data is kept: lines of at most 100 characters, lists
 * indented below their key, single quotation marks where new ones are needed, no blanks inside brackets.
 * Comments, blank lines and quotation marks that are there stay as they are.
 * @throws {Error} where the text is not well-formed
 */
export function canonicalYaml(text: string): string {
	return parseDocument(text).toString({
		lineWidth: 100,
		indentSeq: true,
		singleQuote: true,
		flowCollectionPadding: false,
	});
}
