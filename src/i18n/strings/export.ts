import type { Strings } from '../index.ts';

/** What a reader takes away: citations, tables, Word documents. */
export const exportStrings = {
	'cite.number': { en: 'No {number}', ru: '№ {number}' },
	'cite.from': { en: 'wording in force from {from}', ru: 'редакция, действующая с {from}' },
	'cite.until': { en: 'wording in force until {to}', ru: 'редакция, действовавшая до {to}' },
	'cite.range': {
		en: 'wording in force from {from} until {to}',
		ru: 'редакция, действовавшая с {from} до {to}',
	},
	'cite.draft': { en: 'draft', ru: 'проект' },
	'cite.in': { en: 'in {site}', ru: 'в: {site}' },
	'cite.as-of': { en: 'as of {date}', ru: 'по состоянию на {date}' },
	'cite.version': { en: 'data version {version}', ru: 'версия данных {version}' },
	'cite.accessed': { en: 'accessed {date}', ru: 'дата обращения: {date}' },
	'cite.limb': { en: 'limb {n}', ru: 'пункт {n}' },
	'cite.adopted': { en: 'adopted {date}', ru: 'принят {date}' },
	'cite.authors': { en: 'Concordance contributors', ru: 'Авторы Concordance' },

	'word.element': { en: 'Element', ru: 'Элемент' },
	'word.differ': { en: 'differ: {n}', ru: 'различаются: {n}' },
	'word.alike': { en: 'alike: {n}', ru: 'совпадают: {n}' },
	'word.open': {
		en: 'known for fewer than two: {n}',
		ru: 'известны менее чем для двух: {n}',
	},
	'word.unknown-cells': {
		en: 'unknown cells, left out of the counts: {n}',
		ru: 'неизвестные ячейки, не учтённые в подсчётах: {n}',
	},
	'word.condition': { en: 'Condition: {note}', ru: 'Условие: {note}' },
	'word.note': { en: 'Note: {note}', ru: 'Примечание: {note}' },
	'word.term': { en: 'Term of the original ({language}): ', ru: 'Термин оригинала ({language}): ' },
	'word.seen': { en: 'Read in: {wording}.', ru: 'Изучено: {wording}.' },
	'word.marks': {
		en: '{stated} a limb states the element. {conditional} A limb states it, but only under a condition. {absent} The wording is coded in full, and no limb states it. {unknown} The wording was not seen, or only in part; this never counts as different.',
		ru: '{stated} элемент прямо назван в пункте определения. {conditional} Элемент назван, но лишь при условии. {absent} Формулировка закодирована полностью, и элемент в ней не назван. {unknown} Формулировка не изучена или изучена частично; это никогда не считается различием.',
	},
	'word.laws': { en: 'Texts compared', ru: 'Сравниваемые тексты' },
	'word.pinned-laws': { en: 'Texts', ru: 'Тексты' },
	'word.no-law': {
		en: '{state}: no definition in force is known to us.',
		ru: '{state}: действующее определение нам неизвестно.',
	},
	'word.official': { en: 'Official text: {url}', ru: 'Официальный текст: {url}' },
	'word.wording.official': { en: 'official text', ru: 'официальный текст' },
	'word.wording.unofficial-translation': {
		en: 'unofficial translation',
		ru: 'неофициальный перевод',
	},
	'word.wording.quoted-in-secondary': {
		en: 'quoted in a secondary source',
		ru: 'цитата во вторичном источнике',
	},
	'word.wording.none': { en: 'wording not seen', ru: 'формулировка не найдена' },
	'word.sources': { en: 'Sources', ru: 'Источники' },
	'word.about': { en: 'About this document', ru: 'Об этом документе' },
	'word.colophon': {
		en: 'Made with Concordance, data version {version}, as of {date}: {address}. Renderings of the laws are our own words, not the text of the law; only the official publication of each state is authentic. This is not legal advice. Texts and data: CC BY 4.0.',
		ru: 'Составлено с помощью Concordance, версия данных {version}, по состоянию на {date}: {address}. Изложения норм даны нашими словами и не являются текстом закона; подлинным является только текст в официальном издании каждого государства. Это не юридическая консультация. Тексты и данные: CC BY 4.0.',
	},
} satisfies Strings;
