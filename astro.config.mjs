import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { corpusReload } from './scripts/support/corpus-reload.ts';
import { pageKinds } from './scripts/support/page-kinds.ts';
import { basePath, siteUrl } from './scripts/support/site-settings.ts';

export default defineConfig({
	output: 'static',
	site: siteUrl(),
	base: basePath(),
	outDir: process.env.OUT_DIR || './dist',
	// Vitest reads the content store from here.
	cacheDir: './.astro',
	trailingSlash: 'always',
	// The files are served as they are: a stylesheet in the page would need a hash of its own.
	build: { format: 'directory', inlineStylesheets: 'never' },
	integrations: [mdx(), pageKinds()],
	// The highlighter writes inline styles, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
				"worker-src 'self'",
			],
		},
	},
	vite: {
		build: { assetsInlineLimit: 0 },
		plugins: [corpusReload()],
	},
});
