/** Fetches what the comparison needs: the definitions of a family, and the words of the language. */
import { messageWriter, type Message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/index.ts';
import { corpusOf, type ComparisonPayload } from '../../lib/compare/payload.ts';
import type { ComparisonCorpus } from '../../lib/corpus/corpus.ts';

const corpora = new Map<string, Promise<ComparisonCorpus>>();
let words: Promise<Translate> | undefined;

/** The corpus of a family, fetched once. A failure is not kept, so that it can be tried again. */
export function loadCorpusOf(base: string, family: string): Promise<ComparisonCorpus> {
	const known = corpora.get(family);
	if (known) return known;
	const loading = fetchJson<ComparisonPayload>(`${base}compare/data/${family}.json`).then(corpusOf);
	corpora.set(family, loading);
	loading.catch(() => corpora.delete(family));
	return loading;
}

/** The words of the page's language, fetched once. */
export function loadWords(base: string, locale: string): Promise<Translate> {
	if (words) return words;
	const loading = fetchJson<Record<string, Message>>(`${base}compare/words/${locale}.json`).then(
		(messages) => messageWriter(locale, (key) => messages[key]) as Translate,
	);
	words = loading;
	loading.catch(() => (words = undefined));
	return loading;
}

async function fetchJson<Value>(address: string): Promise<Value> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Value;
}
