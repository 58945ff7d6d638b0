/** Where a figure leads: the page that shows all it counts, and each record it was counted from. */
import { assess } from '../analysis/gap.ts';
import type { FigureQuery, FigureSource } from '../analysis/figure.ts';
import { versionSlug } from '../analysis/wording.ts';
import { lookup } from '../corpus/corpus.ts';
import { addresses, limbAnchor } from '../site/addresses.ts';
import { limbNumber } from './limb-number.ts';
import type { WordContext } from './gap-words.ts';
import { partyWords } from './party.ts';

/** The address of the page that shows everything a figure counts. */
export function figureAddress(query: FigureQuery): string {
	switch (query.count) {
		case 'result':
			return addresses.gapTest(query.test);
		case 'answer':
			return addresses.measure(query.question);
		case 'states-with':
			return addresses.element(query.element);
		case 'elements-differing':
			return addresses.family(query.family);
		case 'limbs-violent':
		case 'limbs-with-aim':
			return `${addresses.family(query.family)}#texts`;
		case 'offences-aggravated':
			return addresses.offences();
		case 'parties':
			return `${addresses.benchmark(query.treaty)}#parties`;
	}
}

/** One record behind a figure: what it is called and where it stands. */
export function sourceLink(
	context: WordContext,
	source: FigureSource,
): { readonly text: string; readonly address: string } {
	const { corpus, locale, t } = context;
	const stateName = (code: string) => lookup(corpus.jurisdictions, code).short_name[locale];
	switch (source.kind) {
		case 'finding': {
			const test = lookup(corpus.tests, source.test);
			const { result } = assess(corpus, test, source.state, corpus.asOf);
			return {
				text: `${stateName(source.state)}: ${t(`gap.${result}`)}`,
				address: addresses.gapFinding(source.test, source.state),
			};
		}
		case 'answer': {
			const { answer } = lookup(corpus.measures, source.measure);
			return {
				text: `${stateName(source.state)}: ${t(`answer.${answer}`)}`,
				address: `${addresses.measure(source.question)}#${source.state}`,
			};
		}
		case 'cell':
			return {
				text: `${stateName(source.state)}: ${t(`cell.${source.value}`)}`,
				address: `${addresses.family(source.family)}#${source.element}`,
			};
		case 'element':
			return {
				text: lookup(corpus.elements, source.element).label[locale],
				address: `${addresses.family(source.family)}#${source.element}`,
			};
		case 'limb': {
			const definition = lookup(corpus.definitions, source.definition);
			const concept = lookup(corpus.concepts, definition.concept).label[locale];
			const limb = t('limb.of', { limb: limbNumber(source.limb), concept: concept.toLowerCase() });
			const slug = versionSlug(definition, source.version);
			return {
				text: `${stateName(source.state)}: ${limb}`,
				address: `${addresses.version(definition.id, slug)}#${limbAnchor(source.limb)}`,
			};
		}
		case 'offence':
			return {
				text: `${stateName(source.state)}: ${lookup(corpus.offences, source.offence).pinpoint}`,
				address: `${addresses.offences()}#${source.offence}`,
			};
		case 'party': {
			const { parties = [] } = lookup(corpus.instruments, source.treaty);
			const party = parties.find(({ state }) => state === source.state);
			return {
				text: `${stateName(source.state)}: ${partyWords(context, party)}`,
				address: `${addresses.benchmark(source.treaty)}#parties`,
			};
		}
	}
}
