import type { Strings } from '../index.ts';

/** The comparison: its table, controls and evidence. */
export const compare = {
	'compare.title': { en: 'Compare', ru: 'Сравнение' },
	'compare.lead': {
		en: 'Definitions side by side, element by element. Each family sets the general definitions of the five states beside each other; each concept compares one term.',
		ru: 'Определения рядом, элемент за элементом. Раздел семейства сопоставляет общие определения пяти государств, раздел понятия — один термин.',
	},
	'compare.element': { en: 'Element', ru: 'Элемент' },
	'compare.family': { en: 'Family', ru: 'Семейство' },
	'compare.concept': { en: 'Concept', ru: 'Понятие' },
	'compare.concepts': { en: 'Concepts of this family', ru: 'Понятия этого семейства' },
	'compare.family-note': {
		en: 'the general definitions of the family together',
		ru: 'общие определения семейства вместе',
	},
	'compare.states': { en: 'States', ru: 'Государства' },
	'compare.all-five': { en: 'All five', ru: 'Все пять' },
	'compare.pairs': { en: 'Two states at a time', ru: 'Попарно' },
	'compare.pair-title': { en: '{first} and {second}', ru: '{first} и {second}' },
	'compare.as-of': { en: 'As of', ru: 'По состоянию на' },
	'compare.since': { en: 'since', ru: 'с' },
	'compare.since-unknown': { en: 'beginning not known', ru: 'начало неизвестно' },
	'compare.more-definitions': {
		en: { one: 'and {n} more definition', other: 'and {n} more definitions' },
		ru: {
			one: 'и ещё {n} определение',
			few: 'и ещё {n} определения',
			many: 'и ещё {n} определений',
			other: 'и ещё {n} определения',
		},
	},
	'compare.group-count': {
		en: { one: '{n} of {comparable} differs', other: '{n} of {comparable} differ' },
		ru: { one: 'различается {n} из {comparable}', other: 'различаются {n} из {comparable}' },
	},
	'compare.differences-only': { en: 'Differences only', ru: 'Только различия' },
	'compare.show-more': {
		en: { one: 'show {n} more', other: 'show {n} more' },
		ru: { one: 'показать ещё {n}', other: 'показать ещё {n}' },
	},
	'compare.caption': {
		en: '{subject}: {states}, as of {date}. Data version {version}.',
		ru: '{subject}: {states}, по состоянию на {date}. Версия данных {version}.',
	},
	'compare.unknown-cells': {
		en: {
			one: '{n} unknown cell is left out of every count',
			other: '{n} unknown cells are left out of every count',
		},
		ru: {
			one: '{n} неизвестная ячейка не учтена ни в одном подсчёте',
			few: '{n} неизвестные ячейки не учтены ни в одном подсчёте',
			many: '{n} неизвестных ячеек не учтено ни в одном подсчёте',
			other: '{n} неизвестной ячейки не учтено ни в одном подсчёте',
		},
	},
	'compare.texts': { en: 'Which texts are compared', ru: 'Какие тексты сравниваются' },
	'compare.none-known': {
		en: 'No definition in force is known to us.',
		ru: 'Действующее определение нам неизвестно.',
	},
	'compare.other-wordings': {
		en: 'Other wordings that we hold, not in force on this date',
		ru: 'Другие имеющиеся редакции, не действующие на эту дату',
	},
	'compare.where-to-look': { en: 'Where to look', ru: 'Где искать' },
	'compare.uncertain': {
		en: 'which wording applied on this date is not certain',
		ru: 'какая редакция действовала на эту дату, достоверно неизвестно',
	},
	'compare.gap': {
		en: 'the wording that applied on this date was not seen',
		ru: 'редакция, действовавшая на эту дату, не изучалась',
	},
	'compare.five-states': { en: 'The five states', ru: 'Пять государств' },
	'compare.finding': {
		en: {
			one: '{who} name {n} element when they define {subject}; stated by all: {shared}. Of {comparable} elements known for at least two, {differs} differ.',
			other:
				'{who} name {n} different elements when they define {subject}; stated by all: {shared}. Of {comparable} elements known for at least two, {differs} differ.',
		},
		ru: {
			one: '{who}: в определениях ({subject}) назван {n} элемент; общих для всех: {shared}. Из {comparable} элементов, известных хотя бы для двух, различаются {differs}.',
			few: '{who}: в определениях ({subject}) названы {n} разных элемента; общих для всех: {shared}. Из {comparable} элементов, известных хотя бы для двух, различаются {differs}.',
			many: '{who}: в определениях ({subject}) названо {n} разных элементов; общих для всех: {shared}. Из {comparable} элементов, известных хотя бы для двух, различаются {differs}.',
			other:
				'{who}: в определениях ({subject}) названо {n} разных элементов; общих для всех: {shared}. Из {comparable} элементов, известных хотя бы для двух, различаются {differs}.',
		},
	},
	'compare.states-with': {
		en: 'defined in {n} of {total} states',
		ru: 'определено в {n} из {total} государств',
	},
	'column.full': { en: 'coded in full', ru: 'закодировано полностью' },
	'column.part': { en: 'coded in part', ru: 'закодировано частично' },
	'column.unseen': { en: 'wording not seen', ru: 'текст не изучен' },
	'column.left-undefined': { en: 'named, left undefined', ru: 'названо без определения' },
	'column.none': { en: 'no definition known', ru: 'определение неизвестно' },
	'limb.of': { en: 'Limb {limb}, {concept}', ru: 'Пункт {limb}, {concept}' },
	'evidence.condition': { en: 'Condition:', ru: 'Условие:' },
	'evidence.note': { en: 'Note:', ru: 'Примечание:' },
	'evidence.seen': { en: 'Read in: {wording}', ru: 'Изучено: {wording}' },
	'evidence.official': { en: 'official text', ru: 'официальный текст' },
	'instrument.law-no': { en: 'Law No. {number}', ru: 'Закон № {number}' },
} satisfies Strings;
