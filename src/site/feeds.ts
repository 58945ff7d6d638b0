/** The feeds of the site as endpoints: one list a page, in two formats. */
import type { APIRoute } from 'astro';
import type { Locale } from '../i18n/index.ts';
import { atomFeed, jsonFeed, type Feed } from '../lib/export/feed.ts';
import type { FeedContext } from '../lib/views/change-feed.ts';
import { pageTools } from './page.ts';

/** Answers with what a function makes of the props of the endpoint, as Atom or JSON by the file's name. */
export function feedRoute<Props>(
	make: (context: FeedContext, props: Props) => Feed,
): APIRoute<Props & { locale: Locale }> {
	return ({ props, site, url }) => {
		const feed = make({ ...pageTools(props.locale), origin: site ?? url }, props);
		const isAtom = url.pathname.endsWith('.xml');
		const type = isAtom ? 'application/atom+xml' : 'application/feed+json';
		return new Response(isAtom ? atomFeed(feed) : jsonFeed(feed), {
			headers: { 'Content-Type': `${type}; charset=utf-8` },
		});
	};
}
