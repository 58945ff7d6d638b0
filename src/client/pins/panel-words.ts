/** All words of the pins, loaded with the panel or the page that needs them. */
import type { Values } from '../../i18n/index.ts';
import { messageWriter } from '../../i18n/message.ts';
import { pinPanel } from '../../i18n/strings/pin-panel.ts';
import { locale } from './words.ts';

export type PinWords = (key: keyof typeof pinPanel, values?: Values) => string;

export const t: PinWords = messageWriter(
	locale,
	(key) => pinPanel[key as keyof typeof pinPanel][locale],
);
