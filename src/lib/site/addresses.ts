/**
 * The address of every kind of page, written once. Addresses are relative to the site's root, begin and
 * end with a slash, and are the same in both languages; `localised` adds the language and the base.
 */
export const addresses = {
	home: () => '/',
	search: () => '/search/',
	compare: () => '/compare/',
	family: (family: string) => `/compare/${family}/`,
	concept: (family: string, concept: string) => `/compare/${family}/${concept}/`,
	familyPair: (family: string, pair: string) => `/compare/${family}/${pair}/`,
	conceptPair: (family: string, concept: string, pair: string) =>
		`/compare/${family}/${concept}/${pair}/`,
	jurisdictions: () => '/jurisdictions/',
	jurisdiction: (code: string) => `/jurisdictions/${code}/`,
	definition: (id: string) => `/definitions/${id}/`,
	version: (id: string, from: string) => `/definitions/${id}/${from}/`,
	definitionChanges: (id: string) => `/definitions/${id}/changes/`,
	jurisdictionOn: (code: string, day: string) => `/jurisdictions/${code}/at/${day}/`,
	changes: () => '/changes/',
	changesIn: (code: string) => `/changes/${code}/`,
	convergence: () => '/convergence/',
	convergenceOf: (family: string, concept?: string) =>
		concept === undefined ? `/convergence/${family}/` : `/convergence/${family}/${concept}/`,
	timeline: () => '/timeline/',
	timelineLane: (lane: string) => `/timeline/${lane}/`,
	corrections: () => '/corrections/',
	gaps: () => '/gaps/',
	gapTest: (test: string) => `/gaps/${test}/`,
	gapFinding: (test: string, state: string) => `/gaps/${test}/${state}/`,
	/** A file, so without a slash at its end. */
	gapFindingWord: (test: string, state: string) => `/gaps/${test}/${state}.docx`,
	stateGaps: (code: string) => `/jurisdictions/${code}/gaps/`,
	stateGapsWord: (code: string) => `/jurisdictions/${code}/gaps.docx`,
	measures: () => '/measures/',
	measure: (question: string) => `/measures/${question}/`,
	offences: () => '/offences/',
	treaties: () => '/treaties/',
	findings: () => '/findings/',
	instruments: () => '/instruments/',
	instrument: (id: string) => `/instruments/${id}/`,
	elements: () => '/elements/',
	element: (id: string) => `/elements/${id}/`,
	benchmarks: () => '/benchmarks/',
	benchmark: (id: string) => `/benchmarks/${id}/`,
	method: () => '/method/',
	codingManual: () => '/method/coding/',
	coverage: () => '/method/coverage/',
	sources: () => '/method/sources/',
	pins: () => '/pins/',
} as const;

/** The address of a page in one language, below the base path at which the site is served. */
export function localised(address: string, locale: string, base: string): string {
	const root = base.endsWith('/') ? base.slice(0, -1) : base;
	return locale === 'en' ? `${root}${address}` : `${root}/${locale}${address}`;
}

/** Two codes in the one order in which a pair is addressed: `kg-kz`, never `kz-kg`. */
export function pairSlug(first: string, second: string): string {
	return [first, second].sort().join('-');
}

/** The anchor of a limb on the page of its version: `limb-2a-political-extremism`. */
export function limbAnchor(n: string): string {
	return `limb-${slug(n)}`;
}

/** The anchor of a source on the page of all sources. */
export function sourceAnchor(key: string): string {
	return key.replace('/', '-');
}

/** Letters and digits of a text in lower case, everything else a single hyphen. */
export function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
