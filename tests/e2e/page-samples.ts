import { statSync } from 'node:fs';
import { readPageKinds } from '../../scripts/support/page-kinds.ts';

/** A page of the built site that stands for all of its kind. */
export interface PageSample {
	readonly address: string;
	readonly isRussian: boolean;
}

/** Of every kind of page the largest one, in each language: where it fits, the others do. */
export function pageSamples(): PageSample[] {
	return Object.values(readPageKinds()).flatMap((addresses) =>
		[false, true].flatMap((isRussian) => {
			const some = addresses.filter((address) => address.startsWith('/ru/') === isRussian);
			const address = largest(some);
			return address === undefined ? [] : [{ address, isRussian }];
		}),
	);
}

function largest(addresses: readonly string[]): string | undefined {
	const size = (address: string): number => statSync(`dist${address}index.html`).size;
	return [...addresses].sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0];
}
