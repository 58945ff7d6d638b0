/**
 * Checks the built pages against the HTML standard: `node scripts/check-html.ts [--all]`.
 * Without `--all` it takes a few pages of every kind in each language, small and large: the check costs
 * 30 ms and more a page, and pages of one kind come from one template.
 */
import { filesBelow } from './support/built-page.ts';
import { checkHtml, sampleOfKinds } from './support/html-check.ts';
import { isRedirect, readPageKinds } from './support/page-kinds.ts';
import { printProblems } from './support/print-problems.ts';

const FOLDER = 'dist';
const PER_KIND = 4;

const htmlFiles = filesBelow(FOLDER)
	.filter((file) => file.endsWith('.html'))
	.map((file) => `${FOLDER}/${file}`)
	.filter((file) => !isRedirect(file));
const files = process.argv.includes('--all')
	? htmlFiles
	: sampleOfKinds(readPageKinds(), FOLDER, PER_KIND);
const { pages, problems } = await checkHtml(files);
printProblems(problems);
console.log(`${pages} of ${htmlFiles.length} pages checked, ${problems.length} faults`);
if (pages === 0) process.exitCode = 1;
