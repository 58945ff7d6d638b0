import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
	'.atom': 'application/atom+xml; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
	'.yaml': 'text/yaml; charset=utf-8',
	'.zip': 'application/zip',
};

export interface ServerOptions {
	/** The folder that is served. */
	readonly folder: string;
	/** The path below which it is served, with a slash at both ends. */
	readonly base: string;
	readonly host: string;
	/** The port wanted; 0 for any free one. */
	readonly port: number;
	/** How many ports above the wanted one are tried where it is taken. */
	readonly attempts?: number;
}

export interface RunningServer {
	/** The address of the home page. */
	readonly url: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a folder of built files as a plain web host would.
 * @throws {Error} where none of the ports can be had
 */
export async function serveFolder(options: ServerOptions): Promise<RunningServer> {
	const server = createServer((request, response) => {
		answer(request, response, options);
	});
	const port = await listenFrom(server, options);
	return {
		url: `http://${options.host}:${port}${options.base}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => {
					resolve();
				});
				server.closeAllConnections();
			}),
	};
}

function answer(
	request: IncomingMessage,
	response: ServerResponse,
	{ folder, base }: ServerOptions,
): void {
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Cache-Control', 'no-cache');
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const url = URL.parse(request.url ?? '/', 'http://localhost');
	const address = decoded(url?.pathname ?? '');
	if (!url || address === undefined) {
		response.writeHead(400).end();
		return;
	}
	if (!address.startsWith(base)) {
		const home = address === '/' || `${address}/` === base;
		if (home) response.writeHead(302, { Location: base }).end();
		else sendMissing(response, folder);
		return;
	}
	const file = path.join(folder, path.posix.normalize(`/${address.slice(base.length)}`));
	if (isFolder(file) && !address.endsWith('/')) {
		response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
		return;
	}
	const target = address.endsWith('/') ? path.join(file, 'index.html') : file;
	if (isFile(target)) send(request, response, 200, target);
	else sendMissing(response, folder);
}

function send(
	request: IncomingMessage,
	response: ServerResponse,
	status: number,
	file: string,
): void {
	response.writeHead(status, {
		'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
		'Content-Length': statSync(file).size,
	});
	if (request.method === 'HEAD') response.end();
	else createReadStream(file).pipe(response);
}

function sendMissing(response: ServerResponse, folder: string): void {
	const page = path.join(folder, '404.html');
	response.statusCode = 404;
	response.setHeader('Content-Type', 'text/html; charset=utf-8');
	if (existsSync(page)) createReadStream(page).pipe(response);
	else response.end('<!doctype html><title>Not found</title><p>There is no such page.');
}

async function listenFrom(
	server: Server,
	{ host, port, attempts = 20 }: ServerOptions,
): Promise<number> {
	for (let tried = port; tried <= port + attempts; tried += 1) {
		const failure = await listen(server, host, tried);
		if (failure === undefined) return (server.address() as AddressInfo).port;
		if (failure.code !== 'EADDRINUSE') throw failure;
	}
	throw new Error(`No free port between ${port} and ${port + attempts}`);
}

function listen(
	server: Server,
	host: string,
	port: number,
): Promise<NodeJS.ErrnoException | undefined> {
	return new Promise((resolve) => {
		server.once('error', resolve);
		server.listen(port, host, () => {
			server.off('error', resolve);
			resolve(undefined);
		});
	});
}

function decoded(text: string): string | undefined {
	try {
		const value = decodeURIComponent(text);
		return value.includes('\0') ? undefined : value;
	} catch {
		return undefined;
	}
}

function isFile(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(file: string): boolean {
	return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
