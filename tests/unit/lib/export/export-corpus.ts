/** A tiny corpus for tests of what is taken away: two states, one family, three elements, two laws. */
import { translator } from '../../../../src/i18n/index.ts';
import type { Locale } from '../../../../src/i18n/index.ts';
import { compare, type Comparison } from '../../../../src/lib/analysis/comparison.ts';
import { columnsFor } from '../../../../src/lib/analysis/selection.ts';
import type { ComparisonCorpus } from '../../../../src/lib/corpus/corpus.ts';
import type { ViewContext } from '../../../../src/lib/views/context.ts';

export const DAY = '2026-11-21';
export const SITE = 'https://concordance.example';

const both = (en: string, ru: string) => ({ en, ru });
const element = (id: string, en: string, ru: string) => ({ id, label: both(en, ru) });
const groups = [
	{
		id: 'conduct',
		label: both('Conduct', 'Деяние'),
		elements: [element('act', 'Act', 'Деяние'), element('riot', 'Riot', 'Беспорядки')],
	},
	{ id: 'aim', label: both('Aim', 'Цель'), elements: [element('fear', 'Fear', 'Страх')] },
];
const law = {
	kind: 'law',
	number: null,
	adopted: null,
	in_force_from: null,
	repealed_on: null,
	repealed_by: null,
	replaces: null,
	status: 'in-force',
	official_url: null,
};
const limb = {
	n: '1',
	pinpoint: 'art. 1(1) para. 2',
	rendering: '=Acts that "frighten", all told',
	term: { text: 'ҷиноят; қӯшун', language: 'tg' },
	violence: null,
	purpose: 'required',
};
const state = (id: string, en: string, ru: string) => ({
	id,
	kind: 'state',
	role: 'compared',
	short_name: both(en, ru),
	researched_on: DAY,
	official_database: null,
});
const version = {
	from: '2014-11-03',
	to: null,
	complete: true,
	wording_seen: 'official',
	note: 'A note',
	sources: ['kz/s1'],
};

function mapOf<Value extends { readonly id: string }>(
	values: readonly Value[],
): Map<string, Value> {
	return new Map(values.map((value) => [value.id, value]));
}

const corpus = {
	codebook: { groups },
	asOf: DAY,
	families: mapOf([{ id: 'extremism', label: both('Extremism', 'Экстремизм'), concepts: [] }]),
	concepts: mapOf([
		{ ...element('extremism', 'Extremism', 'Экстремизм'), family: 'extremism', general: true },
	]),
	elements: mapOf(groups.flatMap((group) => group.elements)),
	jurisdictions: mapOf([
		state('kz', 'Kazakhstan', 'Казахстан'),
		state('tm', 'Turkmenistan', 'Туркменистан'),
	]),
	instruments: mapOf([
		{
			...law,
			id: 'kz-law',
			jurisdiction: 'kz',
			title: {
				...both('On Countering Extremism', 'О противодействии экстремизму'),
				original: null,
			},
			number: '31-III',
			adopted: '2005-02-18',
			official_url: 'https://law.example/31',
		},
		{
			...law,
			id: 'tm-law',
			jurisdiction: 'tm',
			title: { en: 'Law on Extremism & 50% more', ru: null, original: 'Kanun: ä ž ň ö ş ü ý' },
		},
	]),
	definitions: mapOf([
		{
			id: 'kz-extremism',
			jurisdiction: 'kz',
			concept: 'extremism',
			family: 'extremism',
			lead: true,
			term: { original: 'экстремизм', language: 'ru', en: 'extremism' },
			instrument: 'kz-law',
			pinpoint: 'art. 1(1)',
			versions: [
				{
					...version,
					from: '2005-02',
					to: '2014-11-03',
					limbs: [{ ...limb, elements: [{ id: 'act', value: 'present' }] }],
				},
				{
					...version,
					limbs: [
						{
							...limb,
							elements: [
								{ id: 'act', value: 'present' },
								{ id: 'fear', value: 'qualified', note: 'only if "public"' },
							],
						},
						{ ...limb, n: '2б', term: null, elements: [{ id: 'act', value: 'present' }] },
					],
				},
			],
		},
		{
			id: 'tm-extremism',
			jurisdiction: 'tm',
			concept: 'extremism',
			family: 'extremism',
			lead: true,
			term: { original: null, language: null, en: 'extremism' },
			instrument: 'tm-law',
			pinpoint: null,
			versions: [{ ...version, from: null, complete: false, wording_seen: null, limbs: [] }],
		},
	]),
	sources: new Map([
		['kz/s1', { key: 'kz/s1', title: 'Закон', publisher: 'Әділет', url: 'https://law.example/31' }],
	]),
} as unknown as ComparisonCorpus;

/** A view of the corpus in a language. */
export function contextIn(locale: Locale): ViewContext {
	return { corpus, locale, t: translator(locale), base: '/' };
}

/** Both states on a day. */
export function comparisonOn(day = DAY): Comparison {
	const subject = { kind: 'family', family: 'extremism' } as const;
	return compare(columnsFor(corpus, subject, ['kz', 'tm'], day), groups);
}

/** The rows of a CSV without its byte order mark, each as its fields. */
export function csvRows(text: string): string[][] {
	return text
		.slice(1)
		.split('\r\n')
		.slice(0, -1)
		.map((line) => [...line.matchAll(/"((?:[^"]|"")*)"/g)].map(([, field = '']) => field));
}
