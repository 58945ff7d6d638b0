/**
 * Pins in a link: JSON in the letters of base64url, which every messenger leaves alone. Wordings stand once
 * each, and pins point to them: `[1, ["kz-extremism|2014-11-03"], [[0, "1", "element", "note"]]]`.
 */
import { toPin, type Pin } from './pin.ts';
import type { Pins } from './pins.ts';
import { distinct } from './pins-file.ts';

const LINK_VERSION = 1;

/** What a link holds, and how many entries of it could not be read; undefined where it holds no pins. */
export interface LinkedPins {
	readonly pins: Pins;
	readonly lost: number;
}

/** The pins in the letters of a link. */
export function pinsToLink(pins: Pins): string {
	const wordings = [...new Set(pins.map(wordingOf))];
	const entries = pins.map((pin) => {
		const { limb, element, note } = pin;
		const entry = [wordings.indexOf(wordingOf(pin)), limb];
		if (element !== undefined || note !== '') entry.push(element ?? '');
		if (note !== '') entry.push(note);
		return entry;
	});
	return toLetters(JSON.stringify([LINK_VERSION, wordings, entries]));
}

/** The pins of the letters of a link. */
export function pinsFromLink(letters: string): LinkedPins | undefined {
	const value = fromLetters(letters);
	if (!Array.isArray(value)) return undefined;
	const [version, wordings, entries] = value as unknown[];
	if (version !== LINK_VERSION || !Array.isArray(wordings) || !Array.isArray(entries)) {
		return undefined;
	}
	const read = (entries as unknown[]).map((entry) => pinOf(entry, wordings));
	const pins = distinct(read.filter((pin) => pin !== undefined));
	return pins.length === 0 ? undefined : { pins, lost: entries.length - pins.length };
}

function pinOf(entry: unknown, wordings: readonly unknown[]): Pin | undefined {
	if (!Array.isArray(entry)) return undefined;
	const [place, limb, element, note] = entry as unknown[];
	const wording = typeof place === 'number' ? wordings[place] : undefined;
	if (typeof wording !== 'string') return undefined;
	const [definition, version] = wording.split('|');
	return toPin({ definition, version, limb, element: element === '' ? undefined : element, note });
}

function wordingOf({ definition, version }: Pin): string {
	return `${definition}|${version}`;
}

function toLetters(text: string): string {
	const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCodePoint(byte));
	return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromLetters(letters: string): unknown {
	try {
		const bytes = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
		const text = Uint8Array.from(bytes, (character) => character.codePointAt(0) ?? 0);
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
	} catch {
		return undefined;
	}
}
