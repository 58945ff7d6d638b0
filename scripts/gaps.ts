/**
 * Recomputes the gap analysis from the data:
 * `npm run gaps -- [--state kz] [--test t-protest] [--date 2014-11-03] [--explain] [--locale ru] [--data data]`.
 * Without `--explain` it prints one line a result; with it the rule, the evidence and the result.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { locales, translator, type Locale } from '../src/i18n/index.ts';
import { assess } from '../src/lib/analysis/gap.ts';
import { comparedStates } from '../src/lib/analysis/selection.ts';
import { loadCorpus } from '../src/lib/corpus/load.ts';
import { nearest } from '../src/lib/corpus/nearest.ts';
import { DataError } from '../src/lib/corpus/problem.ts';
import { isDay } from '../src/lib/time/partial-date.ts';
import { explanation, resultLine } from '../src/lib/views/gap-report.ts';

try {
	run();
} catch (error) {
	if (!(error instanceof Error)) throw error;
	console.error(error instanceof DataError ? error.message : `gaps: ${error.message}`);
	process.exitCode = 1;
}

function run(): void {
	const { values } = parseArgs({
		options: {
			state: { type: 'string', multiple: true },
			test: { type: 'string', multiple: true },
			date: { type: 'string' },
			locale: { type: 'string', default: 'en' },
			data: { type: 'string', default: path.join(import.meta.dirname, '..', 'data') },
			explain: { type: 'boolean', default: false },
		},
	});
	const corpus = loadCorpus(values.data);
	const locale = oneOf('locale', values.locale, locales) as Locale;
	const known = comparedStates(corpus);
	const states = values.state?.map((code) => oneOf('state', code, known)) ?? known;
	const ids = [...corpus.tests.keys()];
	const tests = values.test?.map((id) => oneOf('test', id, ids)) ?? ids;
	const day = values.date ?? corpus.asOf;
	if (!isDay(day)) throw new Error(`\`${day}\` is not a day of the form YYYY-MM-DD`);
	const context = { corpus, locale, t: translator(locale) };
	for (const test of [...corpus.tests.values()].filter(({ id }) => tests.includes(id))) {
		for (const state of states) {
			const assessment = assess(corpus, test, state, day);
			const lines = values.explain
				? [...explanation(context, assessment), '', '-'.repeat(80)]
				: [resultLine(context, assessment)];
			console.log(lines.join('\n'));
		}
	}
}

function oneOf(what: string, value: string, known: readonly string[]): string {
	if (known.includes(value)) return value;
	const close = nearest(value, known);
	const hint = close === undefined ? '' : ` (did you mean \`${close}\`?)`;
	throw new Error(`\`${value}\` is no ${what}; known are ${known.join(', ')}${hint}`);
}
