/** All words of the pins, loaded with the panel or the page that needs them. */
import type { Values } from '../../i18n/index.ts';
import { messageWriter } from '../../i18n/message.ts';
import { pinPanel } from '../../i18n/strings/pin-panel.ts';
import { pins } from '../../i18n/strings/pins.ts';
import { locale } from './words.ts';

const strings = { ...pins, ...pinPanel };

export type PinWords = (key: keyof typeof strings, values?: Values) => string;

export const t: PinWords = messageWriter(
	locale,
	(key) => strings[key as keyof typeof strings][locale],
);
