import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadCorpus } from '../../../../../src/lib/corpus/load.ts';
import { DataError, formatProblem } from '../../../../../src/lib/corpus/problem.ts';
import { copyData } from '../../../../fixtures/data-copy.ts';
import { swap } from '../../../../fixtures/mutations/mutation.ts';

vi.mock(import('../../../../../src/lib/corpus/yaml-file.ts'), async (importOriginal) => {
	const { parseOnce } = await import('../../../../fixtures/parse-once.ts');
	return parseOnce(importOriginal);
});
vi.setConfig({ testTimeout: 30_000 });

const FILE = 'tests.yaml';
const CLAUSE = '- benchmark: un-gc34-2011\n      text:\n        en: >-\n          Principle 10';
const MEASURES = 'jurisdictions/uz/measures.yaml';
const data = copyData();
const broken = new Set<string>();
afterEach(() => {
	data.restore(...broken);
	broken.clear();
});
afterAll(() => {
	data.dispose();
});

/** The problems of the copy, each as the line that `npm run check` prints. */
function problems(): string[] {
	try {
		loadCorpus(data.folder);
		return [];
	} catch (error) {
		if (error instanceof DataError) return error.problems.map(formatProblem);
		throw error;
	}
}

interface Mistake {
	readonly title: string;
	readonly file?: string;
	readonly old: string;
	readonly new: string;
	/** What the broken line holds, where that is not the replacement. */
	readonly at?: string;
	readonly says: string;
}

const mistakes: Mistake[] = [
	{
		title: 'an element that does not exist',
		old: 'has: [purpose-other-open]',
		new: 'has: [purpose-other-opne]',
		says: 'found "purpose-other-opne", expected the id of an element of the codebook (did you mean "purpose-other-open"?)',
	},
	{
		title: 'a group that does not exist',
		old: '- has_group: conduct\n      - limbs',
		new: '- has_group: conducts\n      - limbs',
		at: 'has_group: conducts',
		says: 'found "conducts", expected the id of a group of the codebook (did you mean "conduct"?)',
	},
	{
		title: 'a concept that does not exist',
		old: 'concepts: [extremism, extremist-activity]',
		new: 'concepts: [extremisms, extremist-activity]',
		says: 'found "extremisms", expected the id of a concept of the codebook (did you mean "extremism"?)',
	},
	{
		title: 'a question that does not exist',
		old: 'question: owner-notified',
		new: 'question: owner-notifed',
		says: 'found "owner-notifed", expected the id of a question of questions.yaml (did you mean "owner-notified"?)',
	},
	{
		title: 'a field that does not exist',
		old: 'violence: required\n',
		new: 'violense: required\n',
		at: 'violense: required',
		says: 'found the unknown key "violense", expected one of',
	},
	{
		title: 'an offence ground that is no ground',
		old: 'without_grounds: [ground-social]',
		new: 'without_grounds: [conduct-violence]',
		says: 'found "conduct-violence", expected the id of an element of the group "ground"',
	},
	{
		title: 'more weight than the texts cited have',
		old: 'theme: expression\n  weight: ngo-principle',
		new: 'theme: expression\n  weight: hard-law',
		at: 'weight: hard-law',
		says: 'found "hard-law", expected one of binding-treaty, soft-law, expert-opinion, ngo-principle',
	},
	{
		title: 'a treaty of weight where no treaty is cited',
		old: 'weight: ngo-principle\n  passes_when: measure -materials-court is yes.',
		new: 'weight: binding-treaty\n  passes_when: measure -materials-court is yes.',
		at: 'weight: binding-treaty\n  passes_when: measure -materials-court',
		says: 'found "binding-treaty", expected no more than "soft-law", the weight of its weightiest benchmark',
	},
	{
		title: 'a clause for a text that the test does not cite',
		old: '- benchmark: right-to-protest-principles',
		new: '- benchmark: un-gc34-2011',
		at: CLAUSE,
		says: 'found "un-gc34-2011", expected a benchmark of the test, each once',
	},
	{
		title: 'an earlier answer that ends after the next begins',
		file: MEASURES,
		old: "to: '2018-09-05'",
		new: "to: '2019-09-05'",
		says: 'found "2019-09-05", expected a date that is not after 2018-09-05, where the next answer begins',
	},
];

test.each(mistakes)('$title is reported with file and line', ({ file = FILE, ...mistake }) => {
	broken.add(file);
	const text = data.write(file, swap(mistake.old, mistake.new)(data.read(file)));
	const found = problems();
	expect(found.join('\n')).toContain(mistake.says);
	const place = text.indexOf(mistake.at ?? mistake.new);
	const line = text.slice(0, place).split('\n').length;
	expect(
		found.some((each) => each.startsWith(`${file}:${line}:`) && each.includes(mistake.says)),
	).toBe(true);
});

test('the data as it stands has no problem', () => {
	expect(problems()).toEqual([]);
});
