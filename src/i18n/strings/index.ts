import { compare } from './compare.ts';
import { history } from './history.ts';
import { exportStrings } from './export.ts';
import { gaps } from './gaps.ts';
import { pages } from './pages.ts';
import { pinPanel } from './pin-panel.ts';
import { pins } from './pins.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { words } from './words.ts';

/** Every string of the interface; one file a subject, no key in two of them. */
export const strings = {
	...compare,
	...exportStrings,
	...history,
	...gaps,
	...pages,
	...pinPanel,
	...pins,
	...search,
	...site,
	...words,
};
