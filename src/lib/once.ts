/** What keeps the values that were made: a `WeakMap` where the keys are objects that may go. */
interface Known<Key, Value> {
	get(key: Key): Value | undefined;
	set(key: Key, value: Value): unknown;
}

/** A function that makes the value of a key once and then gives the same one; `make` must be pure. */
export function once<Key, Value>(
	make: (key: Key) => Value,
	known: Known<Key, Value> = new Map(),
): (key: Key) => Value {
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const made = make(key);
		known.set(key, made);
		return made;
	};
}

/** The same for keys that are objects: the value goes when the object does. */
export function onceFor<Key extends WeakKey, Value>(
	make: (key: Key) => Value,
): (key: Key) => Value {
	return once(make, new WeakMap<Key, Value>());
}
