/** The few words that the pins need on every page, in its language. */
import type { Locale, Values } from '../../i18n/index.ts';
import { messageWriter } from '../../i18n/message.ts';
import { pins } from '../../i18n/strings/pins.ts';

/** Language of the page. */
export const locale: Locale = document.documentElement.lang === 'ru' ? 'ru' : 'en';

/** The words of the buttons and of the tray while it is shut. */
export const t: (key: keyof typeof pins, values?: Values) => string = messageWriter(
	locale,
	(key) => pins[key as keyof typeof pins][locale],
);
