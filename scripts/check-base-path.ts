/** Builds the site below a path into a folder of its own and checks its links there. */
import { buildSite } from './support/build-site.ts';
import { checkLinks } from './support/link-check.ts';
import { printProblems } from './support/print-problems.ts';
import { siteUrl } from './support/site-settings.ts';

const BASE = '/concordance/';
const FOLDER = '.cache/below-base-path';

process.exitCode = await buildSite({ env: { BASE_PATH: BASE, OUT_DIR: FOLDER } });
if (process.exitCode === 0) {
	const { pages, links, broken, problems } = checkLinks({
		folder: FOLDER,
		base: BASE,
		site: siteUrl(),
	});
	printProblems(problems);
	console.log(`${links} links on ${pages} pages below ${BASE}, ${broken} broken`);
}
