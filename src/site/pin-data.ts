import { dataVersion } from './page.ts';

/** Where all limbs are served for pins, with the version of the data, so that no browser keeps old ones. */
export function pinDataAddress(asOf: string, base: string): string {
	const root = base.endsWith('/') ? base : `${base}/`;
	return `${root}pins/limbs.json?v=${dataVersion}-${asOf}`;
}
