import type { Strings } from '../index.ts';

/** What changed and when: histories of definitions, the list of changes, feeds, corrections, dated pages. */
export const history = {
	'nav.changes': { en: 'Changes', ru: 'Изменения' },

	'change.first': { en: 'first wording held', ru: 'первая известная редакция' },
	'change.amended': { en: 'amended', ru: 'изменение' },
	'change.replaced': { en: 'replaced by a new instrument', ru: 'замена новым документом' },
	'change.ended': { en: 'no longer in force', ru: 'утрата силы' },
	'change.act-adopted': { en: 'instrument adopted', ru: 'документ принят' },
	'change.act-in-force': { en: 'instrument in force', ru: 'документ вступил в силу' },
	'change.act-amended': { en: 'instrument amended', ru: 'документ изменён' },
	'change.act-repealed': { en: 'instrument repealed', ru: 'документ утратил силу' },

	'change.title': { en: '{term}: {what}', ru: '{term}: {what}' },
	'change.feed-title': {
		en: '{jurisdiction}. {subject}: {what}, {when}',
		ru: '{jurisdiction}. {subject}: {what}, {when}',
	},

	'timing.on': { en: '{date}', ru: '{date}' },
	'timing.by': { en: 'by {date}', ru: 'не позднее {date}' },
	'timing.between': { en: '{from} to {to}', ru: '{from} – {to}' },
	'timing.overlap': { en: '{from}', ru: '{from}' },
	'timing.unknown': { en: 'date not found', ru: 'дата не найдена' },
	'timing.by.note': {
		en: 'When the earlier wording ended is not known; the differences may have come in several steps before this day.',
		ru: 'Когда перестала действовать прежняя редакция, неизвестно: различия могли появиться в несколько этапов до этого дня.',
	},
	'timing.between.note': {
		en: 'The earlier wording is held until {from}, the later one from {to}. What applied in between is not known, and on which day each difference came.',
		ru: 'Прежняя редакция известна до {from}, следующая — с {to}; что действовало между ними и когда появилось каждое различие, неизвестно.',
	},
	'timing.overlap.note': {
		en: 'The later text is dated {from}; the earlier one was in force until {to}.',
		ru: 'Новый текст датирован {from} (прежний действовал до {to}).',
	},
	'timing.unknown.note': {
		en: 'On which day this wording began is not known.',
		ru: 'С какого дня действует эта редакция, неизвестно.',
	},

	'change.act': { en: 'Amending act', ru: 'Изменяющий акт' },
	'change.act.adopted': { en: 'of {date}', ru: 'от {date}' },
	'change.act.in-force': { en: 'in force from {date}', ru: 'в силе с {date}' },
	'change.act.in-force-unknown': {
		en: 'day of entry into force not recorded',
		ru: 'день вступления в силу не указан',
	},
	'change.act.none': {
		en: 'The act that made the change is not recorded.',
		ru: 'Акт, внёсший изменение, не указан.',
	},
	'change.act.replaced': { en: 'New instrument', ru: 'Новый документ' },
	'change.act.instrument': { en: 'Instrument', ru: 'Документ' },
	'change.recorded': { en: 'Recorded here on {date}', ru: 'Внесено сюда {date}' },
	'change.recorded.title': { en: 'Recorded', ru: 'Внесено' },
	'change.law.title': { en: 'Law changed', ru: 'Норма изменилась' },

	'change.elements': { en: 'Elements', ru: 'Элементы' },
	'change.added': { en: 'Added', ru: 'Добавлено' },
	'change.removed': { en: 'Removed', ru: 'Исключено' },
	'change.narrowed': { en: 'Narrowed', ru: 'Сужено' },
	'change.widened': { en: 'Widened', ru: 'Расширено' },
	'change.added.meaning': { en: 'stated now, not before', ru: 'указано теперь, прежде не было' },
	'change.removed.meaning': { en: 'stated before, not now', ru: 'было указано, теперь нет' },
	'change.narrowed.meaning': { en: 'now only under a condition', ru: 'теперь лишь при условии' },
	'change.widened.meaning': { en: 'no longer under a condition', ru: 'больше без условия' },
	'change.none': {
		en: 'No element of the codebook changed.',
		ru: 'Ни один элемент кодификатора не изменился.',
	},
	'change.none-known': {
		en: 'No change can be claimed among the elements known on both sides.',
		ru: 'Среди элементов, известных в обеих редакциях, изменений не установлено.',
	},
	'change.incomparable': {
		en: 'Nothing can be compared: no element is known on both sides.',
		ru: 'Сравнить нечего: ни один элемент не известен в обеих редакциях.',
	},
	'change.compared': {
		en: {
			one: 'Compared over {n} element known on both sides, of {total}; {unknown} left out as unknown.',
			other:
				'Compared over {n} elements known on both sides, of {total}; {unknown} left out as unknown.',
		},
		ru: {
			one: 'Сравнение по {n} элементу, известному в обеих редакциях, из {total}; не учтено как неизвестное: {unknown}.',
			few: 'Сравнение по {n} элементам, известным в обеих редакциях, из {total}; не учтено как неизвестное: {unknown}.',
			many: 'Сравнение по {n} элементам, известным в обеих редакциях, из {total}; не учтено как неизвестное: {unknown}.',
			other:
				'Сравнение по {n} элементам, известным в обеих редакциях, из {total}; не учтено как неизвестное: {unknown}.',
		},
	},
	'change.violence': { en: 'Violence and aim', ru: 'Насилие и цель' },
	'change.before': { en: 'Before', ru: 'Было' },
	'change.after': { en: 'After', ru: 'Стало' },
	'change.in-part': { en: 'over the part that was read', ru: 'по прочитанной части' },
	'change.nothing-read': { en: 'wording not seen', ru: 'формулировка не найдена' },
	'change.first.states': {
		en: {
			one: 'It states {n} element. What applied before is not held, so nothing is said of it.',
			other: 'It states {n} elements. What applied before is not held, so nothing is said of it.',
		},
		ru: {
			one: 'В ней указан {n} элемент. Что действовало прежде, здесь не представлено, и об этом ничего не сказано.',
			few: 'В ней указаны {n} элемента. Что действовало прежде, здесь не представлено, и об этом ничего не сказано.',
			many: 'В ней указано {n} элементов. Что действовало прежде, здесь не представлено, и об этом ничего не сказано.',
			other:
				'В ней указано {n} элемента. Что действовало прежде, здесь не представлено, и об этом ничего не сказано.',
		},
	},
	'change.ended.text': {
		en: 'The definition lost force. No definition that took its place is recorded.',
		ru: 'Определение утратило силу. Определение, занявшее его место, не указано.',
	},
	'change.wording.only': { en: 'The wording', ru: 'Редакция' },
	'change.threshold.of': { en: '{n} of {total}', ru: '{n} из {total}' },
	'change.threshold.limbs': { en: 'Limbs in which', ru: 'Пункты, в которых' },
	'change.wording.before': { en: 'The earlier wording', ru: 'Прежняя редакция' },
	'change.wording.after': { en: 'The later wording', ru: 'Новая редакция' },
	'change.wording.note': { en: 'On this wording', ru: 'Об этой редакции' },

	'diff.title': {
		en: 'The difference of our renderings, not of the text of the law',
		ru: 'Различие наших изложений, а не текста закона',
	},
	'diff.summary': {
		en: '{changed} changed, {moved} moved, {added} without a counterpart before, {removed} without one after, {same} alike',
		ru: 'изменено: {changed}, перемещено: {moved}, без соответствия в прежней: {added}, без соответствия в новой: {removed}, без изменений: {same}',
	},
	'diff.legend': {
		en: '{inserted} stands in the later rendering only, {deleted} in the earlier one only.',
		ru: '{inserted} есть только в новом изложении, {deleted} — только в прежнем.',
	},
	'diff.inserted': { en: 'Underlined', ru: 'Подчёркнутое' },
	'diff.deleted': { en: 'struck through', ru: 'зачёркнутое' },
	'diff.label.inserted': { en: 'inserted:', ru: 'добавлено:' },
	'diff.label.deleted': { en: 'deleted:', ru: 'удалено:' },
	'diff.changed': { en: 'limb {n}, reworded', ru: 'пункт {n}, изложен иначе' },
	'diff.changed-moved': {
		en: 'limb {before}, now {after}, reworded',
		ru: 'пункт {before}, ныне {after}, изложен иначе',
	},
	'diff.moved': {
		en: 'limb {before}, now {after}, in the same words',
		ru: 'пункт {before}, ныне {after}, в тех же словах',
	},
	'diff.added': { en: 'limb {n}, new', ru: 'пункт {n}, новый' },
	'diff.removed': { en: 'limb {n}, gone', ru: 'пункт {n}, исключён' },
	'diff.added-part': {
		en: 'limb {n}, no counterpart in the part read of the earlier wording',
		ru: 'пункт {n}, соответствия в прочитанной части прежней редакции нет',
	},
	'diff.removed-part': {
		en: 'limb {n}, no counterpart in the part read of the later wording',
		ru: 'пункт {n}, соответствия в прочитанной части новой редакции нет',
	},
	'diff.same': {
		en: {
			one: '{n} limb stands in the same place in the same words.',
			other: '{n} limbs stand in the same place in the same words.',
		},
		ru: {
			one: '{n} пункт остался на том же месте в тех же словах.',
			few: '{n} пункта остались на том же месте в тех же словах.',
			many: '{n} пунктов остались на том же месте в тех же словах.',
			other: '{n} пункта остались на том же месте в тех же словах.',
		},
	},

	'history.title': {
		en: '{term}, {jurisdiction}: what changed',
		ru: '{term}, {jurisdiction}: что изменилось',
	},
	'history.description': {
		en: 'Every change of the definition of “{term}” in {jurisdiction} that is known: the act, the dates, the elements in and out.',
		ru: 'Все известные изменения определения «{term}» ({jurisdiction}): акт, даты, элементы, которые появились и исчезли.',
	},
	'history.lead': {
		en: {
			one: '{n} wording is held, the first from {from}. Of {steps} steps from one to the next, {changes} are known to have changed an element of the codebook.',
			other:
				'{n} wordings are held, the first from {from}. Of {steps} steps from one to the next, {changes} are known to have changed an element of the codebook.',
		},
		ru: {
			one: 'Представлена {n} редакция (первая — с {from}). Шагов от одной к другой: {steps}; из них заведомо изменили элемент кодификатора: {changes}.',
			few: 'Представлены {n} редакции (первая — с {from}). Шагов от одной к другой: {steps}; из них заведомо изменили элемент кодификатора: {changes}.',
			many: 'Представлено {n} редакций (первая — с {from}). Шагов от одной к другой: {steps}; из них заведомо изменили элемент кодификатора: {changes}.',
			other:
				'Представлено {n} редакции (первая — с {from}). Шагов от одной к другой: {steps}; из них заведомо изменили элемент кодификатора: {changes}.',
		},
	},
	'history.lead-one': {
		en: 'One wording is held ({from}). No later change is known to us.',
		ru: 'Представлена одна редакция ({from}). О более поздних изменениях нам неизвестно.',
	},
	'history.undated': { en: 'an unknown day', ru: 'неизвестного дня' },
	'history.entries': { en: 'Changes, newest first', ru: 'Изменения, начиная с последнего' },
	'history.predecessor': {
		en: 'Until then the concept stood in another instrument: {instrument}.',
		ru: 'До этого понятие было закреплено в другом документе: {instrument}.',
	},
	'history.successor': {
		en: 'Its place was taken by {definition}, whose history goes on.',
		ru: 'Её место заняло определение {definition}, где история продолжается.',
	},
	'history.strip': { en: 'Wordings over time', ru: 'Редакции во времени' },
	'history.strip.gap': { en: 'not held', ru: 'нет данных' },
	'history.strip.unknown': { en: 'day not known', ru: 'день неизвестен' },
	'history.strip.open': { en: 'no end known', ru: 'конец неизвестен' },
	'history.strip.whole': { en: 'whole', ru: 'полностью' },
	'history.strip.part': { en: 'in part', ru: 'частично' },
	'history.strip.unseen': { en: 'not seen', ru: 'не найдена' },
	'history.strip.all': { en: 'All changes', ru: 'Все изменения' },
	'history.nav.changes': { en: 'What changed', ru: 'Что изменилось' },
	'history.nav.convergence': { en: 'Together or apart', ru: 'Сближение и расхождение' },
	'history.nav.timeline': { en: 'The debate', ru: 'Спор об определении' },
	'history.nav.corrections': { en: 'Corrections', ru: 'Исправления' },
	'history.of': { en: 'What changed', ru: 'Что изменилось' },

	'lineage.title': {
		en: 'Earlier texts with the same elements',
		ru: 'Более ранние тексты с теми же элементами',
	},
	'lineage.note': {
		en: 'Limbs of other states and bodies that were certainly earlier and state the same elements, or nearly (weighted Jaccard of at least {threshold}, at least {fewest} elements shared). That two texts state the same elements does not say that one was taken from the other.',
		ru: 'Пункты других государств и организаций, которые заведомо появились раньше и указывают те же или почти те же элементы (взвешенный коэффициент Жаккара не ниже {threshold}, общих элементов не менее {fewest}). Совпадение элементов не означает, что один текст взят из другого.',
	},
	'lineage.none': {
		en: 'No earlier limb elsewhere that is held states the same elements.',
		ru: 'Среди имеющихся текстов более раннего пункта с теми же элементами нет.',
	},
	'lineage.limb': { en: 'Limb {n}', ru: 'Пункт {n}' },
	'lineage.same': { en: 'same elements as', ru: 'те же элементы, что и' },
	'lineage.near': {
		en: 'nearly the same elements ({value}) as',
		ru: 'почти те же элементы ({value}), что и',
	},
	'lineage.shared': {
		en: { one: '{n} element shared', other: '{n} elements shared' },
		ru: {
			one: '{n} общий элемент',
			few: '{n} общих элемента',
			many: '{n} общих элементов',
			other: '{n} общих элемента',
		},
	},

	'changes.title': { en: 'What changed', ru: 'Что изменилось' },
	'changes.title-of': { en: 'What changed: {jurisdiction}', ru: 'Что изменилось: {jurisdiction}' },
	'changes.description': {
		en: 'Changes of definitions and of the laws they stand in, newest first, with feeds.',
		ru: 'Изменения определений и законов, в которых они закреплены, начиная с последних; с лентами новостей.',
	},
	'changes.lead': {
		en: 'The latest known change of a definition among the five states: {latest}. {n} entries in all, of which {definitions} are of definitions.',
		ru: 'Последнее известное изменение определения среди пяти государств: {latest}. Всего записей: {n}, из них об определениях: {definitions}.',
	},
	'changes.latest': {
		en: '{jurisdiction}, {term} ({date})',
		ru: '{jurisdiction}, {term} ({date})',
	},
	'changes.lead-of': {
		en: '{n} entries, of which {definitions} are of definitions.',
		ru: 'Записей: {n}, из них об определениях: {definitions}.',
	},
	'changes.clocks': {
		en: 'Two clocks: entries stand under the day on which the law changed. Unless an entry says otherwise, we recorded it on {date}. Our own errors have a log of their own.',
		ru: 'Двое часов: записи стоят под днём, когда изменилась норма. Если не указано иное, мы внесли их {date}, а у наших ошибок отдельный журнал.',
	},
	'changes.silent': {
		en: {
			one: '{n} amending act of which only its date is known stands on the page of its instrument.',
			other:
				'{n} amending acts of which no more than the date is known stand on the pages of their instruments.',
		},
		ru: {
			one: '{n} изменяющий акт, о котором известна лишь дата, указан на странице своего документа.',
			few: '{n} изменяющих акта, о которых известна лишь дата, указаны на страницах своих документов.',
			many: '{n} изменяющих актов, о которых известна лишь дата, указаны на страницах своих документов.',
			other:
				'{n} изменяющего акта, о которых известна лишь дата, указаны на страницах своих документов.',
		},
	},
	'changes.undated': { en: 'Without a date', ru: 'Без даты' },
	'changes.corrections': { en: 'Corrections of our own errors', ru: 'Исправления наших ошибок' },
	'changes.feeds': { en: 'Feeds', ru: 'Ленты' },
	'changes.feeds.all': { en: 'All changes', ru: 'Все изменения' },
	'changes.by-state': { en: 'By state and body', ru: 'По государствам и организациям' },
	'changes.all-states': { en: 'All', ru: 'Все' },
	'changes.elements.more': { en: 'and {n} more', ru: 'и ещё {n}' },
	'filter.label': { en: 'Filter', ru: 'Отбор' },
	'filter.state': { en: 'State or body', ru: 'Государство или организация' },
	'filter.family': { en: 'Family', ru: 'Группа понятий' },
	'filter.element': { en: 'Element', ru: 'Элемент' },
	'filter.kind': { en: 'Kind of change', ru: 'Вид изменения' },
	'filter.lane': { en: 'Lanes', ru: 'Участники' },
	'filter.any': { en: 'any', ru: 'любой' },
	'filter.apply': { en: 'Apply', ru: 'Применить' },
	'filter.clear': { en: 'Show all', ru: 'Показать все' },
	'filter.status': { en: 'Shown: {n} of {total}', ru: 'Показано: {n} из {total}' },

	'feed.atom': { en: 'Atom feed', ru: 'Лента Atom' },
	'feed.json': { en: 'JSON feed', ru: 'Лента JSON' },
	'feed.title.all': { en: 'Concordance: changes of the law', ru: 'Concordance: изменения норм' },
	'feed.title.jurisdiction': {
		en: 'Concordance: changes of the law, {name}',
		ru: 'Concordance: изменения норм, {name}',
	},
	'feed.title.definition': {
		en: 'Concordance: changes of {name}',
		ru: 'Concordance: изменения определения {name}',
	},
	'feed.title.corrections': {
		en: 'Concordance: corrections of our own errors',
		ru: 'Concordance: исправления наших ошибок',
	},
	'feed.subtitle': {
		en: 'Entries are dated by when we recorded them; when the law changed is said in each, and in fields of its own.',
		ru: 'Записи датированы днём их внесения; когда изменилась норма, сказано в каждой из них и в отдельных полях.',
	},
	'feed.subtitle.corrections': {
		en: 'Errors of this collection that were mended; none of them is a change of the law.',
		ru: 'Исправленные ошибки этого собрания; ни одна из них не является изменением нормы.',
	},
	'feed.law-changed': {
		en: 'Law changed: {when}. Recorded here: {recorded}.',
		ru: 'Норма изменилась: {when}; внесено сюда: {recorded}',
	},

	'corrections.title': { en: 'Corrections', ru: 'Исправления' },
	'corrections.description': {
		en: 'Errors of this collection that were mended, apart from changes of the law.',
		ru: 'Исправленные ошибки этого собрания, отдельно от изменений норм.',
	},
	'corrections.lead': {
		en: 'Errors of ours, with the day on which each was mended. Changes of the law are listed elsewhere.',
		ru: 'Наши ошибки и день исправления каждой. Изменения норм перечислены отдельно.',
	},
	'corrections.none': {
		en: 'None so far: the collection has not been published before, so there is nothing that a reader could have relied on.',
		ru: 'Пока нет: собрание ещё не публиковалось, и полагаться на ошибочное было нельзя.',
	},
	'corrections.was': { en: 'We said', ru: 'Было сказано' },
	'corrections.is': { en: 'We say now', ru: 'Сказано теперь' },
	'corrections.by': { en: 'Reported by {name}', ru: 'Сообщил(а) {name}' },
	'correction.coding': { en: 'coding', ru: 'кодирование' },
	'correction.date': { en: 'date', ru: 'дата' },
	'correction.rendering': { en: 'rendering', ru: 'изложение' },
	'correction.source': { en: 'source', ru: 'источник' },
	'correction.translation': { en: 'translation', ru: 'перевод' },
	'correction.other': { en: 'other', ru: 'иное' },

	'as-of.title': { en: 'As of another date', ru: 'На другую дату' },
	'as-of.today': { en: 'today', ru: 'сегодня' },
	'as-of.note': {
		en: 'The dates on which a wording held here began or ended.',
		ru: 'Даты, когда начала или перестала действовать одна из имеющихся редакций.',
	},
	'as-of.banner': {
		en: 'The law as of {date}, not of today. The picture is the same until {to}.',
		ru: 'Состояние на {date}, а не на сегодня (без изменений до {to}).',
	},
	'as-of.banner-last': {
		en: 'The law as of {date}. No later change of a definition is known to us.',
		ru: 'Состояние на {date}: о более поздних изменениях определений нам неизвестно.',
	},
	'as-of.back': { en: 'Back to today', ru: 'К сегодняшнему дню' },
	'as-of.jurisdiction': { en: '{jurisdiction} on {date}', ru: '{jurisdiction} на {date}' },
	'as-of.description': {
		en: 'The definitions of {jurisdiction} as they stood on {date}, as far as is known.',
		ru: 'Определения ({jurisdiction}) по состоянию на {date}, насколько они известны.',
	},
	'as-of.lead': {
		en: 'Of {total} definitions held, {known} are known to have been in force that day; of {unknown} it is not known which wording applied, or whether any did; {outside} were not in force.',
		ru: 'Из {total} имеющихся определений в этот день заведомо действовали {known}; о {unknown} неизвестно, какая редакция применялась и применялась ли; не действовали {outside}.',
	},
	'as-of.in-force': { en: 'In force', ru: 'Действовали' },
	'as-of.unknown': { en: 'Not known', ru: 'Неизвестно' },
	'as-of.outside': { en: 'Not in force', ru: 'Не действовали' },
	'as-of.uncertain': {
		en: 'A boundary is not exactly known: it may have been one of the wordings held, or none.',
		ru: 'Граница точно неизвестна: могла действовать одна из имеющихся редакций или ни одна.',
	},
	'as-of.gap': { en: 'No wording of that time is held.', ru: 'Редакция того времени отсутствует.' },
	'as-of.not-yet': { en: 'not yet', ru: 'ещё нет' },
	'as-of.ended': { en: 'no longer', ru: 'уже нет' },
	'as-of.draft': { en: 'a draft', ru: 'проект' },
	'as-of.begun': { en: 'began that day', ru: 'с этого дня' },

	'events.title': { en: 'Timeline', ru: 'Ход событий' },
	'events.adopted': { en: 'adopted', ru: 'принят' },
	'events.in-force': { en: 'in force', ru: 'вступил в силу' },
	'events.amended': { en: 'amended', ru: 'изменён' },
	'events.repealed': { en: 'repealed', ru: 'утратил силу' },
	'events.touched': { en: 'touched a definition', ru: 'затронуло определение' },
	'events.none': { en: 'No dated event is recorded.', ru: 'Датированных событий не указано.' },
	'events.summary': {
		en: '{title}: {dated} dated events from {from} to {to}, {touched} of which touched a definition. The table below lists them.',
		ru: '{title}: датированных событий: {dated}, с {from} по {to}; из них затронули определение: {touched}. Они перечислены в таблице ниже.',
	},
	'events.undated': {
		en: {
			one: '{n} amendment without a date is not drawn.',
			other: '{n} amendments without a date are not drawn.',
		},
		ru: {
			one: '{n} изменение без даты не показано.',
			few: '{n} изменения без даты не показаны.',
			many: '{n} изменений без даты не показаны.',
			other: '{n} изменения без даты не показаны.',
		},
	},
	'events.date': { en: 'Date', ru: 'Дата' },
	'events.event': { en: 'Event', ru: 'Событие' },
	'events.definitions': { en: 'Definitions touched', ru: 'Затронутые определения' },
	'events.which-unknown': { en: 'yes; which is not recorded', ru: 'да; какие, не указано' },
	'events.open': { en: 'no end known', ru: 'конец неизвестен' },
	'chart.table': { en: 'The data behind the chart', ru: 'Данные к диаграмме' },

	'timeline.title': { en: 'The debate on a common definition', ru: 'Спор об общем определении' },
	'timeline.title-lane': {
		en: '{lane}: the debate on a common definition',
		ru: '{lane}: спор об общем определении',
	},
	'timeline.description': {
		en: 'Steps of the UN, the SCO, the CIS, the CSTO, the OSCE, the regional forums and the states towards a common definition.',
		ru: 'Шаги ООН, ШОС, СНГ, ОДКБ, ОБСЕ, региональных форумов и государств к общему определению.',
	},
	'timeline.lead': {
		en: '{n} dated steps from {from} to {to}, in {lanes} lanes: {debate} of the debate, {national} of the five states.',
		ru: 'Датированных шагов: {n}, с {from} по {to}, участников: {lanes}. О самом споре: {debate}, в пяти государствах: {national}.',
	},
	'timeline.chart': {
		en: 'Steps by lane and year; each mark leads to its entry in the list below.',
		ru: 'Шаги по участникам и годам; каждая отметка ведёт к записи в списке ниже.',
	},
	'timeline.all': { en: 'All lanes', ru: 'Все' },
	'timeline.undated': { en: 'Without a date', ru: 'Без даты' },
	'timeline.findings': { en: 'What the regional forum found', ru: 'Выводы регионального форума' },
	'timeline.empty': {
		en: 'No step is recorded in the lanes of: {lanes}.',
		ru: 'Шагов не записано: {lanes}.',
	},
	'lane.forum': { en: 'Central Asian forums', ru: 'Форумы Центральной Азии' },
	'lane.other': { en: 'Other', ru: 'Прочее' },

	'convergence.title': { en: 'Together or apart', ru: 'Сближение и расхождение' },
	'convergence.description': {
		en: 'How alike the definitions of the five states are, pair by pair and over time, and what they share.',
		ru: 'Насколько схожи определения пяти государств, попарно и во времени, и что в них общего.',
	},
	'convergence.lead': {
		en: 'How alike the definitions are can be said of a pair of texts that were both read. Where one was read in part, a figure says little, and is marked; where both were, none is given.',
		ru: 'О схожести можно говорить, когда оба текста прочитаны. Если один прочитан частично, показатель мало что значит и помечен; если оба — он не приводится.',
	},
	'convergence.lead-subject': {
		en: '{subject}, {date}: {whole} of {pairs} pairs are known in full, {part} in part; of {withheld} nothing can be said. {core} elements are stated by all states, {shared} by all of which the element is known.',
		ru: '{subject}, {date}: полностью известно пар: {whole} из {pairs}, частично: {part}, сказать ничего нельзя: {withheld}. Элементов, указанных всеми государствами: {core}; всеми, о которых элемент известен: {shared}.',
	},
	'convergence.of': {
		en: 'Together or apart: {subject}',
		ru: 'Сближение и расхождение: {subject}',
	},
	'convergence.general': { en: 'general definitions together', ru: 'общие определения вместе' },
	'convergence.more': { en: 'Over time, and element by element', ru: 'Во времени и по элементам' },
	'convergence.matrix': { en: 'Pair by pair', ru: 'Попарно' },
	'convergence.matrix.note': {
		en: 'Weighted Jaccard (Ruzicka): stated counts 1, conditional ½; what is unknown on either side is left out. Beneath each figure: how many of {total} elements it rests on.',
		ru: 'Взвешенный коэффициент Жаккара (Ружички): «указано» — 1, «при условии» — ½; неизвестное хотя бы на одной стороне не учитывается. Под каждым числом: на скольких элементах из {total} оно основано.',
	},
	'convergence.matrix.part': {
		en: 'Outlined: one of the two was read in part, so that what it does not state is left out and the figure tends to be too high.',
		ru: 'В рамке: один из текстов прочитан частично, не указанное в нём не учтено, и показатель скорее завышен.',
	},
	'convergence.matrix.caption': {
		en: 'Similarity of the states’ texts: {subject}, {date}',
		ru: 'Схожесть текстов государств: {subject}, {date}',
	},
	'convergence.value': { en: 'Similarity', ru: 'Схожесть' },
	'convergence.percent': { en: '{n} %', ru: '{n} %' },
	'convergence.known': { en: '{n} known', ru: 'известно: {n}' },
	'convergence.known.title': { en: 'Known on both sides', ru: 'Известно в обоих' },
	'convergence.unknown.title': { en: 'Left out', ru: 'Не учтено' },
	'convergence.range.title': {
		en: 'Range that the unknown leaves open',
		ru: 'Пределы с учётом неизвестного',
	},
	'convergence.range': { en: '{low}–{high} %', ru: '{low}–{high} %' },
	'convergence.pair': { en: 'Pair', ru: 'Пара' },
	'convergence.withheld': { en: 'no figure', ru: 'нет данных' },
	'convergence.withheld.both-in-part': {
		en: 'both read in part only',
		ru: 'оба прочитаны частично',
	},
	'convergence.withheld.too-little': {
		en: 'too little known',
		ru: 'известно слишком мало',
	},
	'convergence.withheld.nothing-stated': {
		en: 'nothing known to compare',
		ru: 'сравнивать нечего',
	},
	'convergence.table': { en: 'The figures in a table', ru: 'Показатели в таблице' },
	'convergence.cells': { en: 'the cells', ru: 'ячейки' },
	'convergence.over-time': { en: 'Over time', ru: 'Во времени' },
	'convergence.over-time.note': {
		en: 'Drawn only where both texts are known: a full line where both were read in full, a broken one where one was read in part. Pairs of which nothing can be drawn: {pairs}.',
		ru: 'Линия проведена лишь там, где известны оба текста: сплошная, если оба прочитаны полностью, прерывистая, если один прочитан частично. Пары, о которых показать нечего: {pairs}.',
	},
	'convergence.over-time.none': {
		en: 'Of no pair are two texts known at the same time.',
		ru: 'Ни для одной пары два текста одновременно не известны.',
	},
	'convergence.chart': {
		en: '{pair}: similarity from {from} to {to}. {steps}',
		ru: '{pair}: схожесть с {from} по {to}. {steps}',
	},
	'convergence.step': {
		en: 'From {from}: {value} over {known} elements.',
		ru: 'С {from}: {value} по {known} элементам.',
	},
	'convergence.sharing': {
		en: 'Shared, majority, unique',
		ru: 'Общее, преобладающее, единственное',
	},
	'sharing.core': { en: 'Stated by all {total}', ru: 'Указано всеми: {total}' },
	'sharing.core-so-far': {
		en: 'Stated by all of which it is known',
		ru: 'Указано всеми, о которых это известно',
	},
	'sharing.majority': {
		en: 'Stated by more than half of the {total}',
		ru: 'Указано более чем половиной из {total}',
	},
	'sharing.some': { en: 'Stated by some', ru: 'Указано некоторыми' },
	'sharing.unique': { en: 'Stated by one, known of all', ru: 'Указано одним, известно обо всех' },
	'sharing.unique-so-far': {
		en: 'Stated by one of those of which it is known',
		ru: 'Указано одним из тех, о которых это известно',
	},
	'sharing.counts': {
		en: '{stated} of {total}, {unknown} unknown',
		ru: '{stated} из {total}, неизвестно: {unknown}',
	},
	'convergence.first': {
		en: 'Who is known to have stated it first',
		ru: 'Кто, насколько известно, указал первым',
	},
	'convergence.first.note': {
		en: 'The first date from which a wording that is held states the element. An earlier wording that is not held may have stated it before; where the beginning of a wording is not known, that is said.',
		ru: 'Первая дата, с которой имеющаяся редакция указывает элемент. Более ранняя редакция, которой здесь нет, могла указать его раньше; если начало редакции неизвестно, это отмечено.',
	},
	'convergence.first.caption': {
		en: 'First known date of each element by state: {subject}',
		ru: 'Первая известная дата каждого элемента по государствам: {subject}',
	},
	'first.before': { en: 'before {date}', ru: 'до {date}' },
	'first.undated': {
		en: 'stated, since when not known',
		ru: 'указано, с какого времени — неизвестно',
	},
	'first.never': { en: 'not stated', ru: 'не указано' },
	'first.unknown': { en: 'unknown', ru: 'неизвестно' },
	'first.first': { en: 'first known', ru: 'первое известное' },
} satisfies Strings;
