import type { Strings } from '../index.ts';

/** The frame of every page: header, footer, language and theme. */
export const site = {
	'site.name': { en: 'Concordance', ru: 'Concordance' },
} satisfies Strings;
