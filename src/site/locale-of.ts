import type { Locale } from '../i18n/index.ts';

/** The language of the page that is being written, for components that MDX gives no properties. */
export function localeOf(params: Readonly<Record<string, string | undefined>>): Locale {
	return params.locale === 'ru' ? 'ru' : 'en';
}
