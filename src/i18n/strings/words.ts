import type { Strings } from '../index.ts';

/** A word for every value of the data that pages show; the key ends in the value itself. */
export const words = {
	'cell.stated': { en: 'stated', ru: 'указано' },
	'cell.conditional': { en: 'conditional', ru: 'при условии' },
	'cell.not-stated': { en: 'not stated', ru: 'не указано' },
	'cell.unknown': { en: 'unknown', ru: 'неизвестно' },
	'cell.stated.meaning': {
		en: 'A limb of the definition states the element.',
		ru: 'Элемент прямо назван в одном из пунктов определения.',
	},
	'cell.conditional.meaning': {
		en: 'A limb states the element, but only under a condition.',
		ru: 'Элемент назван, но лишь при определённом условии.',
	},
	'cell.not-stated.meaning': {
		en: 'The wording was coded in full, and no limb states the element.',
		ru: 'Формулировка закодирована полностью, и элемент в ней не назван.',
	},
	'cell.unknown.meaning': {
		en: 'The wording was not seen, or only in part. Unknown never counts as different.',
		ru: 'Формулировку не удалось увидеть вовсе или полностью. Неизвестное никогда не считается различием.',
	},

	'value.present': { en: 'stated', ru: 'указано' },
	'value.qualified': { en: 'under a condition', ru: 'при условии' },

	'wording.official': { en: 'official text', ru: 'официальный текст' },
	'wording.unofficial-translation': { en: 'unofficial translation', ru: 'неофициальный перевод' },
	'wording.quoted-in-secondary': {
		en: 'quoted in a secondary source',
		ru: 'цитата во вторичном источнике',
	},
	'wording.none': { en: 'wording not seen', ru: 'формулировка не найдена' },
	'wording.part': { en: '{wording}, in part', ru: '{wording}, частично' },

	'kind.constitution': { en: 'constitution', ru: 'конституция' },
	'kind.law': { en: 'law', ru: 'закон' },
	'kind.code': { en: 'code', ru: 'кодекс' },
	'kind.decree': { en: 'decree', ru: 'указ или постановление' },
	'kind.strategy': { en: 'strategy', ru: 'стратегия' },
	'kind.treaty': { en: 'treaty', ru: 'международный договор' },
	'kind.resolution': { en: 'resolution', ru: 'резолюция' },
	'kind.declaration': { en: 'declaration', ru: 'декларация' },
	'kind.directive': { en: 'directive', ru: 'директива' },
	'kind.model-law': { en: 'model law', ru: 'модельный закон' },
	'kind.general-comment': { en: 'general comment', ru: 'замечание общего порядка' },
	'kind.report': { en: 'report', ru: 'доклад' },
	'kind.opinion': { en: 'opinion', ru: 'заключение' },
	'kind.judgment': { en: 'judgment', ru: 'судебное решение' },
	'kind.guidance': { en: 'guidance', ru: 'руководство' },
	'kind.principles': { en: 'principles', ru: 'принципы' },

	'status.in-force': { en: 'in force', ru: 'действует' },
	'status.repealed': { en: 'repealed', ru: 'утратил силу' },
	'status.draft': { en: 'draft', ru: 'проект' },
	'status.unknown': { en: 'status not found', ru: 'статус не установлен' },

	'source.official-database': { en: 'official database of laws', ru: 'официальная база законов' },
	'source.official-gazette': { en: 'official gazette', ru: 'официальное издание' },
	'source.government-site': { en: 'government site', ru: 'сайт государственного органа' },
	'source.international-body': { en: 'international body', ru: 'международная организация' },
	'source.unofficial-translation': { en: 'unofficial translation', ru: 'неофициальный перевод' },
	'source.private-database': { en: 'private database of laws', ru: 'частная база законов' },
	'source.study-site': { en: 'study site', ru: 'учебный сайт' },
	'source.scholarship': { en: 'scholarship', ru: 'научная работа' },
	'source.ngo': { en: 'non-governmental organisation', ru: 'неправительственная организация' },
	'source.news': { en: 'news report', ru: 'новостное сообщение' },

	'violence.required': { en: 'violence required', ru: 'насилие обязательно' },
	'violence.alternative': {
		en: 'violence is one of several ways',
		ru: 'насилие — один из способов',
	},
	'violence.not-required': { en: 'violence not required', ru: 'насилие не обязательно' },
	'violence.unknown': {
		en: 'violence: not enough was read',
		ru: 'насилие: прочитано недостаточно',
	},

	'purpose.required': { en: 'aim required', ru: 'цель обязательна' },
	'purpose.not-required': { en: 'aim not required', ru: 'цель не обязательна' },
	'purpose.unknown': { en: 'aim: not enough was read', ru: 'цель: прочитано недостаточно' },

	'answer.yes': { en: 'yes', ru: 'да' },
	'answer.no': { en: 'no', ru: 'нет' },
	'answer.partly': { en: 'partly', ru: 'отчасти' },
	'answer.not-found': { en: 'not found', ru: 'не найдено' },

	'internet.yes': { en: 'aggravates', ru: 'отягчает' },
	'internet.no': { en: 'does not aggravate', ru: 'не отягчает' },
	'internet.unknown': { en: 'unknown', ru: 'неизвестно' },

	'jurisdiction.state': { en: 'state', ru: 'государство' },
	'jurisdiction.body': { en: 'international body', ru: 'международная организация' },
	'role.compared': { en: 'compared state', ru: 'сравниваемое государство' },
	'role.comparator': { en: 'comparator', ru: 'государство для сопоставления' },
	'role.benchmark': { en: 'benchmark', ru: 'ориентир' },

	'date.none': { en: 'date not found', ru: 'дата не найдена' },
	'date.since': { en: 'since {date}', ru: 'с {date}' },
	'date.until': { en: 'until {date}', ru: 'до {date}' },
	'date.range': { en: '{from} to {to}', ru: 'с {from} до {to}' },

	'count.of': { en: '{n} of {total}', ru: '{n} из {total}' },
	'count.unknown': {
		en: { one: '{n} unknown left out', other: '{n} unknown left out' },
		ru: {
			one: '{n} неизвестное не учтено',
			few: '{n} неизвестных не учтены',
			many: '{n} неизвестных не учтены',
			other: '{n} неизвестных не учтены',
		},
	},

	'rendering.note': {
		en: 'Our rendering, not the text of the law.',
		ru: 'Наше изложение, не текст закона; есть только на английском языке.',
	},
	'rendering.limb': { en: 'limb {n}', ru: 'пункт {n}' },
	'language.english-only': { en: 'In English only', ru: 'Только на английском языке' },

	'sources.inline': { en: 'Sources:', ru: 'Источники:' },
	'sources.title': { en: 'Sources', ru: 'Источники' },
	'sources.read': { en: 'Read: {extent}', ru: 'Прочитано: {extent}' },
	'sources.consulted': { en: 'consulted {date}', ru: 'дата обращения: {date}' },
	'sources.no-address': { en: 'no public address', ru: 'без публичного адреса' },

	'unknown.title': { en: 'Not known', ru: 'Неизвестно' },
	'unknown.where': { en: 'Where to look', ru: 'Где искать' },
	'unknown.tried': { en: 'What was tried', ru: 'Что уже пробовали' },
} satisfies Strings;
