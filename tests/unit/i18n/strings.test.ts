import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Message, Strings } from '../../../src/i18n/index.ts';
import { strings } from '../../../src/i18n/strings/index.ts';

const FOLDER = path.join(import.meta.dirname, '..', '..', '..', 'src', 'i18n', 'strings');
const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts');
const modules = await Promise.all(
	files.map(async (file) => (await import(path.join(FOLDER, file))) as Record<string, unknown>),
);

/** The strings of every file, those among them that only an export or the search needs. */
const entries = modules
	.flatMap((module) => Object.values(module))
	.filter((part): part is Strings => typeof part === 'object' && part !== null)
	.flatMap((part) => Object.entries(part));

/** Keys of the strings of which something is not so. */
function exceptions(isSo: (en: Message, ru: Message) => boolean): string[] {
	return entries.filter(([, { en, ru }]) => !isSo(en, ru)).map(([key]) => key);
}

/** Each form of a message, or its one text. */
function textsOf(message: Message): string[] {
	return typeof message === 'string' ? [message] : Object.values(message);
}

/** Names in braces of any form, in order. */
function placeholders(message: Message): string {
	const names = textsOf(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)]);
	return [...new Set(names.map(([, name]) => name))].toSorted().join();
}

function formsOf(message: Message): string {
	return typeof message === 'string' ? '' : Object.keys(message).toSorted().join();
}

describe('Every string stands in both languages', () => {
	test('There are many, and none is empty', () => {
		expect(entries.length).toBeGreaterThan(100);
		expect(
			exceptions((...both) => both.flatMap(textsOf).every((text) => text.trim() !== '')),
		).toEqual([]);
	});

	test('It asks for the same values in both', () => {
		expect(exceptions((en, ru) => placeholders(en) === placeholders(ru))).toEqual([]);
	});

	test('Its braces are placeholders, and its letters are composed', () => {
		const isNeat = (text: string) =>
			!/[{}]/.test(text.replaceAll(/\{\w+\}/g, '')) && text === text.normalize('NFC');
		expect(exceptions((...both) => both.flatMap(textsOf).every(isNeat))).toEqual([]);
	});

	test('No word of it mixes Latin and Cyrillic letters', () => {
		const mixed = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;
		expect(
			exceptions((...both) => !both.flatMap(textsOf).some((text) => mixed.test(text))),
		).toEqual([]);
	});
});

describe('A string that counts has the forms that its language counts with', () => {
	test('There are such strings', () => {
		expect(entries.some(([, { ru }]) => typeof ru === 'object')).toBe(true);
	});

	test('One and other in English; in Russian few and many as well, or neither where both are as other', () => {
		const english = ['', 'one,other'];
		const russian = ['', 'one,other', 'few,many,one,other'];
		expect(
			exceptions((en, ru) => english.includes(formsOf(en)) && russian.includes(formsOf(ru))),
		).toEqual([]);
	});

	test('A Russian form for one writes its number, since it serves for 21 and 101 as well', () => {
		expect(
			exceptions((_, ru) => {
				if (typeof ru === 'string') return true;
				const isShown = textsOf(ru).some((text) => text.includes('{n}'));
				return !isShown || (ru.one ?? '').includes('{n}');
			}),
		).toEqual([]);
	});
});

describe('Strings are found in one place', () => {
	test('No key stands in two files, and the interface has no string from elsewhere', () => {
		const keys = entries.map(([key]) => key);
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
		expect(Object.keys(strings).filter((key) => !keys.includes(key))).toEqual([]);
	});

	test('A key is lower-case words, joined by hyphens and set apart by dots', () => {
		const keys = entries.map(([key]) => key);
		expect(keys.filter((key) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(key))).toEqual([]);
	});
});
