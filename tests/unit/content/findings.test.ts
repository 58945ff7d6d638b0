import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/content/findings/figures.ts';
import { figure } from '../../../src/lib/analysis/figure.ts';
import { loadCorpus } from '../../../src/lib/corpus/load.ts';

const ROOT = path.join(import.meta.dirname, '..', '..', '..');
const FOLDER = path.join(ROOT, 'src', 'content', 'findings');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.mdx'));
const corpus = loadCorpus(path.join(ROOT, 'data'));

/** The names of the figures that a text prints, in its order, and what stands around them. */
function read(file: string) {
	const [, matter = '', text = ''] = readFileSync(path.join(FOLDER, file), 'utf8').split('---\n');
	const printed = [...text.matchAll(/<Figure of="([^"]+)" \/>/g)].map(([, name]) => name ?? '');
	const declared = /figures: \[(.*)\]/.exec(matter)?.[1]?.split(', ') ?? [];
	return { printed, declared, prose: text.replaceAll(/<Figure of="[^"]+" \/>/g, '') };
}

describe('The findings', () => {
	test.each(files)('%s prints every figure that it lists, and no other', (file) => {
		const { printed, declared } = read(file);
		expect(printed.toSorted()).toEqual(declared.toSorted());
		for (const name of printed) expect(Object.keys(figures)).toContain(name);
	});

	test.each(files)('%s has no number of its own: each is counted from the corpus', (file) => {
		expect(read(file).prose).not.toMatch(/\d/);
	});

	test('say the same in both languages', () => {
		for (const file of files.filter((each) => each.endsWith('.en.mdx'))) {
			const russian = file.replace('.en.', '.ru.');
			expect(files).toContain(russian);
			expect(read(russian).printed).toEqual(read(file).printed);
		}
	});
});

describe('A figure', () => {
	test.each(Object.entries(figures))('%s rests on records', (_, query) => {
		const { n, total, counted, basis } = figure(corpus, query);
		expect(counted).toHaveLength(n);
		expect(basis).toHaveLength(total);
		expect(total).toBeGreaterThan(0);
	});

	test('without a record behind it stops the build', () => {
		const query = { count: 'answer', question: 'no-such-question', answers: ['yes'] } as const;
		expect(() => figure(corpus, query)).toThrow('No cell, limb or answer stands behind the figure');
	});
});
