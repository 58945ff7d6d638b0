import type { Strings } from '../index.ts';

/** Gap analysis: results, rules in words, and the pages of tests and findings. */
export const gaps = {
	'gap.met': { en: 'met', ru: 'соблюдено' },
	'gap.partly': { en: 'partly', ru: 'отчасти' },
	'gap.not-met': { en: 'not met', ru: 'не соблюдено' },
	'gap.cannot-be-assessed': { en: 'cannot be assessed', ru: 'оценить нельзя' },
	'gap.met.meaning': {
		en: 'The wording in force, or the answer found, shows what the rule asks for.',
		ru: 'Действующий текст или найденный ответ показывает то, чего требует правило.',
	},
	'gap.partly.meaning': {
		en: 'It shows it under a condition only, or the answer found is “partly”.',
		ru: 'Показывает лишь при условии, либо найденный ответ — «отчасти».',
	},
	'gap.not-met.meaning': {
		en: 'It shows that what the rule asks for is not there.',
		ru: 'Показывает, что требуемого правилом нет.',
	},
	'gap.cannot-be-assessed.meaning': {
		en: 'Something that could decide it was not seen, or no code covers it. This says nothing of the law.',
		ru: 'То, что могло бы решить вопрос, не изучено или не охвачено кодами. О праве это ничего не говорит.',
	},

	'gap-theme.wording': { en: 'Precise wording', ru: 'Точность текста' },
	'gap-theme.violence': { en: 'Violence and purpose', ru: 'Насилие и цель' },
	'gap-theme.expression': { en: 'Expression and protest', ru: 'Выражение мнений и протест' },
	'gap-theme.discord': { en: 'Discord and grounds', ru: 'Рознь и её признаки' },
	'gap-theme.procedure': { en: 'Procedure', ru: 'Процедура' },
	'gap-theme.openness': { en: 'Openness and rights', ru: 'Открытость и права' },

	'gap-weight.binding-treaty': { en: 'binding treaty', ru: 'обязательный договор' },
	'gap-weight.soft-law': { en: 'soft law', ru: 'мягкое право' },
	'gap-weight.expert-opinion': { en: 'expert opinion', ru: 'мнение экспертов' },
	'gap-weight.ngo-principle': {
		en: 'principle of civil society',
		ru: 'принцип гражданского общества',
	},

	'gap-text.full': { en: 'coded in full', ru: 'закодировано полностью' },
	'gap-text.part': { en: 'seen in part', ru: 'изучено частично' },
	'gap-text.unseen': { en: 'wording not seen', ru: 'текст не изучен' },
	'gap-text.gap': { en: 'no wording of that time is held', ru: 'текста за это время нет' },
	'gap-text.uncertain': {
		en: 'wording in force not certain',
		ru: 'действующая редакция не установлена',
	},
	'gap-text.left-undefined': {
		en: 'left undefined by the law',
		ru: 'закон оставил без определения',
	},

	'gap-rule.all': { en: 'All of these must hold', ru: 'Должно выполняться всё перечисленное' },
	'gap-rule.any': { en: 'At least one of these must hold', ru: 'Должно выполняться хотя бы одно' },
	'gap-rule.one': { en: 'This must hold', ru: 'Должно выполняться следующее' },
	'gap-rule.and': { en: ' and ', ru: ' и ' },
	'gap-rule.or': { en: ', or it ', ru: ', либо ' },
	'gap-rule.either': { en: 'either {list}', ru: 'либо {list}' },
	'gap-rule.scope-families': {
		en: 'the general definitions of {list}',
		ru: 'общие определения: {list}',
	},
	'gap-rule.scope-concepts': { en: 'the definitions of {list}', ru: 'определения: {list}' },
	'gap-rule.every': { en: 'Every limb of {scope} {meet}', ru: 'Каждый пункт ({scope}) {meet}' },
	'gap-rule.every-which': {
		en: 'Every limb of {scope} that {which} also {meet}',
		ru: 'Каждый пункт ({scope}), который {which}, также {meet}',
	},
	'gap-rule.some': {
		en: 'At least one limb of {scope} {meet}',
		ru: 'Хотя бы один пункт ({scope}) {meet}',
	},
	'gap-rule.some-which': {
		en: 'At least one limb of {scope} that {which} also {meet}',
		ru: 'Хотя бы один пункт ({scope}), который {which}, также {meet}',
	},
	'gap-rule.none': { en: 'No limb of {scope} {meet}', ru: 'Нет пункта ({scope}), который {meet}' },
	'gap-rule.none-which': {
		en: 'No limb of {scope} that {which} also {meet}',
		ru: 'Нет пункта ({scope}), который {which} и {meet}',
	},
	'gap-rule.has': {
		en: { one: 'states {list}', other: 'states each of {list}' },
		ru: { one: 'содержит элемент {list}', other: 'содержит все элементы: {list}' },
	},
	'gap-rule.has-any': {
		en: { one: 'states {list}', other: 'states at least one of {list}' },
		ru: { one: 'содержит элемент {list}', other: 'содержит хотя бы один из элементов: {list}' },
	},
	'gap-rule.has-none': {
		en: { one: 'does not state {list}', other: 'states none of {list}' },
		ru: { one: 'не содержит элемента {list}', other: 'не содержит ни одного из элементов: {list}' },
	},
	'gap-rule.has-group': {
		en: 'states an element of the group “{group}”',
		ru: 'содержит элемент группы «{group}»',
	},
	'gap-rule.violence': {
		en: 'cannot be met without violence, its threat or a call to it',
		ru: 'невыполним без насилия, угрозы им или призыва к нему',
	},
	'gap-rule.purpose': { en: 'demands an aim', ru: 'требует цели' },
	'gap-rule.judgement-limb': {
		en: 'passes a reader’s judgement',
		ru: 'выдерживает оценку читателя',
	},
	'gap-rule.cell': { en: 'In {scope} {element} is stated', ru: 'Указано {element} ({scope})' },
	'gap-rule.answer': {
		en: 'To “{question}” the answer is “{answer}”',
		ru: 'На вопрос «{question}» ответ — «{answer}»',
	},
	'gap-rule.offences': { en: 'No offence names {list}', ru: 'Ни один состав не называет: {list}' },
	'gap-rule.judgement': { en: 'A reader must judge. {text}', ru: 'Судить должен читатель. {text}' },
	'gap-rule.quoted': { en: '“{text}”', ru: '«{text}»' },

	'gap-fact.limbs-none-known': {
		en: 'no such definition is known to have been in force',
		ru: 'о таком действующем определении неизвестно',
	},
	'gap-fact.limbs-vacuous': {
		en: 'no limb is of the kind that is asked about',
		ru: 'пунктов того рода, о котором идёт речь, нет',
	},
	'gap-fact.limbs-pass': {
		en: { one: 'the {n} limb asked about passes', other: 'all {n} limbs asked about pass' },
		ru: {
			one: 'проходит {n} пункт, о котором спрашивается',
			few: 'проходят все {n} пункта, о которых спрашивается',
			many: 'проходят все {n} пунктов, о которых спрашивается',
			other: 'проходят все {n} пункта, о которых спрашивается',
		},
	},
	'gap-fact.limbs-fail': {
		en: {
			one: '{n} of {total} limbs asked about falls short ({list})',
			other: '{n} of {total} limbs asked about fall short ({list})',
		},
		ru: {
			one: 'не проходит {n} из {total} пунктов, о которых спрашивается ({list})',
			few: 'не проходят {n} из {total} пунктов, о которых спрашивается ({list})',
			many: 'не проходят {n} из {total} пунктов, о которых спрашивается ({list})',
			other: 'не проходят {n} из {total} пунктов, о которых спрашивается ({list})',
		},
	},
	'gap-fact.limbs-partly': {
		en: {
			one: '{n} of {total} limbs asked about passes only under a condition ({list})',
			other: '{n} of {total} limbs asked about pass only under a condition ({list})',
		},
		ru: {
			one: '{n} из {total} пунктов проходит лишь при условии ({list})',
			few: '{n} из {total} пунктов проходят лишь при условии ({list})',
			many: '{n} из {total} пунктов проходят лишь при условии ({list})',
			other: '{n} из {total} пунктов проходят лишь при условии ({list})',
		},
	},
	'gap-fact.limbs-some-none': {
		en: 'none of {total} limbs asked about passes',
		ru: 'не проходит ни один из {total} пунктов, о которых спрашивается',
	},
	'gap-fact.limbs-open': {
		en: {
			one: '{n} of {total} limbs asked about cannot be told from its codes ({list})',
			other: '{n} of {total} limbs asked about cannot be told from their codes ({list})',
		},
		ru: {
			one: 'о {n} из {total} пунктов по кодам судить нельзя ({list})',
			few: 'о {n} из {total} пунктов по кодам судить нельзя ({list})',
			many: 'о {n} из {total} пунктов по кодам судить нельзя ({list})',
			other: 'о {n} из {total} пунктов по кодам судить нельзя ({list})',
		},
	},
	'gap-fact.texts-open': { en: 'not known in full: {list}', ru: 'известно не полностью: {list}' },
	'gap-fact.cell': { en: 'in {scope} {element} is {state}', ru: '{element}: {state} ({scope})' },
	'gap-fact.answer': { en: 'the answer found is “{answer}”', ru: 'найденный ответ — «{answer}»' },
	'gap-fact.answer-none': { en: 'no answer was found', ru: 'ответ не найден' },
	'gap-fact.answer-unknown': {
		en: 'no answer is known of that day',
		ru: 'ответ на эту дату неизвестен',
	},
	'gap-fact.offences': {
		en: { one: '{n} offence names it ({list})', other: '{n} offences name it ({list})' },
		ru: {
			one: 'его называет {n} состав ({list})',
			few: 'его называют {n} состава ({list})',
			many: 'его называют {n} составов ({list})',
			other: 'его называют {n} состава ({list})',
		},
	},
	'gap-fact.offences-none': {
		en: {
			one: 'the {n} offence read does not name it, but not all offences were read',
			other: 'none of the {n} offences read names it, but not all offences were read',
		},
		ru: {
			one: '{n} прочитанный состав его не называет, но прочитаны не все составы',
			few: 'ни один из {n} прочитанных составов его не называет, но прочитаны не все',
			many: 'ни один из {n} прочитанных составов его не называет, но прочитаны не все',
			other: 'ни один из {n} прочитанных составов его не называет, но прочитаны не все',
		},
	},
	'gap-fact.judgement': { en: 'no code covers this', ru: 'кодами это не охвачено' },
	'gap-fact.limb': { en: '{concept}, limb {n}', ru: '{concept}, пункт {n}' },
	'gap-fact.limbs': { en: '{concept}, limbs {list}', ru: '{concept}, пункты {list}' },

	'inference.asked': { en: 'What settles it: {part}.', ru: 'Решающая часть правила: {part}.' },
	'inference.found': {
		en: 'On {date}: {fact}; the result is “{result}”.',
		ru: 'На {date}: {fact}; результат — «{result}».',
	},

	'remedy.limbs': {
		en: 'A change of the wording of the limbs named, so that this holds: {part}',
		ru: 'Изменение текста названных пунктов, чтобы выполнялось: {part}',
	},
	'remedy.limbs-open': {
		en: 'Of the limbs named a reader would have to judge, or their wording would have to be read further',
		ru: 'О названных пунктах должен рассудить читатель, или текст должен быть прочитан дальше',
	},
	'remedy.cell': {
		en: 'In {scope} {element} would have to be stated',
		ru: 'Должно быть указано {element} ({scope})',
	},
	'remedy.cell-condition': {
		en: 'In {scope} {element} would have to be stated without the condition',
		ru: 'Должно быть указано {element} без условия ({scope})',
	},
	'remedy.texts': {
		en: 'The wording would have to be read in full: {list}',
		ru: 'Текст должен быть прочитан полностью: {list}',
	},
	'remedy.no-text': {
		en: 'A definition in force would have to be found',
		ru: 'Должно быть найдено действующее определение',
	},
	'remedy.answer': {
		en: 'The answer to “{question}” would have to be “{answer}”',
		ru: 'Ответ на вопрос «{question}» должен быть «{answer}»',
	},
	'remedy.answer-find': {
		en: 'An answer to “{question}” would have to be found',
		ru: 'Должен быть найден ответ на вопрос «{question}»',
	},
	'remedy.offences': {
		en: '{offences} would have to drop {list}',
		ru: '{offences}: из состава должно уйти {list}',
	},
	'remedy.judgement': {
		en: 'A reader would have to judge. {text}',
		ru: 'Должен рассудить читатель. {text}',
	},

	'nav.gaps': { en: 'Gaps', ru: 'Пробелы' },
	'gaps.title': { en: 'Gaps', ru: 'Пробелы' },
	'gaps.long-title': { en: 'Gap analysis', ru: 'Анализ пробелов' },
	'gaps.lead': {
		en: '{tests} tests, each drawn from a named international text, put to the law of five states. Of {total} results {assessed} can be assessed; {open} cannot, since something that could decide them was not seen or is not coded.',
		ru: 'Проверок: {tests}, каждая взята из названного международного текста и приложена к праву пяти государств. Из {total} результатов оценить можно {assessed}; {open} нельзя, так как то, что могло бы их решить, не изучено или не закодировано.',
	},
	'gaps.no-score': {
		en: 'This is no league table. Results are not added up: the tests differ in weight and are not independent, and what cannot be assessed says nothing of a law.',
		ru: 'Это не рейтинг. Результаты не складываются: проверки различаются по весу и не независимы, а невозможность оценки ничего не говорит о законе.',
	},
	'gaps.description': {
		en: 'Which international standards the definitions and procedures of five Central Asian states show, each result with its rule and its evidence.',
		ru: 'Каким международным стандартам отвечают определения и процедуры пяти государств Центральной Азии: каждый результат с правилом и подтверждением.',
	},
	'gaps.caption': {
		en: 'Tests by state as of {date}, data version {version}',
		ru: 'Проверки по государствам на {date}, версия данных {version}',
	},
	'gaps.test': { en: 'Test', ru: 'Проверка' },
	'gaps.theme': { en: 'Theme', ru: 'Тема' },
	'gaps.weight': { en: 'Legal weight', ru: 'Правовой вес' },
	'gaps.state': { en: 'State', ru: 'Государство' },
	'gaps.result': { en: 'Result', ru: 'Результат' },
	'gaps.all': { en: 'all', ru: 'все' },
	'gaps.as-of': { en: 'As of', ru: 'На дату' },
	'gaps.changed-since': { en: 'Changed since', ru: 'Изменилось с' },
	'gaps.filters': { en: 'Choose what the table shows', ru: 'Что показать в таблице' },
	'gaps.reset': { en: 'Show everything', ru: 'Показать всё' },
	'gaps.copy': { en: 'Copy link', ru: 'Скопировать ссылку' },
	'gaps.copied': { en: 'Link copied', ru: 'Ссылка скопирована' },
	'gaps.shown': {
		en: '{n} of {total} tests shown, results as of {date}',
		ru: 'Показано проверок: {n} из {total}, результаты на {date}',
	},
	'gaps.contested': { en: 'contested', ru: 'оспаривается' },
	'gaps.related': { en: 'Related pages', ru: 'Связанные страницы' },
	'gaps.findings-link': {
		en: 'Findings for policymakers',
		ru: 'Выводы для разработчиков политики',
	},
	'gaps.history-note': {
		en: 'Dates come from the wordings held. “Cannot be assessed” marks what is not known of that time, not a change of the law.',
		ru: 'Даты следуют из имеющихся редакций. «Оценить нельзя» отмечает незнание о том времени, а не изменение закона.',
	},
	'gaps.before': { en: 'nothing recorded', ru: 'записей нет' },

	'gap-test.question': { en: 'Question', ru: 'Вопрос' },
	'gap-test.clauses': { en: 'What the texts say', ru: 'Что говорят тексты' },
	'gap-test.clauses-note': {
		en: 'In our words; the text itself is one click away.',
		ru: 'Нашими словами; сам текст — по ссылке.',
	},
	'gap-test.rule': { en: 'The rule', ru: 'Правило' },
	'gap-test.passes-when': { en: 'As the dossier put it', ru: 'Как это сформулировано в досье' },
	'gap-test.limits': { en: 'What the rule does not see', ru: 'Чего правило не видит' },
	'gap-test.contested': { en: 'Contested', ru: 'Оспаривается' },
	'gap-test.contested-by': {
		en: 'Texts that point the other way: {list}',
		ru: 'Тексты, которые говорят об ином: {list}',
	},
	'gap-test.results': { en: 'Results', ru: 'Результаты' },
	'gap-test.history': { en: 'Results over time', ru: 'Результаты во времени' },
	'gap-test.binds': { en: 'Whom it binds', ru: 'Кого это обязывает' },
	'gap-test.binds-note': {
		en: 'Parties among the five to the treaties that the test cites, as far as recorded. Being party to a treaty does not by itself mean that the treaty asks for this in terms.',
		ru: 'Участники из пяти государств в договорах, на которые опирается проверка, насколько это записано. Участие в договоре само по себе не значит, что он прямо этого требует.',
	},
	'gap-test.binds-none': {
		en: 'The texts cited are no treaties to which one of the five is known to be party; they bind none of them.',
		ru: 'Приведённые тексты — не договоры, в которых, насколько известно, участвует кто-либо из пяти; они никого из них не обязывают.',
	},
	'gap-test.answers': { en: 'What a state may answer', ru: 'Что может ответить государство' },
	'gap-test.answers-note': {
		en: 'Ours, to be fair to the text tested; not quoted from any state.',
		ru: 'Наши доводы ради справедливости к тексту; это не цитаты какого-либо государства.',
	},
	'gap-test.answers-none': { en: 'None is recorded.', ru: 'Доводы не записаны.' },
	'gap-test.met-by': {
		en: 'Who already meets it, and in what words',
		ru: 'Кто уже соответствует и какими словами',
	},
	'gap-test.met-by-none': {
		en: 'None of the five is known to meet it.',
		ru: 'Неизвестно, чтобы кто-либо из пяти соответствовал.',
	},
	'gap-test.note': { en: 'Note of the dossier', ru: 'Примечание досье' },

	'party.since': { en: 'party since {date}', ru: 'участник с {date}' },
	'party.undated': { en: 'party, date not found', ru: 'участник, дата не найдена' },
	'party.signatory': {
		en: 'signed; ratification not found',
		ru: 'подписало; ратификация не найдена',
	},
	'party.unconfirmed': { en: 'participation not confirmed', ru: 'участие не подтверждено' },
	'party.observer': { en: 'observer', ru: 'наблюдатель' },
	'party.none': { en: 'no record', ru: 'записи нет' },

	'gap-finding.title': { en: '{test}: {state}', ru: '{test}: {state}' },
	'gap-finding.in-short': { en: 'In two sentences', ru: 'В двух предложениях' },
	'gap-finding.clause': { en: 'The clause', ru: 'Норма' },
	'gap-finding.evidence': {
		en: 'The evidence, part by part',
		ru: 'Подтверждение, по частям правила',
	},
	'gap-finding.change': { en: 'What would change the result', ru: 'Что изменило бы результат' },
	'gap-finding.neighbours': { en: 'What the neighbours do', ru: 'Что делают соседи' },
	'gap-finding.criticism': {
		en: 'Criticism that touches it',
		ru: 'Критика, которая этого касается',
	},
	'gap-finding.criticism-none': {
		en: 'No criticism of the texts in question is recorded.',
		ru: 'Критика этих текстов не записана.',
	},
	'gap-finding.sources': { en: 'Sources', ru: 'Источники' },
	'gap-finding.word': { en: 'Word document', ru: 'Документ Word' },
	'gap-finding.print': { en: 'For print', ru: 'Для печати' },
	'gap-finding.limb-asked': { en: 'Not asked about', ru: 'Не спрашивается' },
	'gap-finding.part': { en: 'Part {n}', ru: 'Часть {n}' },
	'gap-finding.other-states': { en: 'The same test elsewhere', ru: 'Та же проверка у других' },
	'gap-finding.limbs-passed': {
		en: { one: '{n} limb that passes', other: '{n} limbs that pass' },
		ru: {
			one: '{n} пункт, который проходит',
			few: '{n} пункта, которые проходят',
			many: '{n} пунктов, которые проходят',
			other: '{n} пункта, которые проходят',
		},
	},

	'state-gaps.title': { en: '{state}: gaps', ru: '{state}: пробелы' },
	'state-gaps.lead': {
		en: 'Each test with its result as of {date} and what would change it. The order is that of the tests.',
		ru: 'Каждая проверка с результатом на {date} и тем, что его изменило бы. Порядок — как в перечне проверок.',
	},
	'overlap.title': {
		en: 'Overlap inside the state’s own law',
		ru: 'Пересечения внутри собственного права',
	},
	'overlap.lead': {
		en: 'Elements that stand in both its general definitions of terrorism and of extremism, so that one act may fall under either.',
		ru: 'Элементы, которые есть и в общих определениях терроризма, и в определениях экстремизма: одно деяние может подпадать под оба.',
	},
	'overlap.count': { en: 'elements stand in both', ru: 'элементов есть в обоих' },
	'overlap.none': {
		en: 'No element is known to stand in both.',
		ru: 'Неизвестно, чтобы какой-либо элемент был в обоих.',
	},
	'overlap.law-and-code': {
		en: 'Where its texts define one concept twice',
		ru: 'Где одно понятие определено дважды',
	},
	'overlap.law-and-code-lead': {
		en: 'The definition law and the criminal code, or two laws, on the same concept: elements that one text states and the other, coded in full, does not.',
		ru: 'Закон с определением и уголовный кодекс либо два закона об одном понятии: элементы, которые один текст содержит, а другой, закодированный полностью, — нет.',
	},
	'overlap.not-in': { en: 'Not in {text}', ru: 'Нет в: {text}' },
	'overlap.same': { en: 'No difference is known.', ru: 'Различий не известно.' },
	'overlap.not-comparable': {
		en: 'Not coded in full, so that nothing is said of what it lacks: {text}',
		ru: 'Закодировано не полностью, поэтому о том, чего нет, не сказано: {text}',
	},

	'against.lead': {
		en: 'Element by element: what the definitions of each state share with this text, what they add to it, and what they lack. What is not known is kept apart.',
		ru: 'Элемент за элементом: что у определений каждого государства общего с этим текстом, что они добавляют и чего в них нет. Неизвестное показано отдельно.',
	},
	'against.shared': { en: 'Shares', ru: 'Общее' },
	'against.adds': { en: 'Adds', ru: 'Добавляет' },
	'against.lacks': { en: 'Lacks', ru: 'Нет' },
	'against.unknown': { en: 'Not known', ru: 'Неизвестно' },
	'against.none': { en: 'none', ru: 'нет' },
	'against.count': {
		en: 'shares {shared} of {total} elements of this text; adds {adds}; {unknown} not known',
		ru: 'общих элементов {shared} из {total} в этом тексте; добавлено {adds}; неизвестно {unknown}',
	},
	'against.unseen': {
		en: 'Nothing is said: the definitions of this state were not seen.',
		ru: 'Сказать нечего: определения этого государства не изучены.',
	},
	'against.benchmark-part': {
		en: 'This text was itself not coded in full, so that nothing is said of what a state adds to it.',
		ru: 'Сам этот текст закодирован не полностью, поэтому о том, что государство добавляет, не сказано.',
	},

	'measures.title': { en: 'Measures and procedure', ru: 'Меры и процедура' },
	'measures.lead': {
		en: '{n} questions on how states block, list, notify, hear appeals, restore access, use expert and religious review, run programmes and coordinate: the answers side by side.',
		ru: 'Вопросов: {n}. Как государства блокируют, ведут перечни, уведомляют, рассматривают жалобы, восстанавливают доступ, проводят экспертизу, ведут программы и координируют работу: ответы рядом.',
	},
	'measures.question': { en: 'Question', ru: 'Вопрос' },
	'measures.forum': {
		en: 'Experience named by the regional forum',
		ru: 'Опыт, названный региональным форумом',
	},
	'measures.forum-note': {
		en: 'What the forum of December 2019 held worth spreading, in its own report; the answers show what the law, as far as read, says of it.',
		ru: 'Что форум в декабре 2019 года счёл достойным распространения, по его отчёту; ответы показывают, что об этом, насколько прочитано, говорит право.',
	},
	'measures.practice-kz': {
		en: 'Kazakhstan: blocking, and the answer on a court decision before it',
		ru: 'Казахстан: блокирование и ответ о решении суда до него',
	},
	'measures.practice-uz': {
		en: 'Uzbekistan: the procedure for restoring access',
		ru: 'Узбекистан: порядок восстановления доступа',
	},
	'measures.practice-kg': {
		en: 'Kyrgyzstan: the joint approach with the religious-affairs commission',
		ru: 'Кыргызстан: совместный подход с участием комиссии по делам религий',
	},
	'measures.answer': { en: 'Answer', ru: 'Ответ' },
	'measures.since': { en: 'known to hold since {date}', ru: 'известно с {date}' },
	'measures.as-of': { en: 'as known on {date}', ru: 'по сведениям на {date}' },
	'measures.earlier': { en: 'Earlier answers', ru: 'Прежние ответы' },
	'measures.tests': {
		en: 'Tests that rest on this question',
		ru: 'Проверки, которые опираются на этот вопрос',
	},
	'measures.where-yes': { en: 'Present in', ru: 'Есть в' },
	'measures.nothing': {
		en: 'No text was found on which an answer could rest.',
		ru: 'Текст, на котором мог бы основываться ответ, не найден.',
	},

	'offences.title': { en: 'Offences', ru: 'Составы преступлений и проступков' },
	'offences.lead': {
		en: '{n} offences of five states, criminal and administrative, as read: conduct, grounds, penalties, and whether the internet aggravates. The list is of what was read, not of all that exists.',
		ru: 'Составов: {n}, уголовных и административных, пяти государств, насколько прочитано: деяние, признаки, наказания и отягчает ли интернет. Это перечень прочитанного, а не всего существующего.',
	},
	'offences.side-by-side': { en: 'Side by side, by subject', ru: 'Рядом, по предметам' },
	'offences.side-by-side-lead': {
		en: 'Offences that stand in a code or law not repealed, sorted by us by what they are about in the main. Each leads to its conduct, grounds and sources.',
		ru: 'Составы из неотменённых кодексов и законов; по основному предмету распределены нами. Каждый ведёт к деянию, признакам и источникам.',
	},
	'offences.none-read': { en: 'none read', ru: 'не прочитано' },
	'subject.terrorist-act': { en: 'Act of terrorism', ru: 'Террористический акт' },
	'subject.terrorism-support': {
		en: 'Recruitment, training, taking part in conflicts abroad',
		ru: 'Вербовка, обучение, участие в конфликтах за рубежом',
	},
	'subject.financing': { en: 'Financing', ru: 'Финансирование' },
	'subject.public-calls': {
		en: 'Public calls and justification',
		ru: 'Публичные призывы и оправдание',
	},
	'subject.discord': { en: 'Incitement of discord or enmity', ru: 'Возбуждение розни или вражды' },
	'subject.organisation': {
		en: 'Banned and extremist organisations',
		ru: 'Запрещённые и экстремистские организации',
	},
	'subject.materials': { en: 'Materials and symbols', ru: 'Материалы и символика' },
	'subject.state-power': {
		en: 'Seizure of power and separatism',
		ru: 'Захват власти и сепаратизм',
	},
	'offences.conduct': { en: 'Conduct', ru: 'Деяние' },
	'offences.penalty': { en: 'Penalties', ru: 'Наказания' },
	'offences.grounds': { en: 'Grounds', ru: 'Признаки' },
	'offences.internet': { en: 'Internet or media', ru: 'Интернет или СМИ' },
	'offences.grounds-table': {
		en: 'Grounds named by offences',
		ru: 'Признаки, названные в составах',
	},
	'offences.grounds-lead': {
		en: 'How many of the offences read, and not repealed, name each ground. An empty cell says that none of them does, not that the law does not.',
		ru: 'Сколько прочитанных и не отменённых составов называют каждый признак. Пустая ячейка значит, что ни один из них, а не что закон не называет.',
	},
	'offences.read': { en: 'Offences read', ru: 'Прочитано составов' },
	'offences.repealed': { en: 'no longer in force', ru: 'утратил силу' },
	'offences.edition': { en: 'edition of {date}', ru: 'редакция на {date}' },
	'offences.edition-none': { en: 'date of the edition not found', ru: 'дата редакции не найдена' },

	'treaties.title': { en: 'Treaties', ru: 'Договоры' },
	'treaties.lead': {
		en: 'Which of the five states are party to which treaty and since when, and what its definition binds them to.',
		ru: 'Какие из пяти государств в каком договоре участвуют и с какого времени и к чему их обязывает его определение.',
	},
	'treaties.treaty': { en: 'Treaty', ru: 'Договор' },
	'treaties.definition': { en: 'Its definition', ru: 'Его определение' },
	'treaties.more': { en: 'More on this text', ru: 'Подробнее об этом тексте' },
	'treaties.against': {
		en: 'The states beside this definition, element by element',
		ru: 'Государства рядом с этим определением, по элементам',
	},
	'treaties.no-definition': {
		en: 'It defines none of the concepts compared.',
		ru: 'Ни одного из сравниваемых понятий не определяет.',
	},
	'treaties.definition-unseen': {
		en: 'It defines {term}; the wording was not seen.',
		ru: 'Определяет «{term}»; текст не изучен.',
	},
	'treaties.definition-elements': {
		en: { one: '{term}: {n} element coded', other: '{term}: {n} elements coded' },
		ru: {
			one: '{term}: закодирован {n} элемент',
			few: '{term}: закодировано {n} элемента',
			many: '{term}: закодировано {n} элементов',
			other: '{term}: закодировано {n} элемента',
		},
	},

	'findings.title': { en: 'Findings', ru: 'Выводы' },
	'findings.lead': {
		en: 'For policymakers: what the data show, each figure counted from cells, limbs or answers when this page was made, and each linked to them.',
		ru: 'Для разработчиков политики: что показывают данные. Каждая цифра сосчитана по ячейкам, пунктам или ответам при создании страницы и ведёт к ним.',
	},
	'findings.caption': {
		en: 'As of {date}. What is not known is left out of both numbers and counted apart.',
		ru: 'На {date}. Неизвестное не входит ни в одно из двух чисел и указано отдельно.',
	},
	'findings.counted': { en: 'Counted', ru: 'Сосчитано' },
	'findings.not-counted': { en: 'Known, and not counted', ru: 'Известно и не сосчитано' },
	'findings.cells': { en: 'Where these figures come from', ru: 'Откуда эти цифры' },
} satisfies Strings;
