import type { Strings } from '../index.ts';

/** The frame of every page: header, footer, language and theme. */
export const site = {
	'site.name': { en: 'Concordance', ru: 'Concordance' },
	'site.descriptor': {
		en: 'Extremism and terrorism in the law of Central Asia',
		ru: 'Экстремизм и терроризм в праве Центральной Азии',
	},
	'site.skip': { en: 'Skip to the content', ru: 'Перейти к содержанию' },
	'site.home': { en: 'Start page', ru: 'Главная' },

	'nav.label': { en: 'Sections', ru: 'Разделы' },
	'nav.menu': { en: 'Menu', ru: 'Меню' },
	'nav.breadcrumbs': { en: 'You are here', ru: 'Вы находитесь здесь' },
	'nav.contents': { en: 'On this page', ru: 'На этой странице' },
	'nav.pair': { en: 'Neighbouring pages', ru: 'Соседние страницы' },
	'nav.previous': { en: 'Previous', ru: 'Назад' },
	'nav.next': { en: 'Next', ru: 'Далее' },
	'nav.anchor': { en: 'Link to this section: {title}', ru: 'Ссылка на этот раздел: {title}' },
	'nav.compare': { en: 'Compare', ru: 'Сравнение' },
	'nav.search': { en: 'Search', ru: 'Поиск' },
	'nav.states': { en: 'States', ru: 'Государства' },
	'nav.benchmarks': { en: 'Benchmarks', ru: 'Ориентиры' },
	'nav.elements': { en: 'Elements', ru: 'Элементы' },
	'nav.method': { en: 'Method', ru: 'Метод' },

	'search.label': { en: 'Search the site', ru: 'Поиск по сайту' },
	'search.placeholder': { en: 'Term, element or law', ru: 'Термин, элемент или закон' },
	'search.submit': { en: 'Search', ru: 'Найти' },

	'language.label': { en: 'Language', ru: 'Язык' },
	'theme.label': { en: 'Theme', ru: 'Тема' },
	'theme.auto': { en: 'Auto', ru: 'Авто' },
	'theme.light': { en: 'Light', ru: 'Светлая' },
	'theme.dark': { en: 'Dark', ru: 'Тёмная' },

	'footer.label': { en: 'About this site', ru: 'О сайте' },
	'footer.trust.title': {
		en: 'What this is, and what it is not',
		ru: 'Что это и чем это не является',
	},
	'footer.trust.unofficial': {
		en: 'An independent comparison, not an official publication and not legal advice. Only the text in the official publication of each state is authentic.',
		ru: 'Независимое сравнение: не официальное издание и не юридическая консультация. Подлинным является только текст в официальном издании каждого государства.',
	},
	'footer.trust.renderings': {
		en: 'Renderings of the laws are our own words. Check the official text before you rely on them.',
		ru: 'Изложения норм даны нашими словами. Прежде чем на них опираться, сверьтесь с официальным текстом.',
	},
	'footer.data.title': { en: 'Data', ru: 'Данные' },
	'footer.data.version': { en: 'Data version {version}', ru: 'Версия данных {version}' },
	'footer.data.as-of': {
		en: 'Research closed on {date}: no later change is known to us',
		ru: 'Исследование завершено {date}: о более поздних изменениях нам неизвестно',
	},
	'footer.licence': {
		en: 'Texts and data: CC BY 4.0. Code: Apache 2.0.',
		ru: 'Тексты и данные: CC BY 4.0. Код: Apache 2.0.',
	},
	'footer.more.title': { en: 'How to use it', ru: 'Как пользоваться' },
	'footer.more.method': { en: 'How the laws are coded', ru: 'Как кодируются законы' },
	'footer.more.coverage': { en: 'What is missing', ru: 'Чего не хватает' },
	'footer.more.sources': { en: 'All sources', ru: 'Все источники' },
	'footer.more.correct': { en: 'Report an error', ru: 'Сообщить об ошибке' },

	'print.colophon': {
		en: 'Concordance, data version {version}, research closed on {date}. Printed from {address}',
		ru: 'Concordance, версия данных {version}, исследование завершено {date}. Напечатано с {address}',
	},
} satisfies Strings;
