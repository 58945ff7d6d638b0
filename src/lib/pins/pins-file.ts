/**
 * Pins as they are stored and exported: JSON with the version of its form. What an older version wrote is
 * brought up step by step; what a newer one wrote is left alone; what is damaged loses no more than it must.
 */
import { pinKey, pinOfKey, toPin, type Pin } from './pin.ts';
import type { Pins } from './pins.ts';

export const FORMAT = 'concordance-pins';
export const FORMAT_VERSION = 1;

/** What was read. `lost` counts entries that were no pins. */
export type ReadPins =
	| { readonly state: 'read'; readonly pins: Pins; readonly lost: number }
	/** Written by a newer version of the site. */
	| { readonly state: 'newer' }
	/** Not pins at all. */
	| { readonly state: 'damaged' };

interface Stored {
	readonly version: number;
	readonly pins: readonly unknown[];
}

/** One step each: from the form of its place to the next. */
const STEPS: readonly ((pins: readonly unknown[]) => readonly unknown[])[] = [
	// 0: a bare list of keys, as pages write them in `data-limb`; also what is easily written by hand.
	(keys) => keys.map((key) => (typeof key === 'string' ? pinOfKey(key) : key)),
];

/** The text of a file of pins. */
export function pinsFile(pins: Pins): string {
	return `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, pins }, null, '\t')}\n`;
}

/** The pins of a file, whatever it holds. */
export function readPinsFile(text: string): ReadPins {
	const stored = storedOf(parsed(text));
	if (!stored) return { state: 'damaged' };
	if (stored.version > FORMAT_VERSION) return { state: 'newer' };
	const entries = STEPS.slice(stored.version).reduce((pins, step) => step(pins), stored.pins);
	const pins = distinct(entries.map(toPin).filter((pin) => pin !== undefined));
	return { state: 'read', pins, lost: entries.length - pins.length };
}

/** The pins with each key once, as it stood first. */
export function distinct(pins: Pins): Pins {
	const byKey = new Map<string, Pin>();
	for (const pin of pins) if (!byKey.has(pinKey(pin))) byKey.set(pinKey(pin), pin);
	return [...byKey.values()];
}

function storedOf(value: unknown): Stored | undefined {
	if (Array.isArray(value)) return { version: 0, pins: value as unknown[] };
	if (typeof value !== 'object' || value === null) return undefined;
	const { format, version, pins } = value as Record<string, unknown>;
	if (format !== FORMAT || !Number.isInteger(version) || Number(version) < 1) return undefined;
	// The form of a newer version is not known: whatever it has in place of pins is not looked at.
	if (!Array.isArray(pins)) {
		return Number(version) > FORMAT_VERSION ? { version: Number(version), pins: [] } : undefined;
	}
	return { version: Number(version), pins: pins as unknown[] };
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
