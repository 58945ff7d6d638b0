/** What an assessment found and what would change it, in sentences made from its traces. */
import { formatDate } from '../../i18n/index.ts';
import { isKnownDegree } from '../analysis/degree.ts';
import { decisive, type Assessment } from '../analysis/gap.ts';
import type { LimbFinding, LimbsTrace, Trace } from '../analysis/gap-trace.ts';
import type { ScopeText } from '../analysis/scope.ts';
import { lookup } from '../corpus/corpus.ts';
import { limbNumber } from './limb-number.ts';
import {
	elementName,
	partWords,
	scopeWords,
	textName,
	withoutStop,
	type WordContext,
} from './gap-words.ts';

/** What a part of the rule found, as a clause without a full stop. */
export function factWords(context: WordContext, trace: Trace): string {
	const { t } = context;
	switch (trace.kind) {
		case 'limbs':
			return limbsFact(context, trace);
		case 'cell': {
			const fact = t('gap-fact.cell', {
				element: elementName(context, trace.part.element),
				state: t(`cell.${trace.cell.state}`),
				scope: scopeWords(context, trace.part.of),
			});
			return withOpenTexts(context, fact, trace.texts);
		}
		case 'answer': {
			if (!trace.found || trace.found.answer === 'not-found') return t('gap-fact.answer-none');
			const { answer } = trace.found;
			if (answer === undefined) return t('gap-fact.answer-unknown');
			return t('gap-fact.answer', { answer: t(`answer.${answer}`) });
		}
		case 'offences':
			return trace.naming.length > 0
				? t('gap-fact.offences', {
						n: trace.naming.length,
						list: trace.naming.map(({ pinpoint }) => pinpoint).join(', '),
					})
				: t('gap-fact.offences-none', { n: trace.read.length });
		case 'judgement':
			return t('gap-fact.judgement');
	}
}

/** The limbs of a trace by what they come to; those that are not asked about stand in `others`. */
export function sortLimbs({ limbs }: LimbsTrace) {
	const open = limbs.filter(({ degree }) => !isKnownDegree(degree));
	const asked = limbs.filter(({ asked: { low }, degree }) => low > 0 && isKnownDegree(degree));
	const ranked = (rank: number) => asked.filter(({ degree }) => degree.low === rank);
	return {
		asked,
		passing: ranked(2),
		partly: ranked(1),
		failing: ranked(0),
		open,
		others: limbs.filter((limb) => !asked.includes(limb) && !open.includes(limb)),
	};
}

function limbsFact(context: WordContext, trace: LimbsTrace): string {
	const { t } = context;
	if (trace.texts.length === 0) return t('gap-fact.limbs-none-known');
	const { asked, passing, partly, failing, open } = sortLimbs(trace);
	const total = failing.length > 0 ? asked.length : asked.length + open.length;
	const facts: string[] = [];
	const tell = (key: 'fail' | 'partly' | 'open', limbs: readonly LimbFinding[]) => {
		if (limbs.length === 0) return;
		const list = limbList(context, limbs);
		facts.push(t(`gap-fact.limbs-${key}`, { n: limbs.length, total, list }));
	};
	const whole = trace.texts.every(({ status }) => status === 'full');
	if (trace.part.quantity === 'some' && whole && trace.degree.high === 0) {
		return t('gap-fact.limbs-some-none', { total });
	}
	tell('fail', failing);
	if (failing.length === 0 || trace.part.quantity === 'some') tell('partly', partly);
	if (failing.length === 0) tell('open', open);
	if (facts.length === 0 && passing.length > 0) {
		facts.push(t('gap-fact.limbs-pass', { n: passing.length }));
	}
	if (total === 0 && whole) facts.push(t('gap-fact.limbs-vacuous'));
	const fact = facts.join('; ');
	return isKnownDegree(trace.degree) ? fact : withOpenTexts(context, fact, trace.texts);
}

function withOpenTexts(context: WordContext, fact: string, texts: readonly ScopeText[]): string {
	const { t } = context;
	if (texts.length === 0) return t('gap-fact.limbs-none-known');
	const open = texts.filter(({ status }) => status !== 'full');
	if (open.length === 0) return fact;
	const told = t('gap-fact.texts-open', { list: textList(context, open) });
	return fact === '' ? told : `${fact}; ${told}`;
}

