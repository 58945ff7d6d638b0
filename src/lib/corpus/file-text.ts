/** The bytes of a file as text, and what of them no file of the data may hold. */
import type { Problem } from './problem.ts';

/**
 * Characters that cannot be seen and that no text here needs: control characters, soft hyphens,
 * joiners, marks of direction; and the sign that stands for text lost in a conversion.
 */
const INVISIBLE =
	/[\p{Cc}\u{AD}\u{200B}-\u{200F}\u{2028}-\u{202E}\u{2060}-\u{2069}\u{FEFF}\u{FFFD}]/u;
const EXPECTED_ELSEWHERE = /[\n\r\t]/g;

/**
 * The text of a file that is UTF-8 without a byte order mark, normalised to NFC, with LF line ends, no
 * tabs in the indentation and no invisible characters. Otherwise there is no text, and the first
 * departure of each kind is a problem.
 */
export function textOf(file: string, bytes: Uint8Array): { text?: string; problems: Problem[] } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const problems: Problem[] = [];
	const report = (offset: number, found: string, expected: string) => {
		if (offset < 0) return;
		const before = text.slice(0, offset);
		const line = before.split('\n').length;
		const column = offset - before.lastIndexOf('\n');
		problems.push({ file, line, column, path: '', found, expected });
	};
	const mark = text.startsWith('\uFEFF') ? 1 : 0;
	const encoded = isUtf8(bytes);
	report(encoded ? -1 : text.indexOf('\uFFFD'), 'bytes that are not UTF-8', 'UTF-8');
	report(mark - 1, 'a byte order mark', 'UTF-8 without one');
	report(text.indexOf('\r'), 'a carriage return', 'lines that end with LF alone');
	report(text.search(/(?<=^ *)\t/m), 'a tab in the indentation', 'spaces');
	report(firstDifference(text, text.normalize('NFC')), 'text that is not in NFC', 'NFC');
	if (encoded) {
		const offset = text.slice(mark).replace(EXPECTED_ELSEWHERE, ' ').search(INVISIBLE);
		const at = offset < 0 ? -1 : offset + mark;
		report(at, `the invisible character ${codePoint(text, at)}`, 'characters that can be seen');
	}
	return problems.length === 0 ? { text, problems } : { problems };
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

function firstDifference(a: string, b: string): number {
	if (a === b) return -1;
	let index = 0;
	while (a[index] === b[index]) index += 1;
	return index;
}

function codePoint(text: string, offset: number): string {
	const code = text.codePointAt(offset) ?? 0;
	return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
