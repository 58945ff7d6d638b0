import { describe, expect, it } from 'vitest';
import {
	articleKeys,
	findArticles,
	withoutSuperscripts,
} from '../../../../src/lib/search/articles.ts';

describe('Articles', () => {
	it.each([
		['ст. 1 п. 1', '1', ['1']],
		['п. 5 ст. 1', '1', ['5']],
		['подпункт 5 статьи 1', '1', ['5']],
		['art. 1(1)', '1', ['1']],
		['Article 1 para 1', '1', ['1']],
		['ч. 2 ст. 174', '174', ['2']],
		['ст.174', '174', []],
		['статья 299-2', '299-2', []],
		['art. 1(14-1)', '1', ['14-1']],
		['155-modda', '155', []],
		['155-модда', '155', []],
		['моддаи 179', '179', []],
		['174-бап', '174', []],
		['330-берене', '330', []],
		['271-nji madda', '271', []],
	])('are read from %s', (text, article, parts) => {
		expect(findArticles(text)).toMatchObject([{ article, parts }]);
	});

	it('are read from superscripts', () => {
		expect(findArticles(withoutSuperscripts('ст. 299²'))).toMatchObject([{ article: '299-2' }]);
	});

	it.each(['article', 'state 5', 'martial 17', 'extremism 2005'])(
		'are not read from %s',
		(text) => {
			expect(findArticles(text)).toEqual([]);
		},
	);

	it.each([
		['art. 1(5)', ['1', '1(5)']],
		['art. 1(18) para. 2', ['1', '1(18)', '1(18)(2)']],
		['arts 257, 259, 260', ['257', '259', '260']],
		['arts 376-378', ['376', '377', '378']],
		['art. 3, item а', ['3', '3(а)']],
		['art. 1(6) (until November 2014 art. 1(1))', ['1', '1(6)']],
		['art. 261-1(1)', ['261-1', '261-1(1)']],
		['definition of extremist activity, place not seen', []],
	])('of the pinpoint %s are its keys', (pinpoint, keys) => {
		const found = articleKeys(pinpoint);
		for (const key of keys) expect(found).toContain(key);
		if (keys.length === 0) expect(found).toEqual([]);
	});
});
