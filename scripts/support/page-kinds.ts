import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * The pages of a build by the route that made them: addresses below the base, with a slash at both ends.
 * Pages that only send the reader on are left out.
 */
export type PageKinds = Readonly<Record<string, readonly string[]>>;

const FILE = new URL('../../.astro/page-kinds.json', import.meta.url);

/** Records at each build which route made which pages, so that the tests can visit every kind once. */
export function pageKinds(): AstroIntegration {
	return {
		name: 'page-kinds',
		hooks: {
			'astro:build:done': ({ assets, dir }) => {
				const root = fileURLToPath(dir);
				const kinds: Record<string, string[]> = {};
				for (const [route, files] of assets) {
					const addresses = files
						.map((file) => `/${fileURLToPath(file).slice(root.length).replaceAll('\\', '/')}`)
						.filter((file) => file.endsWith('/index.html') && !isRedirect(`${root}${file}`))
						.map((file) => file.slice(0, -'index.html'.length));
					if (addresses.length > 0) kinds[route] = addresses.sort();
				}
				mkdirSync(new URL('.', FILE), { recursive: true });
				writeFileSync(FILE, `${JSON.stringify(kinds, null, '\t')}\n`);
			},
		},
	};
}

/** True for a built page that only sends the reader on. */
export function isRedirect(file: string): boolean {
	return /<meta http-equiv="refresh"/i.test(readFileSync(file, 'utf8').slice(0, 500));
}

/**
 * The pages that the last build recorded.
 * @throws {Error} where the site has not been built
 */
export function readPageKinds(): PageKinds {
	try {
		return JSON.parse(readFileSync(FILE, 'utf8')) as PageKinds;
	} catch {
		throw new Error('The site has not been built yet: run `npm run build` first');
	}
}
