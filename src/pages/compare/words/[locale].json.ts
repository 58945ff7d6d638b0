import type { APIRoute } from 'astro';
import { locales, messagesOf, type Locale } from '../../../i18n/index.ts';
import { BROWSER_WORDS } from '../../../lib/compare/browser-words.ts';

export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale } }));
}

/** The words that the comparison needs in the browser, in one language. */
export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(messagesOf(params.locale as Locale, BROWSER_WORDS)), {
		headers: { 'content-type': 'application/json' },
	});
