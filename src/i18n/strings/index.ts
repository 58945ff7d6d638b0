import { site } from './site.ts';

/** Every string of the interface; one file a subject, no key in two of them. */
export const strings = {
	...site,
};
