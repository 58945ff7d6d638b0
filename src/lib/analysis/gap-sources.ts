/** The sources and the criticism that belong to an assessment. */
import type { Corpus } from '../corpus/corpus.ts';
import type { Critique } from '../corpus/schema/critique.ts';
import type { Assessment } from './gap.ts';
import type { Trace } from './gap-trace.ts';
import { critiqueOf } from './holdings.ts';

/** Keys of every source that the evidence of an assessment cites, each once. */
export function evidenceSources({ traces }: Assessment): string[] {
	return [...new Set(traces.flatMap(sourcesOf))];
}

/** Criticism of a definition, an offence or an instrument that the assessment rests on. */
export function criticismOf(
	corpus: Pick<Corpus, 'jurisdictions'>,
	{ traces }: Assessment,
): Critique[] {
	const about = new Set(traces.flatMap(targetsOf));
	return [...new Set([...about].flatMap((id) => critiqueOf(corpus, id)))];
}

function sourcesOf(trace: Trace): readonly string[] {
	switch (trace.kind) {
		case 'limbs':
		case 'cell':
			return trace.texts.flatMap(({ version }) => version?.sources ?? []);
		case 'answer':
			return trace.found?.measure.sources ?? [];
		case 'offences':
			return trace.naming.flatMap(({ sources }) => sources);
		case 'judgement':
			return [];
	}
}

function targetsOf(trace: Trace): string[] {
	switch (trace.kind) {
		case 'limbs':
		case 'cell':
			return trace.texts.flatMap(({ definition }) => [definition.id, definition.instrument]);
		case 'answer':
			return [trace.found?.measure.instrument].filter((id) => id != null);
		case 'offences':
			return trace.naming.flatMap(({ id, instrument }) => [id, instrument]);
		case 'judgement':
			return [];
	}
}
