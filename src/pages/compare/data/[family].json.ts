import type { APIRoute } from 'astro';
import { comparisonPayload } from '../../../lib/compare/payload.ts';
import { getCorpus } from '../../../site/corpus.ts';

export function getStaticPaths() {
	return [...getCorpus().families.keys()].map((family) => ({ params: { family } }));
}

/** What the comparison needs in the browser, in both languages. */
export const GET: APIRoute = ({ params }) =>
	new Response(JSON.stringify(comparisonPayload(getCorpus(), params.family ?? '')), {
		headers: { 'content-type': 'application/json' },
	});
