import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type RunningServer } from '../../../scripts/support/static-server.ts';

let parent: string;
let server: RunningServer;

beforeAll(async () => {
	parent = mkdtempSync(path.join(tmpdir(), 'server-'));
	const folder = path.join(parent, 'site');
	mkdirSync(path.join(folder, 'a'), { recursive: true });
	writeFileSync(path.join(parent, 'secret.txt'), 'secret');
	writeFileSync(path.join(folder, 'index.html'), 'home');
	writeFileSync(path.join(folder, 'a/index.html'), 'a');
	writeFileSync(path.join(folder, '404.html'), 'lost');
	server = await serveFolder({ folder, base: '/law/', host: 'localhost', port: 0 });
});

afterAll(async () => {
	await server.close();
	rmSync(parent, { recursive: true });
});

/** Asks for a path exactly as it is written; gives the status and the body or the place sent to. */
function ask(target: string, method = 'GET'): Promise<string> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(server.url);
		request({ hostname, port, path: target, method }, (response) => {
			let body = '';
			response.setEncoding('utf8').on('data', (text: string) => (body += text));
			response.on('end', () => {
				resolve(`${response.statusCode ?? 0} ${response.headers.location ?? body}`.trim());
			});
		})
			.on('error', reject)
			.end();
	});
}

it('serves files below the base path and sends readers there', async () => {
	expect(await ask('/law/')).toBe('200 home');
	expect(await ask('/law/a/?x=1')).toBe('200 a');
	expect(await ask('/law/a?x=1')).toBe('301 /law/a/?x=1');
	expect(await ask('/')).toBe('302 /law/');
	expect(await ask('/law')).toBe('302 /law/');
});

it('shows its own page for what is not there', async () => {
	expect(await ask('/law/b/')).toBe('404 lost');
	expect(await ask('/other/')).toBe('404 lost');
});

it('never leaves its folder', async () => {
	expect(await ask('/law/../secret.txt')).toBe('404 lost');
	expect(await ask('/law/%2e%2e/secret.txt')).toBe('404 lost');
	expect(await ask('/law/..%2fsecret.txt')).toBe('404 lost');
	expect(await ask('/law/%')).toBe('400');
	expect(await ask('/law/', 'POST')).toBe('405');
});

it('takes the next port where the one wanted is taken', async () => {
	const taken = Number(new URL(server.url).port);
	const next = await serveFolder({ folder: parent, base: '/', host: 'localhost', port: taken });
	expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
	await next.close();
});
