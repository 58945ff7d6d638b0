import type { Strings } from '../index.ts';

/** Pins, as every page has them: the buttons and the tray while it is shut. */
export const pins = {
	'pins.title': { en: 'Pins', ru: 'Закладки' },
	'pins.pin': { en: 'Pin', ru: 'В закладки' },
	'pins.of-limb': { en: ' limb {limb}', ru: ' пункт {limb}' },
	'pins.count': {
		en: { one: '{n} pin', other: '{n} pins' },
		ru: { one: '{n} закладка', few: '{n} закладки', many: '{n} закладок', other: '{n} закладки' },
	},
	'pins.unloaded': {
		en: 'The limbs could not be loaded, so that only their names are shown. The pins are safe.',
		ru: 'Пункты загрузить не удалось, поэтому показаны только их обозначения. Закладки сохранены.',
	},
	'pins.said.added': { en: 'Pinned.', ru: 'Отложено.' },
	'pins.said.removed': { en: 'Unpinned.', ru: 'Убрано.' },
	'pins.said.too-many': {
		en: 'There is room for {n} pins. Remove some, or export them and begin anew.',
		ru: 'Помещается {n} закладок. Уберите часть или сохраните их в файл и начните заново.',
	},
} satisfies Strings;
