/** The records of the search: everything in the corpus that has a place on the site. */
import { lookup, type Corpus } from '../corpus/corpus.ts';
import { definitionRecords } from './definition-records.ts';
import { instrumentRecords, offenceRecords } from './law-records.ts';
import { slug } from '../site/addresses.ts';
import type { SearchRecord } from './record.ts';

/** Everything that can be found, kind by kind, in the order of the corpus. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
	return distinct([
		...[...corpus.definitions.values()].flatMap((definition) =>
			definitionRecords(corpus, definition),
		),
		...conceptRecords(corpus),
		...[...corpus.instruments.values()].flatMap((instrument) =>
			instrumentRecords(corpus, instrument),
		),
		...offenceRecords(corpus),
		...measureRecords(corpus),
		...jurisdictionRecords(corpus),
		...sourceRecords(corpus),
	]);
}

/** A record with nothing in the fields that few kinds have. */
export const emptyRecord = {
	original: null,
	place: null,
	jurisdiction: null,
	families: [],
	force: null,
	date: null,
	evidence: null,
	text: null,
	more: [],
	labels: [],
	work: null,
	numbers: [],
	articles: [],
} satisfies Partial<SearchRecord>;

function conceptRecords(corpus: Corpus): SearchRecord[] {
	const concepts = [...corpus.concepts.values()].map(({ id, label, family }): SearchRecord => ({
		...emptyRecord,
		id: `concept:${id}`,
		kind: 'concept',
		title: label,
		families: [family],
	}));
	const elements = [...corpus.elements.values()].map(
		({ id, label, rule, group }): SearchRecord => ({
			...emptyRecord,
			id: `element:${id}`,
			kind: 'element',
			title: label,
			text: rule ?? null,
			more: [lookup(corpus.groups, group).label.en, lookup(corpus.groups, group).label.ru],
		}),
	);
	return [...concepts, ...elements];
}

function measureRecords(corpus: Corpus): SearchRecord[] {
	return [...corpus.measures.values()].map((measure) => ({
		...emptyRecord,
		id: `measure:${measure.id}`,
		kind: 'measure',
		title: lookup(corpus.questions, measure.question).text,
		place: measure.pinpoint,
		jurisdiction: measure.jurisdiction,
		text: measure.detail,
		work: measure.instrument,
	}));
}

function jurisdictionRecords(corpus: Corpus): SearchRecord[] {
	return [...corpus.jurisdictions.values()].flatMap((jurisdiction) => {
		const {
			id,
			name: fullName,
			short_name,
			native_names,
			institutions,
			milestones,
			critique,
		} = jurisdiction;
		const [native] = native_names;
		const place: SearchRecord = {
			...emptyRecord,
			id: `jurisdiction:${id}`,
			kind: 'jurisdiction',
			title: short_name,
			original: native ? { text: native.text, language: native.language } : null,
			place: fullName.en,
			jurisdiction: id,
			more: [
				fullName.ru,
				...native_names.map(({ text }) => text),
				...institutions.flatMap((one) => [one.name.en, one.name.ru ?? '']),
			],
		};
		const events = milestones.map((milestone): SearchRecord => ({
			...emptyRecord,
			id: `milestone:${id}/${name(milestone.date, milestone.title)}`,
			kind: 'milestone',
			title: { en: milestone.title, ru: null },
			jurisdiction: id,
			date: milestone.date,
			text: milestone.detail,
		}));
		const critics = critique.map((one): SearchRecord => ({
			...emptyRecord,
			id: `critique:${id}/${name(one.by, one.document)}`,
			kind: 'critique',
			title: { en: `${one.by}: ${one.document}`, ru: null },
			jurisdiction: id,
			date: one.date,
			text: one.point,
			more: aboutTitle(corpus, one.about),
		}));
		return [place, ...events, ...critics];
	});
}

function aboutTitle(corpus: Corpus, about: string | null): string[] {
	if (about === null) return [];
	const definition = corpus.definitions.get(about);
	if (definition) return [definition.term.en, lookup(corpus.concepts, definition.concept).label.ru];
	const title = corpus.instruments.get(about)?.title.en ?? corpus.offences.get(about)?.name;
	return title === undefined ? [] : [title];
}

function sourceRecords(corpus: Corpus): SearchRecord[] {
	return [...corpus.sources.values()].map((source) => ({
		...emptyRecord,
		id: `source:${source.key}`,
		kind: 'source',
		title: { en: source.title, ru: source.language === 'ru' ? source.title : null },
		original: source.language === 'en' ? null : { text: source.title, language: source.language },
		place: source.publisher,
		jurisdiction: corpus.jurisdictions.has(source.scope) ? source.scope : null,
	}));
}

/** Words of a record that has no id of its own, for one that stays while the list around it changes. */
export function name(...parts: readonly (string | null)[]): string {
	return slug(parts.filter((part) => part !== null).join(' ')).slice(0, 60);
}

/** Numbers the ids that come up more than once: `-2` for the second. */
function distinct(records: readonly SearchRecord[]): SearchRecord[] {
	const seen = new Map<string, number>();
	return records.map((record) => {
		const count = (seen.get(record.id) ?? 0) + 1;
		seen.set(record.id, count);
		return count === 1 ? record : { ...record, id: `${record.id}-${count}` };
	});
}
