import { coverageOf, totalCoverage, type CoverageCounts } from '../../src/lib/analysis/coverage.ts';
import { comparedStates } from '../../src/lib/analysis/selection.ts';
import type { Corpus } from '../../src/lib/corpus/corpus.ts';

const HEADINGS = [
	'concept',
	'now',
	'versions',
	'limbs',
	'full',
	'part',
	'unseen',
	'official',
	'translation',
	'quoted',
] as const;

/**
 * A table for each of the compared states, one row a concept. `now` says how far the current law is
 * known; the other columns count versions, earlier ones and drafts among them.
 */
export function coverageLines(corpus: Corpus): string[] {
	const rows = coverageOf(corpus);
	return comparedStates(corpus).flatMap((code) => {
		const own = rows.filter(({ jurisdiction }) => jurisdiction === code);
		const name = corpus.jurisdictions.get(code)?.short_name.en ?? code;
		return [
			'',
			line([name, ...HEADINGS.slice(1)]),
			...own.map((row) => line([row.concept, row.status, ...cells(row)])),
			line(['all', '', ...cells(totalCoverage(own))]),
		];
	});
}

/** How many records of each kind the corpus has. */
export function totalLines(corpus: Corpus): string[] {
	const all = totalCoverage(coverageOf(corpus));
	const amendments = [...corpus.instruments.values()].flatMap((record) => record.amendments);
	const totals: readonly (readonly [string, number])[] = [
		['jurisdictions', corpus.jurisdictions.size],
		['instruments', corpus.instruments.size],
		['amendments', amendments.length],
		['definitions', corpus.definitions.size],
		['versions', all.versions],
		['limbs', all.limbs],
		['elements of the codebook', corpus.elements.size],
		['offences', corpus.offences.size],
		['measures', corpus.measures.size],
		['tests', corpus.tests.size],
		['second codings', corpus.secondCodings.size],
		['sources', corpus.sources.size],
	];
	return totals.map(([kind, count]) => `${String(count).padStart(6)} ${kind}`);
}

function cells(counts: CoverageCounts): string[] {
	const { versions, limbs, full, part, unseen, official, translation, quoted } = counts;
	return [versions, limbs, full, part, unseen, official, translation, quoted].map(String);
}

function line(texts: readonly string[]): string {
	return texts
		.map((text, index) => {
			if (index === 0) return text.padEnd(24);
			return index === 1 ? text.padEnd(14) : text.padStart(HEADINGS[index]?.length ?? 0);
		})
		.join(' ')
		.trimEnd();
}
