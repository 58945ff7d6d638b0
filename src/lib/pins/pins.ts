/** A collection of pins and what a reader does with it. Nothing here changes what it is given. */
import { NOTE_LIMIT, PIN_LIMIT, pinKey, type Pin } from './pin.ts';

export type Pins = readonly Pin[];

/** True where the collection holds a pin of this key. */
export function hasPin(pins: Pins, key: string): boolean {
	return pins.some((pin) => pinKey(pin) === key);
}

/** The collection with a pin at its end; unchanged where it holds the pin or is full. */
export function addPin(pins: Pins, pin: Pin): Pins {
	return hasPin(pins, pinKey(pin)) || pins.length >= PIN_LIMIT ? pins : [...pins, pin];
}

/** The collection without the pin of a key. */
export function removePin(pins: Pins, key: string): Pins {
	return pins.filter((pin) => pinKey(pin) !== key);
}

/** The collection with a pin moved by so many places, to the end of the list at the most. */
export function movePin(pins: Pins, key: string, places: number): Pins {
	const from = pins.findIndex((pin) => pinKey(pin) === key);
	const pin = pins[from];
	if (!pin) return pins;
	const to = Math.min(Math.max(from + places, 0), pins.length - 1);
	const others = pins.toSpliced(from, 1);
	return others.toSpliced(to, 0, pin);
}

/** The collection with another note on a pin. */
export function annotatePin(pins: Pins, key: string, note: string): Pins {
	return pins.map((pin) =>
		pinKey(pin) === key ? { ...pin, note: note.slice(0, NOTE_LIMIT) } : pin,
	);
}

/**
 * The collection with what it lacks of another at its end. Of a pin that both hold, its own note stays; it
 * takes the other's where it has none.
 */
export function mergePins(own: Pins, other: Pins): Pins {
	const notes = new Map(other.map((pin) => [pinKey(pin), pin.note]));
	const kept = own.map((pin) =>
		pin.note === '' ? { ...pin, note: notes.get(pinKey(pin)) ?? '' } : pin,
	);
	return other.reduce<Pins>(addPin, kept);
}
