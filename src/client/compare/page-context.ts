/** What a comparison is made from in the page: the data, the words, and what the address asks for. */
import type { Locale } from '../../i18n/index.ts';
import { parseAddress, type ParsedRequest } from '../../lib/compare/parse-request.ts';
import type { ComparisonRequest } from '../../lib/compare/request.ts';
import type { ComparisonCorpus } from '../../lib/corpus/corpus.ts';
import type { ViewContext } from '../../lib/views/context.ts';
import { addressNow } from './address.ts';
import { loadCorpusOf, loadWords } from './comparison-data.ts';

/**
 * The data of the family that the address means, also where it is mistyped there, and the words of the
 * page's language. The attributes are those of `<comparison-builder>`. Fails where they cannot be loaded.
 */
export async function loadContext(attributes: DOMStringMap): Promise<ViewContext> {
	const { base = '/', locale = 'en', family: own = '', families = '' } = attributes;
	const load = async (family: string): Promise<ViewContext> => {
		const [corpus, t] = await Promise.all([loadCorpusOf(base, family), loadWords(base, locale)]);
		return { corpus, t, locale: locale as Locale, base };
	};
	const { pathname, searchParams } = urlOf(addressNow());
	const named = searchParams.get('family') ?? pathBelow(base, pathname).split('/')[2];
	const known = families.split(' ').find((family) => family === named) ?? own;
	const context = await load(known);
	const meant = requestOf(context)?.request.subject.family ?? known;
	return meant === known ? context : load(meant);
}

/** The address that was read or made last: whatever follows a change asks for the same one. */
let read:
	Readonly<{ corpus: ComparisonCorpus; address: string; parsed: ParsedRequest | null }> | undefined;

/** What an address, that of the page unless another is given, asks for. */
export function requestOf(
	{ corpus, base }: ViewContext,
	address = addressNow(),
): ParsedRequest | null {
	if (read?.corpus === corpus && read.address === address) return read.parsed;
	const { pathname, searchParams } = urlOf(address);
	const parsed = parseAddress(corpus, pathBelow(base, pathname), searchParams);
	read = { corpus, address, parsed };
	return parsed;
}

/** Holds what an address that was just made from a request asks for, so that it need not be read. */
export function rememberRequest(
	{ corpus }: ViewContext,
	address: string,
	request: ComparisonRequest,
): ParsedRequest {
	const parsed = { request, problems: [] };
	read = { corpus, address, parsed };
	return parsed;
}

function urlOf(address: string): URL {
	return new URL(address, location.href);
}

/** The path below the base, without the language. */
function pathBelow(base: string, pathname: string): string {
	const below = `/${pathname.slice(base.length)}`;
	return below.startsWith('/ru/') ? below.slice(3) : below;
}
