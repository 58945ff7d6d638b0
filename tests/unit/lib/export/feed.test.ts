import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { translator, type Locale } from '../../../../src/i18n/index.ts';
import { allChanges } from '../../../../src/lib/analysis/changes.ts';
import type { Corpus } from '../../../../src/lib/corpus/corpus.ts';
import { atomFeed, inFeedOrder, jsonFeed, type Feed } from '../../../../src/lib/export/feed.ts';
import {
	changeFeed,
	correctionFeed,
	type FeedContext,
} from '../../../../src/lib/views/change-feed.ts';
import { corpus } from '../../../fixtures/real-corpus.ts';

/** JSON Feed 1.1: what must be there, and of what kind each member is. */
const jsonFeedSchema = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	description: z.string(),
	home_page_url: z.url(),
	feed_url: z.url(),
	language: z.string(),
	authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
	items: z.array(
		z.strictObject({
			id: z.url(),
			url: z.url(),
			title: z.string().min(1),
			content_text: z.string().min(1),
			date_published: z.iso.datetime(),
			tags: z.array(z.string()),
			_concordance: z.record(z.string(), z.unknown()),
		}),
	),
});

const rng = XmlDocument.fromBuffer(
	readFileSync(path.join(import.meta.dirname, '../../../fixtures/atom.rng')),
);
// libxml2 means to drop RELAX NG one day; the version in the lock has it.
// eslint-disable-next-line @typescript-eslint/no-deprecated
const validator = RelaxNGValidator.fromDoc(rng);
afterAll(() => {
	validator.dispose();
	rng.dispose();
});

/** The document of a text that the schema of Atom accepts. */
function validAtom(text: string): XmlDocument {
	const document = XmlDocument.fromString(text);
	validator.validate(document);
	return document;
}

function contextOf(locale: Locale, of: Corpus = corpus): FeedContext {
	const origin = new URL('https://concordance.example');
	return { corpus: of, locale, t: translator(locale), base: '/', origin };
}

const folder = {
	page: '/changes/',
	folder: '/changes/',
	title: 'Changes',
	subtitle: 'All of them',
};
const withCorrection: Corpus = {
	...corpus,
	corrections: new Map([
		[
			'kz-terrorism-date',
			{
				id: 'kz-terrorism-date',
				date: '2027-02-03',
				kind: 'date',
				about: 'kz-terrorism',
				was: { en: 'In force <since> 2012 & later.', ru: 'С 2012 г.' },
				is: { en: 'In force since 2013.', ru: 'С 2013 г.' },
				reported_by: null,
			},
		],
	]),
};

function feeds(locale: Locale): [string, Feed][] {
	const context = contextOf(locale, withCorrection);
	const entries = allChanges(corpus);
	const of = (state: string) => entries.filter(({ jurisdiction }) => jurisdiction === state);
	return [
		['all', changeFeed(context, folder, entries)],
		['kz', changeFeed(context, folder, of('kz'))],
		['empty', changeFeed(context, folder, [])],
		['corrections', correctionFeed(context, folder)],
	];
}

describe.each(['en', 'ru'] as const)('the feeds in %s', (locale) => {
	it.each(feeds(locale))('of %s are valid by the schema of Atom', (_, feed) => {
		const document = validAtom(atomFeed(feed));
		document.dispose();
	});

	it.each(feeds(locale))('of %s are valid JSON Feeds', (_, feed) => {
		expect(() => jsonFeedSchema.parse(JSON.parse(jsonFeed(feed)))).not.toThrow();
	});
});

describe('the schema of the test', () => {
	it('refuses a feed without an id, and a day that is not a moment', () => {
		const feed = atomFeed(changeFeed(contextOf('en'), folder, allChanges(corpus).slice(0, 2)));
		expect(() => validAtom(feed.replace(/<id>.*?<\/id>/, ''))).toThrow();
		expect(() => validAtom(feed.replaceAll('T00:00:00Z', ''))).toThrow();
	});
});

describe('a feed of changes', () => {
	const feed = changeFeed(contextOf('en'), folder, allChanges(corpus));

	it('is dated by when we recorded, and says apart when the law changed', () => {
		const entry = feed.entries.find(({ url }) =>
			url.endsWith('/kz-terrorism/changes/#from-2013-01-08'),
		);
		expect(entry).toMatchObject({
			recorded: '2026-11-21',
			law: { changed: '2013-01-08', adopted: ['2013-01-08'], inForce: [] },
		});
		expect(atomFeed({ ...feed, entries: entry ? [entry] : [] })).toContain(
			'<law:changed>2013-01-08</law:changed>',
		);
	});

	it('puts what was recorded last first, however old the law is', () => {
		const [first, second] = feed.entries;
		if (!first || !second) throw new Error('The feed has entries');
		const late = { ...second, url: 'https://concordance.example/late', recorded: '2027-01-01' };
		expect(inFeedOrder([first, late]).map(({ url }) => url)).toEqual([late.url, first.url]);
	});

	it('has entries with ids of their own', () => {
		expect(new Set(feed.entries.map(({ url }) => url)).size).toBe(feed.entries.length);
	});

	it('keeps corrections out, which have a feed of their own', () => {
		const corrections = correctionFeed(contextOf('en', withCorrection), folder);
		expect(corrections.entries.map(({ recorded, law }) => [recorded, law])).toEqual([
			['2027-02-03', null],
		]);
		expect(feed.entries.some(({ url }) => url.includes('kz-terrorism-date'))).toBe(false);
	});
});
