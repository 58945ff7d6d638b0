/** Where the site will stand. Both come from the environment, so that one tree serves any host. */

/** Stands in for the address of the site until `SITE_URL` names the real one. */
const PLACEHOLDER_SITE = 'https://concordance.example';

/**
 * The origin at which the site will be published: `SITE_URL`, or a placeholder.
 * @throws {Error} where `SITE_URL` is not the origin of a web site
 */
export function siteUrl(environment: NodeJS.ProcessEnv = process.env): string {
	const value = environment['SITE_URL'] || PLACEHOLDER_SITE;
	const url = URL.parse(value);
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
		throw new Error(
			`SITE_URL is \`${value}\`; expected an origin such as ${PLACEHOLDER_SITE}. A path goes into BASE_PATH.`,
		);
	return url.origin;
}

/**
 * The path below which the site is served: `BASE_PATH` with a slash at both ends, or `/`.
 * @throws {Error} where `BASE_PATH` is not a plain path
 */
export function basePath(environment: NodeJS.ProcessEnv = process.env): string {
	const value = environment['BASE_PATH'] || '/';
	const names = value.split('/').filter(Boolean);
	if (!names.every((name) => /^[\w.~-]+$/.test(name) && !/^\.+$/.test(name)))
		throw new Error(`BASE_PATH is \`${value}\`; expected a path such as /concordance/`);
	return names.length === 0 ? '/' : `/${names.join('/')}/`;
}
