/** The rules of the gap analysis in words, the same on pages, in the command line and in Word. */
import type { Corpus, Definition } from '../corpus/corpus.ts';
import { lookup } from '../corpus/corpus.ts';
import type {
	LimbCondition,
	LimbsPart,
	Rule,
	RulePart,
	RuleScope,
	SimpleCondition,
} from '../corpus/schema/gap-rule.ts';
import { formatList, hasString, type Locale, type Translate } from '../../i18n/index.ts';

/** What the words need: the labels of the corpus, and the language. */
export interface WordContext {
	readonly corpus: Corpus;
	readonly locale: Locale;
	readonly t: Translate;
}

/** A rule as a heading ("all of these must hold") and one sentence a part, without full stops. */
export function ruleWords(context: WordContext, rule: Rule): { head: string; parts: string[] } {
	const key = rule.parts.length === 1 ? 'gap-rule.one' : (`gap-rule.${rule.need}` as const);
	return { head: context.t(key), parts: rule.parts.map((part) => partWords(context, part)) };
}

/** One part of a rule as a sentence without a full stop. */
export function partWords(context: WordContext, part: RulePart): string {
	const { corpus, locale, t } = context;
	if (part.limbs) return limbsWords(context, part.limbs);
	if (part.cell) {
		const { element, of } = part.cell;
		return t('gap-rule.cell', {
			scope: scopeWords(context, of),
			element: elementName(context, element),
		});
	}
	if (part.answer) {
		const { question, is } = part.answer;
		const text = lookup(corpus.questions, question).text[locale];
		return t('gap-rule.answer', { question: text, answer: t(`answer.${is}`) });
	}
	if (part.offences) {
		return t('gap-rule.offences', { list: elementNames(context, part.offences.without_grounds) });
	}
	return t('gap-rule.judgement', { text: withoutStop(part.judgement?.[locale] ?? '') });
}

function limbsWords(context: WordContext, part: LimbsPart): string {
	const scope = scopeWords(context, part.of);
	const meet = conditionWords(context, part.meet);
	const { t } = context;
	if (!part.which) return t(`gap-rule.${part.quantity}`, { scope, meet });
	return t(`gap-rule.${part.quantity}-which`, {
		scope,
		meet,
		which: conditionWords(context, part.which),
	});
}

/** The definitions of a scope, by the names of their families or concepts. */
export function scopeWords({ corpus, locale, t }: WordContext, scope: RuleScope): string {
	const name = (label: Readonly<Record<Locale, string>>) => label[locale].toLowerCase();
	const families = (scope.families ?? []).map((id) => name(lookup(corpus.families, id).label));
	const concepts = (scope.concepts ?? []).map((id) => name(lookup(corpus.concepts, id).label));
	const parts = [
		families.length > 0 && t('gap-rule.scope-families', { list: formatList(locale, families) }),
		concepts.length > 0 && t('gap-rule.scope-concepts', { list: formatList(locale, concepts) }),
	];
	return parts.filter((part) => part !== false).join('; ');
}

/** What a limb must show, as what it does: "states X and demands an aim". */
export function conditionWords(
	context: WordContext,
	condition: LimbCondition | SimpleCondition,
): string {
	const { corpus, locale, t } = context;
	const parts: string[] = [];
	const state = (key: 'has' | 'has-any' | 'has-none', ids: readonly string[] | undefined) => {
		if (!ids) return;
		parts.push(t(`gap-rule.${key}`, { n: ids.length, list: elementNames(context, ids) }));
	};
	state('has', condition.has);
	state('has-any', condition.has_any);
	state('has-none', condition.has_none);
	if (condition.has_group !== undefined) {
		const group = lookup(corpus.groups, condition.has_group).label[locale];
		parts.push(t('gap-rule.has-group', { group }));
	}
	if (condition.violence) parts.push(t('gap-rule.violence'));
	if (condition.purpose) parts.push(t('gap-rule.purpose'));
	if ('judgement' in condition && condition.judgement) parts.push(t('gap-rule.judgement-limb'));
	if ('all_of' in condition && condition.all_of) {
		parts.push(...condition.all_of.map((inner) => conditionWords(context, inner)));
	}
	if ('any_of' in condition && condition.any_of) {
		const list = condition.any_of.map((inner) => conditionWords(context, inner));
		parts.push(t('gap-rule.either', { list: list.join(t('gap-rule.or')) }));
	}
	return parts.length > 2
		? parts.slice(0, -1).join('; ') + '; ' + (parts.at(-1) ?? '')
		: parts.join(t('gap-rule.and'));
}

/** The name of an element in quotation marks. */
export function elementName({ corpus, locale, t }: WordContext, id: string): string {
	return t('gap-rule.quoted', { text: lookup(corpus.elements, id).label[locale] });
}

/** The names of elements, joined. */
export function elementNames(context: WordContext, ids: readonly string[]): string {
	return ids.map((id) => elementName(context, id)).join(', ');
}

/** How a definition's text is told from others of the same concept: its instrument and pinpoint. */
export function textName(context: WordContext, { instrument: id, pinpoint }: Definition): string {
	const { corpus, locale, t } = context;
	const { kind, number, title } = lookup(corpus.instruments, id);
	const key = `instrument.${kind}-no`;
	const name =
		number !== null && hasString(key)
			? t(key, { number })
			: locale === 'ru' && title.ru !== null
				? title.ru
				: title.en;
	// What stands in brackets after a pinpoint explains it; here it would only be in the way.
	const short = pinpoint?.replace(/\s+\((?!\d+\)).*\)$/, '');
	return short === undefined ? name : `${name}, ${short}`;
}

/** A sentence without the full stop that ends it. */
export function withoutStop(text: string): string {
	return text.replace(/\.$/, '');
}
