/** Records of instruments, of the acts that amended them, and of offences. */
import { lookup, type Corpus, type Instrument } from '../corpus/corpus.ts';
import { articleKeys } from './articles.ts';
import { placeOf } from './definition-records.ts';
import { findNumbers, numberKeys } from './numbers.ts';
import type { Force, SearchRecord } from './record.ts';
import { emptyRecord, name } from './records.ts';

const FORCE: Readonly<Record<NonNullable<Instrument['status']>, Force>> = {
	'in-force': 'in-force',
	repealed: 'historical',
	draft: 'draft',
};

/** The instrument and its amendments. */
export function instrumentRecords(corpus: Corpus, instrument: Instrument): SearchRecord[] {
	const { id, title, number, jurisdiction } = instrument;
	const definitions = [...corpus.definitions.values()].filter((one) => one.instrument === id);
	const original = originalTitle(corpus, instrument);
	const law: SearchRecord = {
		...emptyRecord,
		id: `instrument:${id}`,
		kind: 'instrument',
		title: { en: title.en, ru: title.ru },
		original,
		place: number,
		jurisdiction,
		families: [...new Set(definitions.map(({ family }) => family))],
		force: instrument.status && FORCE[instrument.status],
		date: instrument.adopted,
		text: instrument.summary,
		work: id,
		numbers: [
			...new Set([...numberKeys(number ?? ''), ...findNumbers(title.en).map(({ key }) => key)]),
		],
	};
	const amendments = instrument.amendments.map((amendment): SearchRecord => ({
		...emptyRecord,
		id: `amendment:${id}/${name(amendment.act)}`,
		kind: 'amendment',
		title: { en: amendment.act, ru: null },
		jurisdiction,
		date: amendment.date,
		text: amendment.summary,
		more: amendment.touches,
		work: id,
		numbers: numberKeys(amendment.act),
	}));
	return [law, ...amendments];
}

/** The offences, each under the article that punishes it. */
export function offenceRecords(corpus: Corpus): SearchRecord[] {
	return [...corpus.offences.values()].map((offence) => {
		const instrument = lookup(corpus.instruments, offence.instrument);
		return {
			...emptyRecord,
			id: `offence:${offence.id}`,
			kind: 'offence',
			title: { en: offence.name, ru: null },
			place: placeOf(instrument.title.en, offence.pinpoint),
			jurisdiction: offence.jurisdiction,
			force: instrument.status && FORCE[instrument.status],
			date: offence.as_of,
			text: offence.conduct,
			more: offence.max_penalty === null ? [] : [offence.max_penalty],
			labels: offence.grounds,
			work: offence.instrument,
			articles: articleKeys(offence.pinpoint),
		};
	});
}

function originalTitle(
	corpus: Corpus,
	{ title, jurisdiction }: Instrument,
): SearchRecord['original'] {
	if (title.original === null || title.original === title.ru || title.original === title.en)
		return null;
	const { languages } = lookup(corpus.jurisdictions, jurisdiction);
	const cyrillic = /\p{Script=Cyrillic}/u.test(title.original);
	const language = languages.find(
		(tag) => tag !== 'ru' && (tag === 'tk' || tag === 'uz-Latn') !== cyrillic,
	);
	return { text: title.original, language: language ?? (cyrillic ? 'ru' : 'en') };
}
