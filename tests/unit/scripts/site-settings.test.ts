import { describe, expect, it } from 'vitest';
import { basePath, siteUrl } from '../../../scripts/support/site-settings.ts';

describe('basePath', () => {
	it('has a slash at both ends', () => {
		expect(basePath({})).toBe('/');
		expect(basePath({ BASE_PATH: '' })).toBe('/');
		expect(basePath({ BASE_PATH: 'law' })).toBe('/law/');
		expect(basePath({ BASE_PATH: '/law/concordance' })).toBe('/law/concordance/');
	});

	it('refuses what is not a plain path', () => {
		for (const path of ['https://example.org/', '/a b/', '/../']) {
			expect(() => basePath({ BASE_PATH: path })).toThrow(
				`BASE_PATH is \`${path}\`; expected a path such as /concordance/`,
			);
		}
	});
});

describe('siteUrl', () => {
	it('is an origin, or a placeholder', () => {
		expect(siteUrl({})).toBe('https://concordance.example');
		expect(siteUrl({ SITE_URL: 'https://example.org/' })).toBe('https://example.org');
	});

	it('refuses a path', () => {
		expect(() => siteUrl({ SITE_URL: 'https://example.org/law/' })).toThrow(
			'SITE_URL is `https://example.org/law/`; expected an origin such as https://concordance.example. A path goes into BASE_PATH.',
		);
	});
});
