/**
 * Builds the site and serves it until stopped: `npm start`.
 * `PORT` and `HOST` choose where, `BASE_PATH` the path below which it stands.
 */
import { buildSite } from './support/build-site.ts';
import { basePath } from './support/site-settings.ts';
import { serveFolder } from './support/static-server.ts';

const DEFAULT_PORT = 4321;

try {
	const port = portFrom(process.env['PORT']);
	const base = basePath();
	process.exitCode = await buildSite();
	if (process.exitCode === 0) {
		const host = process.env['HOST'] || 'localhost';
		const { url } = await serveFolder({ folder: 'dist', base, host, port });
		console.log(`\nConcordance is at ${url}\nStop it with Ctrl+C.`);
	}
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

function portFrom(value: string | undefined): number {
	if (!value) return DEFAULT_PORT;
	const port = Number(value);
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
	throw new Error(`PORT is \`${value}\`; expected a number from 0 to 65535`);
}
