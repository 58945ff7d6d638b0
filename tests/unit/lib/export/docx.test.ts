import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonDocx } from '../../../../src/lib/export/docx.ts';
import { comparisonOn, contextIn, DAY, SITE } from './export-corpus.ts';

const options = {
	title: 'Extremism: Kazakhstan and Turkmenistan',
	caption: 'Extremism: Kazakhstan and Turkmenistan, as of 21 Nov 2026. Data version 1.2.3.',
	day: DAY,
	dataVersion: '1.2.3',
	address: `${SITE}/compare/extremism/kz-tm/`,
};

async function partsOf(locale: 'en' | 'ru', rest = {}): Promise<Record<string, string>> {
	const blob = await comparisonDocx(contextIn(locale), comparisonOn(), { ...options, ...rest });
	const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
	return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

/** The text of a part of the file, a line a paragraph. */
function textOf(xml = ''): string[] {
	return xml
		.split('</w:p>')
		.map((paragraph) =>
			[...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
		)
		.filter((text) => text !== '');
}

describe('comparisonDocx', () => {
	let parts: Record<string, string>;

	beforeAll(async () => {
		parts = await partsOf('en');
	});

	it('is a file of Word with a title and a caption', () => {
		expect(Object.keys(parts)).toContain('[Content_Types].xml');
		expect(textOf(parts['word/document.xml']).slice(0, 2)).toEqual([
			options.title,
			options.caption,
		]);
		expect(parts['docProps/core.xml']).toContain(options.title);
	});

	it('has one table whose head is repeated and whose rows are not broken', () => {
		const document = parts['word/document.xml'] ?? '';
		const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
		expect(document.match(/<w:tbl>/g)).toHaveLength(1);
		expect(rows).toHaveLength(1 + 2 + 3);
		expect(rows.filter((row) => row.includes('<w:tblHeader'))).toEqual([rows[0]]);
		expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
	});

	it('gives each state its mark and its word', () => {
		const text = textOf(parts['word/document.xml']);
		expect(text.slice(3, 3 + 14)).toEqual([
			...['Element', 'Kazakhstan', 'Turkmenistan'],
			...['Conduct', 'Act', '● stated', '? unknown', 'Riot', '○ not stated', '? unknown'],
			...['Aim', 'Fear', '◐ conditional', '? unknown'],
		]);
	});

	it('has the evidence as real footnotes: law, rendering, condition, term, address', () => {
		expect(parts['word/document.xml']?.match(/<w:footnoteReference /g)).toHaveLength(2);
		const text = textOf(parts['word/footnotes.xml']);
		expect(text).toContain(
			'On Countering Extremism (Kazakhstan) No 31-III, 18 February 2005, art 1(1) para 2, limb 1, wording in force from 3 November 2014.',
		);
		expect(text).toContain('=Acts that &quot;frighten&quot;, all told');
		expect(text).toContain('Condition: only if &quot;public&quot;');
		expect(text).toContain('Term of the original (Tajik): ҷиноят; қӯшун');
		expect(text).toContain(
			`Read in: official text. ${SITE}/definitions/kz-extremism/2014-11-03/#limb-1`,
		);
		expect(parts['word/footnotes.xml']).toContain('w:val="tg"');
	});

	it('lists the texts and the sources, and says where it comes from', () => {
		const text = textOf(parts['word/document.xml']).join('\n');
		expect(text).toContain(
			'art 1(1), wording in force from 3 November 2014. Read in: official text. Official text: https://law.example/31',
		);
		expect(text).toContain(
			'Law on Extremism &amp; 50% more (Turkmenistan). Read in: wording not seen.',
		);
		expect(text).toContain('Закон. Әділет. https://law.example/31');
		expect(text).toContain(
			`Made with Concordance, data version 1.2.3, as of 21 November 2026: ${options.address}.`,
		);
	});

	it('is Russian on Russian pages, the renderings marked as English', async () => {
		const russian = await partsOf('ru');
		expect(textOf(russian['word/document.xml'])).toContain('◐ при условии');
		expect(textOf(russian['word/footnotes.xml'])[0]).toContain('ст. 1(1) абз. 2, пункт 1');
		expect(russian['word/footnotes.xml']).toContain('<w:lang w:val="en-GB"/>');
		expect(russian['word/styles.xml']).toContain('<w:lang w:val="ru-RU"/>');
	});

	it('holds the same rows as the view', async () => {
		const only = await partsOf('en', { groups: ['aim'] });
		expect(only['word/document.xml']?.match(/<w:tr>/g)).toHaveLength(3);
	});
});
