import type { Strings } from '../index.ts';

/** Pages of definitions, states, instruments, elements, benchmarks and method. */
export const pages = {
	'definition.title': { en: '{term}, {jurisdiction}', ru: '{term}, {jurisdiction}' },
	'definition.version-title': {
		en: '{title}: wording from {from}',
		ru: '{title}: редакция с {from}',
	},
	'definition.description': {
		en: 'How {jurisdiction} defines “{term}”: each limb in our words, the elements that it states, its history and its sources.',
		ru: 'Как определено «{term}» ({jurisdiction}): каждый пункт в нашем изложении, его элементы, история и источники.',
	},
	'definition.term': { en: 'Defined term', ru: 'Определяемый термин' },
	'definition.no-term': {
		en: 'not found in the original language',
		ru: 'на языке оригинала не найден',
	},
	'definition.instrument': { en: 'Stands in', ru: 'Где закреплено' },
	'definition.wording': { en: 'Wording seen', ru: 'Что изучено' },
	'definition.official': { en: 'Official text', ru: 'Официальный текст' },
	'definition.limbs': { en: 'The wording, limb by limb', ru: 'Текст по пунктам' },
	'definition.unseen': {
		en: 'The wording has not been seen, so nothing is said of its elements.',
		ru: 'Текст не изучен, поэтому об его элементах ничего не сказано.',
	},
	'definition.left-undefined': {
		en: 'The instrument names the concept and deliberately leaves it undefined.',
		ru: 'Документ называет понятие и намеренно не определяет его.',
	},
	'definition.note': { en: 'What the coding rests on', ru: 'На чём основано кодирование' },
	'definition.history': { en: 'Wordings held', ru: 'Имеющиеся редакции' },
	'definition.lineage': {
		en: 'Earlier texts with the same elements',
		ru: 'Более ранние тексты с теми же элементами',
	},
	'definition.version-detail': {
		en: { one: '{n} limb; {wording}', other: '{n} limbs; {wording}' },
		ru: {
			one: '{n} пункт; {wording}',
			few: '{n} пункта; {wording}',
			many: '{n} пунктов; {wording}',
			other: '{n} пункта; {wording}',
		},
	},
	'definition.others': { en: 'How others define it', ru: 'Как это определяют другие' },
	'definition.compare': {
		en: 'Compare all states on: {concept}',
		ru: 'Сравнить все государства: {concept}',
	},
	'limb.notes': {
		en: { one: '{n} coding note', other: '{n} coding notes' },
		ru: {
			one: '{n} примечание к кодированию',
			few: '{n} примечания к кодированию',
			many: '{n} примечаний к кодированию',
			other: '{n} примечания к кодированию',
		},
	},
	'threshold.violence': {
		en: {
			one: 'Violence, over {n} limb: required in {required}, one of several ways in {alternative}, not required in {notRequired}, not known in {unknown}.',
			other:
				'Violence, over {n} limbs: required in {required}, one of several ways in {alternative}, not required in {notRequired}, not known in {unknown}.',
		},
		ru: {
			one: 'Насилие, по {n} пункту: обязательно в {required}, один из способов в {alternative}, не обязательно в {notRequired}, неизвестно в {unknown}.',
			other:
				'Насилие, по {n} пунктам: обязательно в {required}, один из способов в {alternative}, не обязательно в {notRequired}, неизвестно в {unknown}.',
		},
	},
	'threshold.purpose': {
		en: 'Aim: required in {required}, not required in {notRequired}, not known in {unknown}.',
		ru: 'Цель: обязательна в {required}, не обязательна в {notRequired}, неизвестно в {unknown}.',
	},
	'currency.current': {
		en: 'Wording in force from {from}. Law checked on {checked}: no later change is known to us.',
		ru: 'Действует (с {from}); о более поздних изменениях на дату проверки ({checked}) нам неизвестно.',
	},
	'currency.unseen': {
		en: 'In force from {from}, but the wording was not seen. Law checked on {checked}.',
		ru: 'Действует (с {from}), но текст не изучен; дата проверки: {checked}',
	},
	'currency.superseded': {
		en: 'An earlier wording: from {from} to {to}. It is not the law in force.',
		ru: 'Прежняя редакция (с {from} до {to}), не действующая норма.',
	},
	'currency.ended': {
		en: 'No longer in force: from {from} to {to}.',
		ru: 'Утратило силу (действовало с {from} до {to}).',
	},
	'currency.uncertain': {
		en: 'Whether this wording is in force is not certain: from {from} to {to}.',
		ru: 'Действует ли эта редакция (с {from} до {to}), достоверно неизвестно.',
	},
	'currency.draft': {
		en: 'A draft that was never in force in this form.',
		ru: 'Проект, который в этом виде не вступал в силу.',
	},
	'currency-word.current': { en: 'in force', ru: 'действует' },
	'currency-word.unseen': { en: 'in force', ru: 'действует' },
	'currency-word.superseded': { en: 'earlier wording', ru: 'прежняя редакция' },
	'currency-word.ended': { en: 'no longer in force', ru: 'не действует' },
	'currency-word.uncertain': { en: 'uncertain', ru: 'достоверно неизвестно' },
	'currency-word.draft': { en: 'draft', ru: 'проект' },
	'currency.to-current': { en: 'Go to the current wording', ru: 'К действующей редакции' },

	'jurisdictions.title': { en: 'States', ru: 'Государства' },
	'jurisdictions.lead': {
		en: 'The five states compared, and Russia beside them as a comparator.',
		ru: 'Пять сравниваемых государств и Россия для сопоставления.',
	},
	'jurisdiction.lead': {
		en: '{definitions} definitions in {instruments} instruments, {limbs} limbs coded. Research closed on {date}.',
		ru: 'Определений: {definitions}, документов: {instruments}, закодировано пунктов: {limbs}. Исследование завершено {date}',
	},
	'jurisdiction.comparator': {
		en: 'A comparator: it is not one of the five states compared.',
		ru: 'Государство для сопоставления, не входит в число пяти сравниваемых.',
	},
	'jurisdiction.languages': { en: 'Languages of the law', ru: 'Языки законодательства' },
	'jurisdiction.database': { en: 'Official database', ru: 'Официальная база' },
	'jurisdiction.names': { en: 'Own name', ru: 'Собственное название' },
	'jurisdiction.story': { en: 'In short', ru: 'Вкратце' },
	'jurisdiction.definitions': { en: 'Definitions', ru: 'Определения' },
	'jurisdiction.instruments': { en: 'Instruments', ru: 'Документы' },
	'jurisdiction.measures': { en: 'Measures and procedure', ru: 'Меры и процедура' },
	'jurisdiction.offences': { en: 'Offences', ru: 'Составы правонарушений' },
	'jurisdiction.institutions': { en: 'Institutions', ru: 'Органы' },
	'jurisdiction.treaties': { en: 'Treaties', ru: 'Международные договоры' },
	'jurisdiction.critique': { en: 'Criticism', ru: 'Критика' },
	'jurisdiction.timeline': { en: 'Timeline', ru: 'Хронология' },
	'jurisdiction.gaps': { en: 'What was not found', ru: 'Что не найдено' },
	'jurisdiction.doubts': { en: 'Doubts', ru: 'Сомнения' },
	'jurisdiction.codebook-gaps': {
		en: 'Features for which the codebook had no element',
		ru: 'Признаки, для которых в кодификаторе не было элемента',
	},
	'jurisdiction.coverage': { en: 'Coverage', ru: 'Охват' },
	'jurisdiction.wording-from': { en: 'Wording from {date}', ru: 'Редакция с {date}' },
	'jurisdiction.penalty': { en: 'Gravest penalty', ru: 'Самое строгое наказание' },
	'jurisdiction.no-penalty': { en: 'not found', ru: 'не найдено' },
	'jurisdiction.grounds': { en: 'Grounds named', ru: 'Названные признаки' },
	'jurisdiction.internet': { en: 'Use of the internet', ru: 'Использование интернета' },
	'jurisdiction.edition': { en: 'Edition read', ru: 'Изученная редакция' },
	'jurisdiction.party-since': { en: 'since {date}', ru: 'с {date}' },
	'jurisdiction.to-gaps': { en: 'Gap analysis', ru: 'Анализ пробелов' },
	'jurisdiction.to-changes': { en: 'Changes', ru: 'Изменения' },
	'jurisdiction.to-coverage': { en: 'Coverage', ru: 'Охват' },
	'jurisdiction.about': { en: 'about', ru: 'о норме' },
	'jurisdiction.asked': { en: 'Asked as: {question}', ru: 'Вопрос в исходной форме: {question}' },
	'jurisdiction.in-english': {
		en: 'The details below are held in English.',
		ru: 'Подробности ниже имеются только на английском языке.',
	},

	'instruments.title': { en: 'Instruments', ru: 'Документы' },
	'instruments.lead': {
		en: 'Laws, codes, decrees and strategies of the states, by state and date of adoption.',
		ru: 'Законы, кодексы, постановления и стратегии государств, по государствам и датам принятия.',
	},
	'instrument.summary': { en: 'What it does', ru: 'О чём документ' },
	'instrument.original': { en: 'Original title', ru: 'Название на языке оригинала' },
	'instrument.russian': { en: 'Russian title', ru: 'Название на русском' },
	'instrument.english': { en: 'English title', ru: 'Название на английском' },
	'instrument.number': { en: 'Number', ru: 'Номер' },
	'instrument.kind': { en: 'Kind', ru: 'Вид' },
	'instrument.adopted': { en: 'Adopted', ru: 'Принят' },
	'instrument.in-force': { en: 'In force from', ru: 'Вступил в силу' },
	'instrument.repealed': { en: 'Repealed', ru: 'Утратил силу' },
	'instrument.repealed-by': { en: 'Repealed by', ru: 'Отменён документом' },
	'instrument.repeals': { en: 'Repeals', ru: 'Отменяет' },
	'instrument.replaces': { en: 'Replaces', ru: 'Заменяет' },
	'instrument.replaced-by': { en: 'Replaced by', ru: 'Заменён документом' },
	'instrument.status': { en: 'Status', ru: 'Статус' },
	'instrument.jurisdiction': { en: 'Of', ru: 'Принявшая сторона' },
	'instrument.official': { en: 'Official text', ru: 'Официальный текст' },
	'instrument.number-unknown': { en: 'not found', ru: 'не найден' },
	'instrument.timeline': { en: 'Timeline', ru: 'Хронология' },
	'instrument.amendments': { en: 'Amendments', ru: 'Изменения' },
	'instrument.amendments-count': {
		en: { one: '{n} amendment known to us', other: '{n} amendments known to us' },
		ru: {
			one: 'нам известно {n} изменение',
			few: 'нам известны {n} изменения',
			many: 'нам известно {n} изменений',
			other: 'нам известно {n} изменения',
		},
	},
	'instrument.no-amendments': {
		en: 'No amendment is known to us.',
		ru: 'Изменения нам неизвестны.',
	},
	'instrument.no-summary': {
		en: 'What it changed was not seen.',
		ru: 'Содержание изменения не изучено.',
	},
	'instrument.act': { en: 'Amending act', ru: 'Изменяющий акт' },
	'instrument.date': { en: 'Date', ru: 'Дата' },
	'instrument.touches': { en: 'Touches', ru: 'Затрагивает' },
	'instrument.changed': { en: 'What it changed', ru: 'Что изменено' },
	'instrument.held': { en: 'What we hold of it', ru: 'Что у нас из него есть' },
	'instrument.none-held': {
		en: 'No definition, offence or measure of this collection stands in it.',
		ru: 'Определений, составов или мер из него в собрании нет.',
	},
	'instrument.offences': { en: 'Offences', ru: 'Составы' },
	'instrument.measures': { en: 'Measures', ru: 'Меры' },

	'elements.title': { en: 'Elements', ru: 'Элементы' },
	'elements.lead': {
		en: '{n} elements in {groups} groups: what definitions are broken into, so that unlike texts can be compared like with like.',
		ru: 'Элементов: {n}, групп: {groups}. На них раскладываются определения, чтобы сравнивать несхожие тексты по сопоставимым частям.',
	},
	'elements.stated-in': {
		en: 'stated in {n} of {total} wordings in force',
		ru: 'указан в {n} из {total} действующих редакций',
	},
	'element.lead': {
		en: 'An element of the group “{group}”.',
		ru: 'Элемент группы «{group}».',
	},
	'element.rule': { en: 'Coding rule', ru: 'Правило кодирования' },
	'element.no-rule': {
		en: 'No rule of its own beyond its label and the rules for all elements.',
		ru: 'Отдельного правила нет: действуют общие правила и название элемента.',
	},
	'element.states': { en: 'Who states it', ru: 'Кто его указывает' },
	'element.family': { en: '{family}, general definitions', ru: '{family}, общие определения' },
	'element.limbs': { en: 'Limbs side by side', ru: 'Пункты рядом' },
	'element.limbs-none': {
		en: 'No wording in force of the five states states it, as far as is known.',
		ru: 'Насколько известно, ни одна действующая редакция пяти государств его не указывает.',
	},
	'element.first': { en: 'First known wording', ru: 'Первая известная редакция' },
	'element.first-note': {
		en: 'The beginning of the earliest wording held that states the element, in any definition of the state. An earlier one may exist that was not seen.',
		ru: 'Начало самой ранней из имеющихся редакций, где элемент указан, в любом определении государства. Возможна более ранняя, которая не изучалась.',
	},
	'element.all-rules': { en: 'Rules for all elements', ru: 'Правила для всех элементов' },
	'element.benchmarks': { en: 'Benchmarks that have it', ru: 'Международные тексты, где он есть' },
	'element.benchmarks-none': {
		en: 'None of the benchmarks coded has it.',
		ru: 'Ни в одном из закодированных международных текстов его нет.',
	},
	'element.earlier': { en: 'Earlier wordings that had it', ru: 'Прежние редакции, где он был' },
	'element.since': { en: 'first known wording: {date}', ru: 'первая известная редакция: {date}' },

	'benchmarks.title': { en: 'Benchmarks', ru: 'Международные тексты' },
	'benchmarks.lead': {
		en: 'Treaties, resolutions and standards against which the definitions of the states can be held, each with its legal weight.',
		ru: 'Договоры, резолюции и стандарты, с которыми можно сопоставить определения государств, с указанием их правовой силы.',
	},
	'benchmark.offences': { en: 'Duties to punish', ru: 'Обязанности установить наказуемость' },
	'benchmark.parties': { en: 'Parties among the five', ru: 'Участники из пяти государств' },
	'benchmark.parties-none': { en: 'No party is recorded.', ru: 'Участие не отмечено.' },
	'benchmark.definitions': {
		en: 'Its definitions, coded alike',
		ru: 'Его определения, закодированные так же',
	},
	'benchmark.definitions-none': {
		en: 'It defines none of the concepts compared here.',
		ru: 'Ни одно из сравниваемых здесь понятий в нём не определено.',
	},
	'benchmark.against': {
		en: 'What each state shares, adds and lacks',
		ru: 'Общее, добавленное и недостающее у каждого государства',
	},
	'benchmark.tests': { en: 'Tests drawn from it', ru: 'Основанные на нём проверки' },
	'benchmark.compare': {
		en: 'Compare with the states: {concept}',
		ru: 'Сравнить с государствами: {concept}',
	},
	'weight.binding': { en: 'binding on its parties', ru: 'обязателен для участников' },
	'weight.draft': { en: 'draft, never adopted', ru: 'проект, не принят' },
	'weight.soft': { en: 'not binding', ru: 'не обязателен' },
	'weight.model': { en: 'model law, not binding', ru: 'модельный закон, не обязателен' },
	'weight.directive': {
		en: 'binding on the members of the European Union',
		ru: 'обязательна для государств Европейского союза',
	},
	'weight.judgment': {
		en: 'binding on the parties to the case',
		ru: 'обязательно для сторон дела',
	},
	'weight.label': { en: 'Legal weight', ru: 'Правовая сила' },

	'method.title': { en: 'Method', ru: 'Метод' },
	'method.coding-table': { en: 'Recurring formulas', ru: 'Повторяющиеся формулы' },
	'method.coding-title': { en: 'Coding manual', ru: 'Руководство по кодированию' },
	'method.coverage-title': { en: 'Coverage', ru: 'Охват' },
	'method.coverage-lead': {
		en: 'What was read, how much of it, and what is missing. A gap here is a gap in what we know, not in the law.',
		ru: 'Что изучено, в каком объёме и чего не хватает. Пробел здесь — пробел в наших сведениях, а не в праве.',
	},
	'method.sources-title': { en: 'All sources', ru: 'Все источники' },
	'method.sources-lead': {
		en: {
			one: '{n} source, with how much of it was read and when.',
			other: '{n} sources, each with how much of it was read and when.',
		},
		ru: {
			one: '{n} источник: что прочитано и когда.',
			few: '{n} источника: что прочитано и когда.',
			many: '{n} источников: что прочитано и когда.',
			other: '{n} источника: что прочитано и когда.',
		},
	},
	'method.shared-sources': {
		en: 'International texts and the debate',
		ru: 'Международные тексты и дискуссия',
	},
	'method.reliability': { en: 'Agreement of two coders', ru: 'Согласованность двух кодировщиков' },
	'method.lead': {
		en: 'How definitions are read, broken into elements, compared and counted, and what is not claimed.',
		ru: 'Как определения изучаются, раскладываются на элементы, сравниваются и подсчитываются и чего мы не утверждаем.',
	},
	'method.coding-lead': {
		en: 'How the limbs of a definition are coded with the elements of the codebook.',
		ru: 'Как пункты определения кодируются элементами кодификатора.',
	},
	'reliability.lead': {
		en: {
			one: 'A second coder read the renderings of {definitions} definitions ({versions} wordings, {n} limb) without sight of the first coding. {left} limbs whose rendering has changed since are left out.',
			other:
				'A second coder read the renderings of {definitions} definitions ({versions} wordings, {n} limbs) without sight of the first coding. {left} limbs whose rendering has changed since are left out.',
		},
		ru: {
			one: 'Второй кодировщик прочитал изложения определений ({definitions}; редакций {versions}, {n} пункт), не видя первого кодирования. Пунктов, изложение которых с тех пор изменилось и которые не учтены: {left}.',
			few: 'Второй кодировщик прочитал изложения определений ({definitions}; редакций {versions}, {n} пункта), не видя первого кодирования. Пунктов, изложение которых с тех пор изменилось и которые не учтены: {left}.',
			many: 'Второй кодировщик прочитал изложения определений ({definitions}; редакций {versions}, {n} пунктов), не видя первого кодирования. Пунктов, изложение которых с тех пор изменилось и которые не учтены: {left}.',
			other:
				'Второй кодировщик прочитал изложения определений ({definitions}; редакций {versions}, {n} пункта), не видя первого кодирования. Пунктов, изложение которых с тех пор изменилось и которые не учтены: {left}.',
		},
	},
	'reliability.group': { en: 'Group of elements', ru: 'Группа элементов' },
	'reliability.units': { en: 'Pairs compared', ru: 'Сравнено пар' },
	'reliability.coded': { en: 'Coded by either', ru: 'Закодировано кем-либо' },
	'reliability.agreed': { en: 'Coded alike', ru: 'Закодировано одинаково' },
	'reliability.by-limb': { en: 'Alpha by limb', ru: 'Альфа по пунктам' },
	'reliability.by-version': { en: 'Alpha by wording', ru: 'Альфа по редакциям' },
	'reliability.violence': { en: 'Violence of the limb', ru: 'Насилие в пункте' },
	'reliability.purpose': { en: 'Purpose of the limb', ru: 'Цель в пункте' },
	'reliability.alpha': {
		en: '{alpha} (95 %: {low} to {high})',
		ru: '{alpha} (95 %: от {low} до {high})',
	},
	'reliability.counts': { en: '{agreed} of {coded} agree', ru: 'совпали {agreed} из {coded}' },
	'reliability.reading': {
		en: 'Krippendorff’s alpha, ordinal (purpose: nominal), before the differences were settled; the interval resamples whole definitions. 0.80 and above is reliable, from 0.67 to 0.80 tentative; below 20 coded pairs only counts are given. The second coder did not carry opening words down to the limbs they govern, which lowers the figures by limb for actors, nature and purpose.',
		ru: 'Альфа Криппендорфа, порядковая (для цели — номинальная), до согласования расхождений; интервал получен повторной выборкой целых определений. От 0,80 — надёжно, от 0,67 до 0,80 — предварительно; менее чем при 20 закодированных парах приводятся только числа. Второй кодировщик не переносил вводные слова на пункты, к которым они относятся, что снижает показатели по пунктам для субъекта, природы и цели.',
	},
	'coverage.concept': { en: 'Concept', ru: 'Понятие' },
	'coverage.definitions': { en: 'Definitions', ru: 'Определения' },
	'coverage.versions': { en: 'Wordings', ru: 'Редакции' },
	'coverage.limbs': { en: 'Limbs', ru: 'Пункты' },
	'coverage.status': { en: 'Wording in force', ru: 'Действующая редакция' },
	'coverage.wording': { en: 'Seen in', ru: 'Изучено по' },

	'home.title': { en: 'Concordance', ru: 'Concordance' },
	'home.lead': {
		en: 'How Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and Turkmenistan define extremism and terrorism in law: side by side, element by element, with the evidence on every cell.',
		ru: 'Как Казахстан, Кыргызстан, Таджикистан, Узбекистан и Туркменистан определяют экстремизм и терроризм в законе: рядом, элемент за элементом, с подтверждением в каждой ячейке.',
	},
	'home.findings': { en: 'What the comparison shows', ru: 'Что показывает сравнение' },
	'home.states': { en: 'The five states', ru: 'Пять государств' },
	'home.changes': {
		en: 'Latest legal changes known to us',
		ru: 'Последние известные нам изменения',
	},
	'home.family': {
		en: '{family}: the five states name {named} different elements, {shared} of them in all five; they differ in {differ} of the {comparable} elements known for at least two.',
		ru: '{family}: пять государств называют {named} разных элементов, из них общих для всех пяти: {shared}. Различаются {differ} из {comparable} элементов, известных хотя бы для двух.',
	},
	'home.violence': {
		en: 'limbs of the general definitions of extremism in force, as far as they are known, can be met without any violence.',
		ru: 'пунктов действующих общих определений экстремизма, насколько они известны, могут быть выполнены без насилия.',
	},
	'home.shared': {
		en: 'elements named when the five define terrorism stand in all five: {list}.',
		ru: 'элементов, названных в определениях терроризма пяти государств, есть у всех пяти: {list}.',
	},
	'home.limbs-unknown': {
		en: { one: '{n} limb not known on this point', other: '{n} limbs not known on this point' },
		ru: {
			one: 'в этой части неизвестен {n} пункт',
			few: 'в этой части неизвестны {n} пункта',
			many: 'в этой части неизвестно {n} пунктов',
			other: 'в этой части неизвестно {n} пункта',
		},
	},
	'home.open-limbs': { en: 'See the texts', ru: 'Посмотреть тексты' },
	'home.open': { en: 'Open the comparison', ru: 'Открыть сравнение' },
	'home.map': {
		en: 'Map of the five states, schematic',
		ru: 'Схематическая карта пяти государств',
	},
} satisfies Strings;
