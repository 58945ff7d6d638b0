import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkLinks } from '../../../scripts/support/link-check.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'links-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

function write(file: string, body: string, lang = 'en'): void {
	mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
	writeFileSync(path.join(folder, file), `<!doctype html><html lang="${lang}">${body}</html>`);
}

/** The faults of the site below a base path, without the folder's name. */
function faults(base = '/'): string[] {
	const { problems } = checkLinks({ folder, base, site: 'https://site.example' });
	return problems.map((problem) => problem.replace(`${folder}/`, ''));
}

it('finds nothing where every file and anchor is there', () => {
	write(
		'index.html',
		'<a href="/a/#x">a</a><a href="a/">a</a><a href="https://other.example/">b</a>',
	);
	write('a/index.html', '<h1 id="x">a</h1><a href="../">home</a><a href="#x">here</a>');
	expect(faults()).toEqual([]);
});

it('names missing files, missing anchors and missing slashes, each once', () => {
	write(
		'index.html',
		'\n<a href="/b/">b</a><a href="/b/">b</a><a href="/a/#y">y</a><a href="/a">a</a>',
	);
	write('a/index.html', '');
	expect(faults()).toEqual([
		'index.html:2 a href: /b/ is not there (2 links)',
		'index.html:2 a href: /a/ has no id `y`',
		'index.html:2 a href: /a lacks the slash at its end',
	]);
});

it('holds links to the base path', () => {
	write('index.html', '<a href="/base/">home</a><a href="/">host</a>');
	expect(faults('/base/')).toEqual(['index.html:1 a href: / lies outside the base path /base/']);
});

it('lets a link leave the language only where it says so', () => {
	write('index.html', '<a href="/ru/" hreflang="ru">ru</a>');
	write('ru/index.html', '<a href="/">en</a>', 'ru');
	expect(faults()).toEqual([
		'ru/index.html:1 a href: /: leads from a page in `ru` to one in `en` without `hreflang`',
	]);
});

it('reads scripts, styles, pictures and forms, and ids given twice', () => {
	write(
		'index.html',
		'<p id="x"></p><p id="x"></p><script src="/s.js"></script><link href="/s.css"><img srcset="/1.png 1x"><form action="/f/">',
	);
	expect(faults()).toEqual([
		`index.html: the id \`x\` is given twice`,
		'index.html:1 script src: /s.js is not there',
		'index.html:1 link href: /s.css is not there',
		'index.html:1 img srcset: /1.png is not there',
		'index.html:1 form action: /f/ is not there',
	]);
});

it('fails where there is no page', () => {
	expect(checkLinks({ folder, base: '/', site: 'https://site.example' }).problems).toEqual([
		`${folder}: no page; build the site first`,
	]);
});