/** Limbs by concept: "extremism, limbs 1, 2a". */
export function limbList(context: WordContext, limbs: readonly LimbFinding[]): string {
	const { corpus, locale, t } = context;
	const byDefinition = Map.groupBy(limbs, ({ definition }) => definition);
	const concepts = [...byDefinition.keys()].map(({ concept }) => concept);
	return [...byDefinition]
		.map(([definition, found]) => {
			const label = lookup(corpus.concepts, definition.concept).label[locale].toLowerCase();
			const twice = concepts.filter((id) => id === definition.concept).length > 1;
			const concept = twice ? `${label} (${textName(context, definition)})` : label;
			const numbers = found.map(({ limb }) => limbNumber(limb.n));
			if (numbers.length === 1) return t('gap-fact.limb', { concept, n: numbers[0] ?? '' });
			return t('gap-fact.limbs', { concept, list: numbers.join(', ') });
		})
		.join('; ');
}

/** Texts with how far each is known. */
export function textList({ corpus, locale, t }: WordContext, texts: readonly ScopeText[]): string {
	return texts
		.map(({ definition, status }) => {
			const concept = lookup(corpus.concepts, definition.concept).label[locale].toLowerCase();
			return `${concept} (${t(`gap-text.${status}`)})`;
		})
		.join(', ');
}

/** Two sentences: the part of the rule that settles the result, and what was found. */
export function inference(context: WordContext, assessment: Assessment): [string, string] {
	const { locale, t } = context;
	const [first] = decisive(assessment);
	if (!first) throw new Error(`Nothing settles ${assessment.test.id} for ${assessment.state}`);
	const part = assessment.test.rule.parts[assessment.traces.indexOf(first)];
	return [
		t('inference.asked', { part: part ? partWords(context, part) : '' }),
		t('inference.found', {
			date: formatDate(locale, assessment.day),
			fact: factWords(context, first),
			result: t(`gap.${assessment.result}`),
		}),
	];
}

/** What would change the result, one sentence a point, without full stops; empty where it is met. */
export function remedies(context: WordContext, assessment: Assessment): string[] {
	if (assessment.result === 'met') return [];
	const points = decisive(assessment)
		.filter(({ degree }) => degree.low < 2)
		.flatMap((trace) => remedy(context, trace));
	return [...new Set(points)];
}

function remedy(context: WordContext, trace: Trace): string[] {
	const { corpus, locale, t } = context;
	switch (trace.kind) {
		case 'limbs':
			return limbsRemedy(context, trace);
		case 'cell': {
			const values = {
				scope: scopeWords(context, trace.part.of),
				element: elementName(context, trace.part.element),
			};
			if (isKnownDegree(trace.degree)) {
				return [t(trace.degree.low === 1 ? 'remedy.cell-condition' : 'remedy.cell', values)];
			}
			return [readFurther(context, trace.texts)];
		}
		case 'answer': {
			const question = lookup(corpus.questions, trace.part.question).text[locale];
			if (!isKnownDegree(trace.degree)) return [t('remedy.answer-find', { question })];
			return [t('remedy.answer', { question, answer: t(`answer.${trace.part.is}`) })];
		}
		case 'offences': {
			if (trace.naming.length === 0) return [];
			return [
				t('remedy.offences', {
					offences: trace.naming.map(({ pinpoint }) => pinpoint).join(', '),
					list: trace.part.without_grounds.map((id) => elementName(context, id)).join(', '),
				}),
			];
		}
		case 'judgement':
			return [t('remedy.judgement', { text: withoutStop(trace.part[locale]) })];
	}
}

function limbsRemedy(context: WordContext, trace: LimbsTrace): string[] {
	const { t } = context;
	const { partly, failing, open } = sortLimbs(trace);
	const short = [...failing, ...partly];
	const points: string[] = [];
	if (short.length > 0) points.push(t('remedy.limbs', { part: limbsPartWords(context, trace) }));
	if (failing.length === 0 && open.length > 0) {
		points.push(t('remedy.limbs-open'));
	}
	if (
		!isKnownDegree(trace.degree) &&
		(trace.texts.length === 0 || trace.texts.some(({ status }) => status !== 'full'))
	) {
		points.push(readFurther(context, trace.texts));
	}
	return points;
}

function limbsPartWords(context: WordContext, trace: LimbsTrace): string {
	return partWords(context, { limbs: trace.part });
}

function readFurther(context: WordContext, texts: readonly ScopeText[]): string {
	const { t } = context;
	const open = texts.filter(({ status }) => status !== 'full');
	if (open.length === 0) return t('remedy.no-text');
	return t('remedy.texts', { list: textList(context, open) });
}
