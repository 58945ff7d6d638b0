/** The assessments of the gap analysis as plain text: the rule, the evidence and the result. */
import { isKnownDegree } from '../analysis/degree.ts';
import type { Assessment } from '../analysis/gap.ts';
import type { Trace } from '../analysis/gap-trace.ts';
import type { ScopeText } from '../analysis/scope.ts';
import { lookup } from '../corpus/corpus.ts';
import { factWords, inference, remedies } from './gap-facts.ts';
import { ruleWords, type WordContext } from './gap-words.ts';

/** One line: test, state, result. */
export function resultLine({ t }: WordContext, { test, state, result }: Assessment): string {
	return `${test.id.padEnd(28)} ${state}  ${t(`gap.${result}`)}`;
}

/** The whole of an assessment, as lines. */
export function explanation(context: WordContext, assessment: Assessment): string[] {
	const { corpus, locale, t } = context;
	const { test, state, day, result, traces } = assessment;
	const { head, parts } = ruleWords(context, test.rule);
	const points = remedies(context, assessment);
	return [
		`${test.id} · ${test.label[locale]} · ${lookup(corpus.jurisdictions, state).name[locale]} · ${day}`,
		test.question[locale],
		'',
		`${t('gaps.weight')}: ${t(`gap-weight.${test.weight}`)}`,
		`${t('gap-test.passes-when')}: ${test.passes_when}`,
		'',
		`${t('gap-test.rule')}: ${head}`,
		...parts.map((part, index) => `  ${index + 1}. ${part}`),
		'',
		t('gap-finding.evidence'),
		...traces.flatMap((trace, index) => [
			`  ${index + 1}. ${degreeWord(context, trace)}: ${factWords(context, trace)}`,
			...evidenceLines(trace).map((line) => `     ${line}`),
		]),
		'',
		`${t('gaps.result')}: ${t(`gap.${result}`)}`,
		...inference(context, assessment),
		...(points.length === 0 ? [] : ['', t('gap-finding.change')]),
		...points.map((point) => `  - ${point}`),
		...(test.limits ? ['', `${t('gap-test.limits')}: ${test.limits[locale]}`] : []),
	];
}

function degreeWord({ t }: WordContext, { degree }: Trace): string {
	if (!isKnownDegree(degree)) return t('cell.unknown');
	return t((['gap.not-met', 'gap.partly', 'gap.met'] as const)[degree.low]);
}

function evidenceLines(trace: Trace): string[] {
	switch (trace.kind) {
		case 'limbs':
			return [
				...trace.texts.map(textLine),
				...trace.limbs
					.filter(({ asked }) => asked.high > 0)
					.map(({ definition, version, limb, asked, met, degree }) => {
						const elements = limb.elements.map(({ id, value }) =>
							value === 'qualified' ? `${id}?` : id,
						);
						const ranges = [asked, met, degree].map(({ low, high }) => `${low}-${high}`).join(' ');
						return `${definition.id}[${version}] limb ${limb.n}: asked, met, counts ${ranges}; violence ${limb.violence ?? 'null'}, purpose ${limb.purpose ?? 'null'}; ${elements.join(' ')}`;
					}),
			];
		case 'cell':
			return [
				...trace.texts.map(textLine),
				...trace.cell.evidence.map(
					({ definition, version, limb, value }) =>
						`${definition}[${version}] limb ${limb}: ${value}`,
				),
			];
		case 'answer':
			return trace.found
				? [
						`${trace.found.measure.id}: ${trace.found.answer ?? 'unknown on that day'}; ${trace.found.measure.pinpoint ?? 'no pinpoint'}`,
					]
				: [];
		case 'offences':
			return trace.naming.map(
				({ id, pinpoint, grounds }) => `${id}, ${pinpoint}: ${grounds.join(' ')}`,
			);
		case 'judgement':
			return [trace.part.en];
	}
}

function textLine({ definition, status, index }: ScopeText): string {
	return `${definition.id}${index === undefined ? '' : `[${index}]`}: ${status}`;
}
