import type { Locale, Values } from '../../i18n/index.ts';
import { messageWriter } from '../../i18n/message.ts';
import { exportStrings } from '../../i18n/strings/export.ts';
import { pinPanel } from '../../i18n/strings/pin-panel.ts';
import { pins } from '../../i18n/strings/pins.ts';

const strings = { ...exportStrings, ...pins, ...pinPanel };

/** The words of what is taken away, the words of the pins among them. */
export function exportWords(
	locale: Locale,
): (key: keyof typeof strings, values?: Values) => string {
	return messageWriter(locale, (key) => strings[key as keyof typeof strings][locale]);
}
