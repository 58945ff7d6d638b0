/** The facets beside the results: a group of boxes each, with the number of results under every value. */
import { html, attributes, type Html } from '../../lib/html/html.ts';
import {
	facetNames,
	type FacetCounts,
	type FacetName,
	type Filters,
} from '../../lib/search/facets.ts';
import type { FacetLabels } from './messages.ts';
import type { SearchWords } from './client-words.ts';

/** All facets that have more than one value to choose from, or one that is chosen. */
export function facetsMarkup(
	counts: FacetCounts,
	filters: Filters,
	labels: FacetLabels,
	t: SearchWords,
): Html {
	const chosen = facetNames.some((facet) => filters[facet].length > 0);
	return html`${facetNames.map((facet) => facetMarkup(facet, counts[facet], filters[facet], labels, t))}${
		chosen && html`<button class="action" type="button" data-clear>${t('search.clear')}</button>`
	}`;
}

function facetMarkup(
	facet: FacetName,
	counts: Readonly<Record<string, number>>,
	chosen: readonly string[],
	labels: FacetLabels,
	t: SearchWords,
): Html | false {
	const known = Object.keys(labels)
		.filter((key) => key.startsWith(`${facet}.`))
		.map((key) => key.slice(facet.length + 1));
	const values = known.filter((value) => (counts[value] ?? 0) > 0 || chosen.includes(value));
	if (values.length < 2 && chosen.length === 0) return false;
	return html`<fieldset class="facet">
		<legend class="facet-title">${t(`search.facet.${facet}`)}</legend>
		${values.map((value) => {
			const box = attributes({
				type: 'checkbox',
				name: facet,
				value,
				checked: chosen.includes(value),
			});
			return html`<label class="check facet-value"><input${box}> <span>${labels[`${facet}.${value}`] ?? value}</span> <span class="result-count">${counts[value] ?? 0}</span></label>`;
		})}
	</fieldset>`;
}
