import { describe, expect, it } from 'vitest';
import { findNumbers, numberKeys } from '../../../../src/lib/search/numbers.ts';

describe('Numbers of laws', () => {
	it.each([
		['Закон № 31-III', '31-III'],
		['31-ІІІ', '31-III'],
		['N 567-II', '567-II'],
		['ЗРУ-489', 'ZRU-489'],
		['ЗРУ № 489', 'ZRU-489'],
		["O'RQ-489", 'ZRU-489'],
		['OʻRQ-489', 'ZRU-489'],
		['ЎРҚ-489', 'ZRU-489'],
		['ZRU 489', 'ZRU-489'],
		['УП-6255', 'UP-6255'],
		['PF-5542', 'UP-5542'],
		['114-ФЗ', '114-FZ'],
		['№ 114-FZ', '114-FZ'],
		['A/HRC/16/51', 'A/HRC/16/51'],
		['А/HRC/16/51', 'A/HRC/16/51'],
		['s/res/1566', 'S/RES/1566'],
		['резолюция 1566', '1566'],
		['резолюция СБ ООН № 1566', '1566'],
		['UNSCR 1566', '1566'],
		['law 1808', '1808'],
		['CETS No. 196', 'CETS 196'],
		['CDL-AD(2012)016', 'CDL-AD(2012)016'],
		['Directive 2017/541', '2017/541'],
	])('are read from %s', (text, key) => {
		expect(findNumbers(text).map((found) => found.key)).toEqual([key]);
	});

	it.each(['law of 2005', 'закон 2005', 'extremism', 'art. 1(5)', ''])(
		'are not read from %s',
		(text) => {
			expect(findNumbers(text)).toEqual([]);
		},
	);

	it.each([
		["ZRU-489 (Uzbek O'RQ-489)", ['ZRU-489', '489']],
		['31-III', ['31-III', '31']],
		['S/RES/1566 (2004)', ['S/RES/1566', '1566']],
		['A/RES/49/60', ['A/RES/49/60', '49/60']],
		['Laws No. 967 and No. 968 of 13 June 2013', ['967', '968']],
		['588', ['588']],
		['version 1.0', []],
	])('give %s its keys', (number, keys) => {
		expect(numberKeys(number)).toEqual(keys);
	});
});
