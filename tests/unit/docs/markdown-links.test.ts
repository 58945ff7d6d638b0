import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Root } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const documents = [
	'README.md',
	'ARCHITECTURE.md',
	'CONTRIBUTING.md',
	'CHANGELOG.md',
	'data/README.md',
];

describe('The documents', () => {
	it.each(documents)('%s links only to files that are there', (document) => {
		const tree = remark().parse(readFileSync(join(root, document), 'utf8'));
		const broken = localTargets(tree).filter(
			(target) => !existsSync(join(root, dirname(document), target)),
		);
		expect(broken).toEqual([]);
	});

	it.each(documents)('%s names every folder of the repository as it is', (document) => {
		const text = readFileSync(join(root, document), 'utf8');
		const folders = [...text.matchAll(/`((?:src|data|scripts|tests)\/[\w/-]*)`/g)];
		const missing = folders.map(([, folder = '']) => folder).filter((folder) => !exists(folder));
		expect(missing).toEqual([]);
	});
});

/** Addresses of links and pictures that lead to a file of the repository, without their fragments. */
function localTargets(tree: Root): string[] {
	const targets: string[] = [];
	visit(tree, (node) => {
		if (node.type !== 'link' && node.type !== 'image') return;
		if (/^(?:[a-z]+:|#)/.test(node.url)) return;
		targets.push(node.url.replace(/#.*$/, ''));
	});
	return targets;
}

function exists(folder: string): boolean {
	return existsSync(join(root, folder));
}
