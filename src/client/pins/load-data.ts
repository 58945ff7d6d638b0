import type { PinData } from '../../lib/pins/pin-data.ts';

let loading: Promise<PinData> | undefined;

/** All limbs, fetched once. A failure is not kept, so that it can be tried again. */
export function loadPinData(address: string): Promise<PinData> {
	loading ??= fetchData(address).catch((error: unknown) => {
		loading = undefined;
		throw error;
	});
	return loading;
}

async function fetchData(address: string): Promise<PinData> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as PinData;
}
