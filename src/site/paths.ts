import { locales, type Locale } from '../i18n/index.ts';

/** What a page is built from: the parameters of its address, and its props. */
export interface PageEntry<Params, Props> {
	readonly params: Params;
	readonly props: Props;
}

/**
 * The same pages in every language, for `getStaticPaths` of a page below `[...locale]`: English without a
 * prefix, the others with their code.
 */
export function inEveryLocale<Params extends Record<string, string>, Props extends object>(
	entries: readonly PageEntry<Params, Props>[],
): { params: Params & { locale: string | undefined }; props: Props & { locale: Locale } }[] {
	return locales.flatMap((locale) =>
		entries.map(({ params, props }) => ({
			params: { ...params, locale: locale === 'en' ? undefined : locale },
			props: { ...props, locale },
		})),
	);
}
