/** Breaks the real data in one place at a time and asks for the one problem that says what and where. */
import { rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { loadCorpus } from '../../../../src/lib/corpus/load.ts';
import { DataError, formatProblem, type Problem } from '../../../../src/lib/corpus/problem.ts';
import { copyData } from '../../../fixtures/data-copy.ts';
import { FILES, lineOf, swap, type Mutation } from '../../../fixtures/mutations/mutation.ts';
import { referenceMutations } from '../../../fixtures/mutations/references.ts';
import { ruleMutations } from '../../../fixtures/mutations/rules.ts';
import { shapeMutations } from '../../../fixtures/mutations/shape.ts';
import { textMutations } from '../../../fixtures/mutations/text.ts';

vi.mock(import('../../../../src/lib/corpus/yaml-file.ts'), async (importOriginal) => {
	const { parseOnce } = await import('../../../fixtures/parse-once.ts');
	return parseOnce(importOriginal);
});
vi.setConfig({ testTimeout: 30_000 });

const data = copyData();
afterAll(() => data.dispose());

/** Every problem of the copy as it stands; none where it loads. */
function problemsOf(folder = data.folder): readonly Problem[] {
	try {
		loadCorpus(folder);
		return [];
	} catch (error) {
		if (error instanceof DataError) return error.problems;
		throw error;
	}
}

function describeMutations(title: string, mutations: readonly Mutation[]): void {
	describe(title, () => {
		test.each(mutations)('$title', ({ file, change, at, says, others = 0 }) => {
			const broken = data.write(file, change(data.read(file)));
			const problems = problemsOf();
			data.restore(file);
			const messages = problems.map(formatProblem);
			const message = messages.find((text) => text.includes(says));
			expect(messages).toContainEqual(expect.stringContaining(says));
			expect(message).toContain(`${file}:${lineOf(at, broken)}:`);
			const rest = messages.filter((text) => text !== message);
			expect(rest, rest.join('\n')).toHaveLength(others);
		});
	});
}

test('The copy loads before it is broken, and after it was mended', () => {
	expect(problemsOf()).toEqual([]);
	data.write(FILES.act, '');
	expect(problemsOf()).toHaveLength(1);
	data.restore(FILES.act);
	expect(problemsOf()).toEqual([]);
});

describeMutations('A file that is not plain YAML is refused at its place', textMutations);
describeMutations('A record of another shape is refused at its place', shapeMutations);
describeMutations('A reference to nothing is refused at its place', referenceMutations);
describeMutations('A record that cannot be true is refused at its place', ruleMutations);

describe('A file that cannot be read is reported alone, and not what refers to it', () => {
	const files = [
		'codebook.yaml',
		'corrections.yaml',
		'international.yaml',
		'questions.yaml',
		'sources.yaml',
		'tests.yaml',
		'timeline.yaml',
		'jurisdictions/un/jurisdiction.yaml',
		'jurisdictions/kz/instruments/kz-extremism-2005.yaml',
		'jurisdictions/kz/definitions/kz-extremism.yaml',
		FILES.oldLaw,
		FILES.activity,
		FILES.act,
		FILES.state,
		FILES.offences,
		FILES.measures,
		FILES.critique,
		FILES.sources,
		FILES.secondCoding,
	];

	test.each(files)('%s', (file) => {
		data.write(file, `\tnot: indented\n${data.read(file)}`);
		const problems = problemsOf();
		data.restore(file);
		expect(problems.map(formatProblem)).toEqual([expect.stringContaining(`${file}:`)]);
	});
});

describe('A file in a wrong place is reported by its name', () => {
	const missing = 'found no such file, expected the file to be there';
	const alien = 'found a file that does not belong here, expected';

	test.each([
		['a file that must be there', 'questions.yaml', missing],
		['the codebook', 'codebook.yaml', missing],
		['the shared sources', 'sources.yaml', missing],
		['the description of a jurisdiction', FILES.state, missing],
		['the sources of a state', FILES.sources, missing],
	])('%s is missing', (_, file, says) => {
		data.remove(file);
		const problems = problemsOf();
		data.restore(file);
		expect(problems.map(formatProblem)).toEqual([`${file}:1:1: ${says}`]);
	});

	test.each([
		['notes.txt', 'one of codebook.yaml'],
		['codebok.yaml', '(did you mean "codebook.yaml"?)'],
		['jurisdictions/readme.yaml', 'a file that the layout of the data names'],
		['jurisdictions/kg/offence.yaml', '(did you mean "offences.yaml"?)'],
		['jurisdictions/kg/definitions/kg-terrorism.yml', 'jurisdictions/kg/instruments or'],
		['jurisdictions/kg/definitions/.DS_Store', 'jurisdictions/kg/instruments or'],
		['second-coding/kg-terrorism.json', 'a file that the layout of the data names'],
	])('%s does not belong here', (file, expected) => {
		data.write(file, 'id: kg-terrorism\n');
		const problems = problemsOf();
		data.restore(file);
		const messages = problems.map(formatProblem);
		expect(messages).toEqual([expect.stringContaining(`${file}:1:1: ${alien}`)]);
		expect(messages[0]).toContain(expected);
	});

	test('A law whose file has a wrong ending is reported, and not the definitions in it', () => {
		const renamed = FILES.oldLaw.replace('.yaml', '.yml');
		data.write(renamed, data.read(FILES.oldLaw));
		data.remove(FILES.oldLaw);
		const problems = problemsOf();
		data.restore(renamed, FILES.oldLaw);
		expect(problems.map(({ file }) => file)).toEqual([renamed]);
	});

	test.skipIf(process.platform === 'win32')(
		'A link that leads nowhere is a problem like others',
		() => {
			const link = path.join(data.folder, 'jurisdictions/kg/definitions/kg-new.yaml');
			symlinkSync('/nowhere/at-all.yaml', link);
			const problems = problemsOf();
			rmSync(link);
			expect(problems.map(formatProblem)).toEqual([
				'jurisdictions/kg/definitions/kg-new.yaml:1:1: found a file that cannot be read (ENOENT), expected a file',
			]);
		},
	);

	test.each([
		['that does not exist', 'nowhere'],
		['that is a file', 'codebook.yaml'],
	])('A folder %s is a problem, not a crash', (_, name) => {
		const [problem, ...more] = problemsOf(path.join(data.folder, name));
		expect(problem?.found).toBe('no such folder');
		expect(more).toEqual([]);
	});
});

describe('All that is wrong is told at once', () => {
	test('Problems of several files come in the order of files and lines', () => {
		data.write('codebook.yaml', 'rules: [a]\n');
		data.write(FILES.oldLaw, '');
		data.write(
			FILES.measures,
			swap('question: materials-court', 'question: x')(data.read(FILES.measures)),
		);
		data.write(
			FILES.act,
			swap('s107, s17', 's107, s999')(swap('complete: true', 'complete: 1')(data.read(FILES.act))),
		);
		const message = new DataError(problemsOf()).message;
		data.restore('codebook.yaml', FILES.oldLaw, FILES.measures, FILES.act);
		const places = message.split('\n').map((line) => line.split(':').slice(0, 2).join(':'));
		expect(places).toEqual([
			'The data has 5 problems:',
			'codebook.yaml:1',
			'codebook.yaml:1',
			`${FILES.act}:${lineOf('complete: true', data.read(FILES.act))}`,
			`${FILES.oldLaw}:1`,
			`${FILES.measures}:2`,
		]);
	});

	test('Every departure of one record is told', () => {
		const text = data.read(FILES.law);
		data.write(
			FILES.law,
			swap('kind: law', 'kind: lex')(swap("'55'", '55')(text)).replace('sources:', 'source:'),
		);
		const found = problemsOf().map(({ path: place, found: what }) => `${place}: ${what}`);
		data.restore(FILES.law);
		expect(found).toEqual([
			'sources: no key "sources"',
			'kind: "lex"',
			'number: 55',
			'source: the unknown key "source"',
		]);
	});
});
