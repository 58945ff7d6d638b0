import type { Strings } from '../index.ts';

/** Pins opened: the panel of the tray, the page of a collection, what is taken away. */
export const pinPanel = {
	'pins.lead': {
		en: 'Limbs that you or someone else collected, in the order and with the notes that were given to them.',
		ru: 'Пункты определений, которые собрали вы или кто-то другой, в заданном порядке и с примечаниями.',
	},
	'pins.private': {
		en: 'Pins are kept in this browser alone. Nothing is sent anywhere; a shared link holds its pins after the sign “#”, which browsers do not send to a server.',
		ru: 'Закладки хранятся только в этом браузере и никуда не отправляются; в ссылке для других они стоят после знака «#», который браузер серверу не передаёт.',
	},
	'pins.how': {
		en: 'Every limb on the page of a definition and every limb shown as evidence in a comparison has a button “Pin”.',
		ru: 'У каждого пункта на странице определения и у каждого пункта, который показан в сравнении как основание, есть кнопка «В закладки».',
	},
	'pins.scripts': {
		en: 'Pins need scripts, which are off in this browser. Everything that can be pinned can be read without them: each limb has an address of its own, which the browser can bookmark.',
		ru: 'Закладкам нужны скрипты, а в этом браузере они выключены. Всё, что можно отложить, читается и без них: у каждого пункта есть свой адрес, который можно сохранить в закладках браузера.',
	},
	'pins.start': { en: 'Begin with a comparison', ru: 'Начать со сравнения' },
	'pins.open': { en: 'Open the pins', ru: 'Открыть закладки' },
	'pins.close': { en: 'Close', ru: 'Закрыть' },
	'pins.page': { en: 'Read as a page', ru: 'Читать на странице' },
	'pins.empty': { en: 'Nothing is pinned yet.', ru: 'Закладок пока нет.' },
	'pins.loading': { en: 'The limbs are being loaded.', ru: 'Пункты загружаются.' },
	'pins.gone': {
		en: 'This limb is not in the present data.',
		ru: 'Такого пункта в нынешних данных нет.',
	},
	'pins.limb': { en: '{state}: {concept}, limb {limb}', ru: '{state}: {concept}, пункт {limb}' },
	'pins.from': { en: 'wording since {date}', ru: 'редакция с {date}' },
	'pins.from-unknown': { en: 'beginning not known', ru: 'начало неизвестно' },
	'pins.element': { en: 'For the element: {element}', ru: 'К элементу: {element}' },
	'pins.note': { en: 'Note', ru: 'Примечание' },
	'pins.note-of': { en: 'Note on {limb}', ru: 'Примечание: {limb}' },
	'pins.condition': { en: 'Condition:', ru: 'Условие:' },
	'pins.remark': { en: 'Note on the coding:', ru: 'Примечание к кодированию:' },
	'pins.official': { en: 'official text', ru: 'официальный текст' },
	'pins.seen.official': { en: 'read in: official text', ru: 'изучено: официальный текст' },
	'pins.seen.unofficial-translation': {
		en: 'read in: unofficial translation',
		ru: 'изучено: неофициальный перевод',
	},
	'pins.seen.quoted-in-secondary': {
		en: 'read in: quoted in a secondary source',
		ru: 'изучено: цитата во вторичном источнике',
	},
	'pins.seen.none': { en: 'wording not seen', ru: 'формулировка не найдена' },
	'pins.up': { en: 'Up', ru: 'Выше' },
	'pins.down': { en: 'Down', ru: 'Ниже' },
	'pins.remove': { en: 'Remove', ru: 'Убрать' },
	'pins.take': { en: 'Take away', ru: 'Забрать' },
	'pins.csv': { en: 'CSV', ru: 'CSV' },
	'pins.word': { en: 'Word', ru: 'Word' },
	'pins.citations': { en: 'Citations', ru: 'Ссылки' },
	'pins.json': { en: 'JSON', ru: 'JSON' },
	'pins.import': { en: 'Import JSON', ru: 'Загрузить JSON' },
	'pins.share': { en: 'Copy link', ru: 'Копировать ссылку' },
	'pins.share-field': { en: 'Link to these pins', ru: 'Ссылка на эти закладки' },
	'pins.clear': { en: 'Clear', ru: 'Очистить' },
	'pins.clear-question': {
		en: {
			one: 'Remove the one pin, with its note?',
			other: 'Remove all {n} pins, with their notes?',
		},
		ru: {
			one: 'Удалить {n} закладку вместе с примечанием?',
			few: 'Удалить {n} закладки вместе с примечаниями?',
			many: 'Удалить {n} закладок вместе с примечаниями?',
			other: 'Удалить {n} закладки вместе с примечаниями?',
		},
	},
	'pins.clear-yes': { en: 'Remove all', ru: 'Удалить все' },
	'pins.clear-no': { en: 'Keep them', ru: 'Оставить' },
	'pins.said.moved': { en: 'Now {place} of {total}.', ru: 'Теперь {place} из {total}.' },
	'pins.said.copied': { en: 'The link is copied.', ru: 'Ссылка скопирована.' },
	'pins.said.copy-by-hand': {
		en: 'The browser does not let the page copy. Copy the link from the field.',
		ru: 'Браузер не позволяет странице копировать. Скопируйте ссылку из поля.',
	},
	'pins.said.saved': { en: 'The file {file} is made.', ru: 'Файл {file} создан.' },
	'pins.said.failed': {
		en: 'The file could not be made. Check the connection and try again.',
		ru: 'Файл создать не удалось. Проверьте соединение и попробуйте ещё раз.',
	},
	'pins.said.imported': {
		en: { one: '{n} pin was added.', other: '{n} pins were added.' },
		ru: {
			one: 'Добавлена {n} закладка.',
			few: 'Добавлены {n} закладки.',
			many: 'Добавлено {n} закладок.',
			other: 'Добавлено {n} закладки.',
		},
	},
	'pins.said.not-pins': {
		en: 'This file holds no pins that can be read.',
		ru: 'В этом файле нет закладок, которые можно прочитать.',
	},
	'pins.said.cleared': { en: 'All pins are removed.', ru: 'Все закладки удалены.' },
	'pins.problem.full': {
		en: 'The browser has no room left: what changes now is lost with this page. Export the pins, or free some room.',
		ru: 'В браузере не осталось места: дальнейшие изменения пропадут вместе с этой страницей. Сохраните закладки в файл или освободите место.',
	},
	'pins.problem.unavailable': {
		en: 'The browser does not let this site keep anything: pins last as long as this page. Export them before you leave.',
		ru: 'Браузер не позволяет этому сайту ничего хранить: закладки живут, пока открыта эта страница. Сохраните их в файл, прежде чем уйти.',
	},
	'pins.problem.newer': {
		en: 'These pins were written by a newer version of the site. Reload the page; until then nothing is changed.',
		ru: 'Эти закладки записаны более новой версией сайта. Обновите страницу; до тех пор ничего не меняется.',
	},
	'pins.problem.damaged': {
		en: 'Some pins could not be read. What was stored has been put aside and is not deleted.',
		ru: 'Часть закладок прочитать не удалось. То, что хранилось, отложено и не удалено.',
	},
	'pins.own': { en: 'Your pins', ru: 'Ваши закладки' },
	'pins.shared': { en: 'A shared collection', ru: 'Подборка по ссылке' },
	'pins.shared-lead': {
		en: {
			one: 'This link holds {n} pin. Your own pins are not changed by it.',
			other: 'This link holds {n} pins. Your own pins are not changed by it.',
		},
		ru: {
			one: 'В этой ссылке {n} закладка. Ваши закладки от неё не меняются.',
			few: 'В этой ссылке {n} закладки. Ваши закладки от неё не меняются.',
			many: 'В этой ссылке {n} закладок. Ваши закладки от неё не меняются.',
			other: 'В этой ссылке {n} закладки. Ваши закладки от неё не меняются.',
		},
	},
	'pins.shared-bad': {
		en: 'The link is incomplete or damaged: no pins could be read from it. Ask for it again; these are your own pins.',
		ru: 'Ссылка неполна или повреждена: закладок в ней прочитать не удалось. Попросите прислать её ещё раз; ниже — ваши закладки.',
	},
	'pins.shared-part': {
		en: 'A part of the link could not be read.',
		ru: 'Часть ссылки прочитать не удалось.',
	},
	'pins.shared-add': { en: 'Add to my pins', ru: 'Добавить к моим закладкам' },
	'pins.shared-own': { en: 'Show my own pins', ru: 'Показать мои закладки' },
	'pins.document': { en: 'Pinned limbs', ru: 'Отложенные пункты' },
	'pins.caption': {
		en: {
			one: '{n} limb, as of {date}, data version {version}',
			other: '{n} limbs, as of {date}, data version {version}',
		},
		ru: {
			one: '{n} пункт, по состоянию на {date}, версия данных {version}',
			few: '{n} пункта, по состоянию на {date}, версия данных {version}',
			many: '{n} пунктов, по состоянию на {date}, версия данных {version}',
			other: '{n} пункта, по состоянию на {date}, версия данных {version}',
		},
	},
} satisfies Strings;
