/**
 * Checks the links of a built site: `node scripts/check-links.ts [folder]`.
 * `BASE_PATH` and `SITE_URL` must be those of the build.
 */
import { checkLinks } from './support/link-check.ts';
import { printProblems } from './support/print-problems.ts';
import { basePath, siteUrl } from './support/site-settings.ts';

const folder = process.argv[2] ?? 'dist';
const { pages, links, broken, problems } = checkLinks({
	folder,
	base: basePath(),
	site: siteUrl(),
});
printProblems(problems);
console.log(`${links} links on ${pages} pages, ${broken} broken`);
