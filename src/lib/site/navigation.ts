import type { StringKey } from '../../i18n/index.ts';
import { addresses } from './addresses.ts';

/** A section of the site; pages whose address begins with one of `sections` belong to it. */
export interface NavigationItem {
	readonly label: StringKey;
	readonly address: string;
	readonly sections: readonly string[];
}

/** The main navigation, in the order in which it is shown. */
export const navigation: readonly NavigationItem[] = [
	{ label: 'nav.compare', address: addresses.compare(), sections: ['/compare/', '/definitions/'] },
	{ label: 'nav.search', address: addresses.search(), sections: ['/search/'] },
	{
		label: 'nav.states',
		address: addresses.jurisdictions(),
		sections: ['/jurisdictions/', '/instruments/'],
	},
	{
		label: 'nav.changes',
		address: addresses.changes(),
		sections: ['/changes/', '/convergence/', '/timeline/', '/corrections/'],
	},
	{
		label: 'nav.gaps',
		address: addresses.gaps(),
		sections: ['/gaps/', '/findings/', '/measures/', '/offences/', '/treaties/'],
	},
	{ label: 'nav.benchmarks', address: addresses.benchmarks(), sections: ['/benchmarks/'] },
	{ label: 'nav.elements', address: addresses.elements(), sections: ['/elements/'] },
	{ label: 'nav.method', address: addresses.method(), sections: ['/method/'] },
];

/** Where an item stands to a page: the very page, the section that holds it, or elsewhere. */
export function currency(item: NavigationItem, address: string): 'page' | 'true' | undefined {
	if (item.address === address) return 'page';
	return item.sections.some((section) => address.startsWith(section)) ? 'true' : undefined;
}
