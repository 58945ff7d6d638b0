/** Facets: what a reader may narrow the results to. They live in the address of the page. */
import type { SearchRecord } from './record.ts';

export const facetNames = ['state', 'kind', 'family', 'force', 'language'] as const;
export type FacetName = (typeof facetNames)[number];

/** Chosen values of each facet; a facet without any does not narrow. */
export type Filters = Readonly<Record<FacetName, readonly string[]>>;

/** Number of results for each value of each facet, other facets applied. */
export type FacetCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>;

export const noFilters: Filters = { state: [], kind: [], family: [], force: [], language: [] };

/** The values of a record in a facet. */
export function facetValues(record: SearchRecord, facet: FacetName): readonly string[] {
	switch (facet) {
		case 'state':
			return record.jurisdiction === null ? [] : [record.jurisdiction];
		case 'kind':
			return [record.kind];
		case 'family':
			return record.families;
		case 'force':
			return record.force === null ? [] : [record.force];
		case 'language':
			return record.original === null ? [] : [record.original.language];
	}
}

/** True where a record passes the filters, one facet left out where it is named. */
export function passes(record: SearchRecord, filters: Filters, except?: FacetName): boolean {
	return facetNames.every((facet) => {
		const chosen = filters[facet];
		if (facet === except || chosen.length === 0) return true;
		return facetValues(record, facet).some((value) => chosen.includes(value));
	});
}

/** Counts the results under each value of each facet. */
export function countFacets(records: Iterable<SearchRecord>, filters: Filters): FacetCounts {
	const counts: Record<FacetName, Record<string, number>> = {
		state: {},
		kind: {},
		family: {},
		force: {},
		language: {},
	};
	const narrowed = facetNames.some((facet) => filters[facet].length > 0);
	for (const record of records) {
		for (const facet of facetNames) {
			if (narrowed && !passes(record, filters, facet)) continue;
			for (const value of facetValues(record, facet))
				counts[facet][value] = (counts[facet][value] ?? 0) + 1;
		}
	}
	return counts;
}

/** What the address of a search says: the query, and filters as `state=kz,kg`. */
export function readAddress(parameters: URLSearchParams): { query: string; filters: Filters } {
	const values = (facet: FacetName) =>
		(parameters.get(facet) ?? '')
			.split(',')
			.filter((value) => /^[a-zA-Z-]{2,20}$/.test(value))
			.slice(0, 20);
	const filters = Object.fromEntries(
		facetNames.map((facet) => [facet, values(facet)]),
	) as unknown as Filters;
	return { query: parameters.get('q') ?? '', filters };
}

/** The parameters of the address for a query and filters, in a fixed order; those without a value are left out. */
export function writeAddress(query: string, filters: Filters): string {
	const parameters = new URLSearchParams();
	if (query !== '') parameters.set('q', query.toWellFormed());
	for (const facet of facetNames) {
		if (filters[facet].length > 0) parameters.set(facet, filters[facet].join(','));
	}
	return parameters.toString().replaceAll('%2C', ',');
}
