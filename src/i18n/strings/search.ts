import type { Strings } from '../index.ts';

/** The search: its page, its box in the header, and what it says of its results. */
export const search = {
	'search.title': { en: 'Search', ru: 'Поиск' },
	'search.lead': {
		en: 'By citation, by term in any script of the region, or by an idea in English or Russian. Typing errors are forgiven.',
		ru: 'По ссылке на норму, по термину в любой графике региона или по смыслу, по-русски или по-английски. Опечатки не мешают.',
	},
	'search.field': { en: 'What are you looking for?', ru: 'Что вы ищете?' },
	'search.examples': { en: 'For example', ru: 'Например' },
	'search.scripts': {
		en: 'The search itself needs scripts. Without them, use the lists below: every term and every citation has its link.',
		ru: 'Для самого поиска нужны скрипты. Без них пользуйтесь указателями ниже: у каждого термина и каждой нормы есть ссылка.',
	},
	'search.browse.terms': { en: 'Terms from A to Z', ru: 'Термины по алфавиту' },
	'search.browse.terms.lead': {
		en: 'Each term in its own script and in English, with the definition that it leads to.',
		ru: 'Каждый термин на языке закона и по-английски; ссылка ведёт к определению.',
	},
	'search.browse.citations': { en: 'Citations by state', ru: 'Нормы по государствам' },
	'search.browse.laws': { en: 'Laws and other acts', ru: 'Законы и другие акты' },
	'search.browse.offences': { en: 'Offences by article', ru: 'Составы по статьям' },
	'search.browse.benchmarks': { en: 'International texts', ru: 'Международные тексты' },
	'search.browse.no-number': { en: 'without a number', ru: 'без номера' },

	'search.loading': { en: 'Loading the index', ru: 'Загружается указатель' },
	'search.failed': {
		en: 'The index could not be loaded. Reload the page, or use the lists below.',
		ru: 'Указатель загрузить не удалось. Обновите страницу или воспользуйтесь списками ниже.',
	},
	'search.count': {
		en: { one: '{n} result', other: '{n} results' },
		ru: {
			one: '{n} результат',
			few: '{n} результата',
			many: '{n} результатов',
			other: '{n} результата',
		},
	},
	'search.in-state': { en: 'in {states}', ru: 'в пределах: {states}' },
	'search.understood': {
		en: 'Only records of {states}, because you named it.',
		ru: 'Показаны только записи по запросу «{states}»: вы назвали государство.',
	},
	'search.widened': {
		en: 'Nothing was found for {states} alone; these are the results for all states.',
		ru: 'Только по «{states}» ничего не найдено; показаны результаты по всем государствам.',
	},
	'search.instead': {
		en: 'No record has “{word}”. Taken for: {taken}.',
		ru: 'Слова «{word}» нет ни в одной записи. Понято как: {taken}.',
	},
	'search.top': { en: 'Best matches', ru: 'Лучшие совпадения' },
	'search.more': { en: 'All {n}', ru: 'Все: {n}' },
	'search.further': { en: 'Show more', ru: 'Показать ещё' },
	'search.clear': { en: 'Clear the filters', ru: 'Сбросить фильтры' },
	'search.narrow': { en: 'Narrow the results', ru: 'Уточнить' },
	'search.stated': { en: 'States: ', ru: 'Названо: ' },
	'search.limb': { en: 'limb {n}', ru: 'пункт {n}' },

	'search.none': {
		en: 'Nothing found for “{query}”',
		ru: 'По запросу «{query}» ничего не найдено',
	},
	'search.none.filters': {
		en: 'The filters leave nothing of what the words would find.',
		ru: 'Фильтры не оставили ничего из того, что нашлось бы по словам.',
	},
	'search.none.tried': { en: 'What was tried', ru: 'Что было испробовано' },
	'search.none.tried.text': {
		en: 'The words as you wrote them; in the other scripts of the region; their stems; words of the same meaning in the other languages; beginnings of words; and words spelt alike.',
		ru: 'Слова в том виде, как вы их написали; в другой графике региона; их основы; слова с тем же значением на других языках; начала слов; похожие по написанию слова.',
	},
	'search.none.nearest': {
		en: 'The nearest elements and terms',
		ru: 'Ближайшие элементы и термины',
	},
	'search.none.official': {
		en: 'What is not in this collection may be in the official databases, which have a search of their own',
		ru: 'Чего нет в этом собрании, может быть в официальных базах, у которых есть свой поиск',
	},

	'search.facet.state': { en: 'State or body', ru: 'Государство или организация' },
	'search.facet.kind': { en: 'Kind', ru: 'Вид' },
	'search.facet.family': { en: 'Family', ru: 'Семейство' },
	'search.facet.force': { en: 'In force', ru: 'Действие' },
	'search.facet.language': { en: 'Language of the term', ru: 'Язык термина' },

	'search.kind.definition': { en: 'Definitions', ru: 'Определения' },
	'search.kind.limb': { en: 'Limbs', ru: 'Пункты определений' },
	'search.kind.concept': { en: 'Concepts', ru: 'Понятия' },
	'search.kind.element': { en: 'Elements', ru: 'Элементы' },
	'search.kind.instrument': { en: 'Laws and other acts', ru: 'Законы и другие акты' },
	'search.kind.offence': { en: 'Offences', ru: 'Составы правонарушений' },
	'search.kind.measure': { en: 'Measures', ru: 'Меры' },
	'search.kind.version': { en: 'Versions', ru: 'Редакции' },
	'search.kind.amendment': { en: 'Amendments', ru: 'Поправки' },
	'search.kind.jurisdiction': { en: 'States and bodies', ru: 'Государства и организации' },
	'search.kind.milestone': { en: 'Milestones', ru: 'Вехи' },
	'search.kind.critique': { en: 'Criticism', ru: 'Критика' },
	'search.kind.source': { en: 'Sources', ru: 'Источники' },

	'search.one.definition': { en: 'Definition', ru: 'Определение' },
	'search.one.limb': { en: 'Limb', ru: 'Пункт определения' },
	'search.one.concept': { en: 'Concept, all states compared', ru: 'Понятие: сравнение государств' },
	'search.one.element': { en: 'Element', ru: 'Элемент' },
	'search.one.instrument': { en: 'Law or other act', ru: 'Закон или другой акт' },
	'search.one.offence': { en: 'Offence', ru: 'Состав' },
	'search.one.measure': { en: 'Measure', ru: 'Мера' },
	'search.one.version': { en: 'Version', ru: 'Редакция' },
	'search.one.amendment': { en: 'Amendment', ru: 'Поправка' },
	'search.one.jurisdiction': { en: 'State or body', ru: 'Государство или организация' },
	'search.one.milestone': { en: 'Milestone', ru: 'Веха' },
	'search.one.critique': { en: 'Criticism', ru: 'Критика' },
	'search.one.source': { en: 'Source', ru: 'Источник' },

	'search.force.in-force': { en: 'in force', ru: 'действует' },
	'search.force.historical': { en: 'historical', ru: 'утратило силу' },
	'search.force.draft': { en: 'draft', ru: 'проект' },
	'search.evidence.official': { en: 'official text', ru: 'официальный текст' },
	'search.evidence.unofficial-translation': {
		en: 'unofficial translation',
		ru: 'неофициальный перевод',
	},
	'search.evidence.quoted-in-secondary': {
		en: 'quoted in a secondary source',
		ru: 'цитата во вторичном источнике',
	},

	'search.box.all': { en: 'All results for “{query}”', ru: 'Все результаты по запросу «{query}»' },
	'search.box.list': { en: 'Suggestions', ru: 'Подсказки' },
	'search.box.count': {
		en: { one: '{n} suggestion', other: '{n} suggestions' },
		ru: {
			one: '{n} подсказка',
			few: '{n} подсказки',
			many: '{n} подсказок',
			other: '{n} подсказки',
		},
	},
	'search.box.none': { en: 'No suggestion', ru: 'Подсказок нет' },
} satisfies Strings;
