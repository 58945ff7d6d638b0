/**
 * CSV as spreadsheets read it: UTF-8 with a byte order mark, lines that end in CR LF, every field quoted.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export type CsvRow = readonly (string | number)[];

const BYTE_ORDER_MARK = '\uFEFF';

/** A table as CSV. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvText(head: readonly string[], rows: readonly CsvRow[]): string {
	return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** @see https://owasp.org/www-community/attacks/CSV_Injection */
function field(value: string | number): string {
	const text = String(value);
	const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return `"${safe.replaceAll('"', '""')}"`;
}
