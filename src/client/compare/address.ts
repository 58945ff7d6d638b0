/**
 * The address of a comparison, which holds all of its state. To write it takes a browser about as long as
 * to paint, so it is written after the frame that shows what it says. Whoever needs it meanwhile asks here.
 */
import { queryOf } from '../../lib/site/query.ts';
import { afterFrame } from './after-frame.ts';
import { followAddress } from './page-frame.ts';

interface Waiting {
	readonly address: string;
	/** True for a step of its own in the history, false where the address of the present one is mended. */
	readonly isStep: boolean;
}

let waiting: Waiting | undefined;

/** The address that is written, where it was asked for: to ask the browser each time takes long. */
let written: string | undefined;

/** The path and the parameters that are meant, written or not. */
export function addressNow(): string {
	if (waiting) return waiting.address;
	written ??= location.pathname + location.search;
	return written;
}

/** Writes an address, path and parameters, after the next frame. The same once more changes nothing. */
export function writeAddress(address: string, isStep: boolean): void {
	if (address === addressNow()) return;
	if (isStep) settleAddress();
	if (!waiting) afterFrame(settleAddress);
	waiting = { address, isStep: isStep || waiting?.isStep === true };
}

/** Writes at once what still waits to be written. */
export function settleAddress(): void {
	if (!waiting) return;
	const { address, isStep } = waiting;
	waiting = undefined;
	if (isStep) history.pushState(null, '', address);
	else history.replaceState(history.state, '', address);
	written = address;
	followAddress();
}

/**
 * Does something when the reader goes back or forward; what waited to be written is given up then, and written
 * when the reader leaves.
 */
export function whenAddressChanges(follow: () => void): void {
	window.addEventListener('popstate', () => {
		waiting = undefined;
		written = undefined;
		follow();
	});
	window.addEventListener('pagehide', settleAddress);
}

/** Sets one parameter of the address in place, or takes it away. */
export function setParameter(name: string, value: string | null): void {
	const { pathname, searchParams } = urlNow();
	if (value === null) searchParams.delete(name);
	else searchParams.set(name, value);
	writeAddress(pathname + queryOf(searchParams), false);
}

/** The entries of a parameter that is a list. */
export function listParameter(name: string): string[] {
	const value = urlNow().searchParams.get(name) ?? '';
	return value.split(',').filter((entry) => entry !== '');
}

/** What a parameter that is a list says with an entry or without it; null where the list is then empty. */
export function listWith(name: string, entry: string, isIn: boolean): string | null {
	const entries = new Set(listParameter(name));
	if (isIn) entries.add(entry);
	else entries.delete(entry);
	return [...entries].join(',') || null;
}

function urlNow(): URL {
	return new URL(addressNow(), location.href);
}
