import fc from 'fast-check';
import { describe, test } from 'vitest';
import { assess } from '../../../../src/lib/analysis/gap.ts';
import type { Limb, Version } from '../../../../src/lib/corpus/schema/definition.ts';
import type { LimbCondition, Rule, RulePart } from '../../../../src/lib/corpus/schema/gap-rule.ts';
import type { Measure } from '../../../../src/lib/corpus/schema/measure.ts';
import {
	answer,
	corpusOf,
	definition,
	ELEMENTS,
	limb,
	test as gapTest,
	TODAY,
	version,
} from './gap-corpus.ts';

interface Law {
	readonly definitions: readonly Version[];
	readonly answer: Measure['answer'];
}

const element = fc.constantFrom(...ELEMENTS);
const elementList = fc.uniqueArray(element, { minLength: 1, maxLength: 3 });
const value = fc.constantFrom('present' as const, 'qualified' as const);
const limbs = fc.array(
	fc.record({
		elements: fc.dictionary(element, value),
		violence: fc.constantFrom('required' as const, 'alternative' as const, 'not-required' as const),
		purpose: fc.constantFrom('required' as const, 'not-required' as const),
	}),
	{ minLength: 1, maxLength: 4 },
);
/** A law of which everything is known. */
const fullLaw: fc.Arbitrary<Law> = fc.record({
	definitions: fc.array(
		limbs.map((list) =>
			version(
				list.map(({ elements, violence, purpose }, index) =>
					limb(elements, { n: String(index + 1), violence, purpose }),
				),
			),
		),
		{ minLength: 1, maxLength: 3 },
	),
	answer: fc.constantFrom('yes' as const, 'no' as const, 'partly' as const),
});

const simple = fc.oneof(
	fc.record({ has: elementList }),
	fc.record({ has_any: elementList }),
	fc.record({ has_none: elementList }),
	fc.constant({ has_group: 'conduct' }),
	fc.constant({ violence: 'required' as const }),
	fc.constant({ purpose: 'required' as const }),
);
const condition: fc.Arbitrary<LimbCondition> = fc.oneof(
	simple,
	fc.record({ all_of: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
	fc.record({ any_of: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
);
const scope = { concepts: ['extremism'] };
const part: fc.Arbitrary<RulePart> = fc.oneof(
	fc
		.record({
			quantity: fc.constantFrom('every' as const, 'some' as const, 'none' as const),
			meet: condition,
			which: fc.option(simple, { nil: undefined }),
		})
		.map(({ quantity, meet, which }) => ({
			limbs: { quantity, of: scope, meet, ...(which && { which }) },
		})),
	element.map((id) => ({ cell: { element: id, of: scope } })),
	fc
		.constantFrom('yes' as const, 'no' as const)
		.map((is) => ({ answer: { question: 'court', is } })),
);
const rule: fc.Arbitrary<Rule> = fc.record({
	need: fc.constantFrom('all' as const, 'any' as const),
	parts: fc.array(part, { minLength: 1, maxLength: 3 }),
});

function resultOf({ definitions, answer: found }: Law, of: Rule) {
	const corpus = corpusOf({
		definitions: definitions.map((wording, index) => definition(`d${index}`, [wording])),
		measures: [answer({ answer: found })],
	});
	return assess(corpus, gapTest(of), 'kz', TODAY).result;
}

/** The same law with some of it no longer known: limbs and elements not seen, codes null, answers not found. */
function forget(law: Law, forgetting: readonly boolean[]): Law {
	let place = 0;
	const lost = () => forgetting[place++ % forgetting.length] === true;
	const definitions = law.definitions.map((wording): Version => {
		if (!lost()) return { ...wording, limbs: wording.limbs.map((each) => forgetCodes(each, lost)) };
		const kept = wording.limbs.filter(() => !lost()).map((each) => forgetElements(each, lost));
		return { ...wording, complete: false, limbs: kept };
	});
	return { definitions, answer: lost() ? 'not-found' : law.answer };
}

function forgetCodes(each: Limb, lost: () => boolean): Limb {
	return {
		...each,
		violence: lost() ? null : each.violence,
		purpose: lost() ? null : each.purpose,
	};
}

function forgetElements(each: Limb, lost: () => boolean): Limb {
	return { ...forgetCodes(each, lost), elements: each.elements.filter(() => !lost()) };
}

const RUNS = { numRuns: 2000 };

describe('every rule on every law', () => {
	test('what is unknown never turns into a result that more knowledge would change', () => {
		const forgetting = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
		fc.assert(
			fc.property(fullLaw, rule, forgetting, (law, of, lost) => {
				const known = resultOf(law, of);
				const less = resultOf(forget(law, lost), of);
				return less === 'cannot-be-assessed' || less === known;
			}),
			RUNS,
		);
	});

	test('a law of which nothing is known cannot be assessed', () => {
		fc.assert(
			fc.property(rule, (of) => {
				const unseen = version([], { complete: false, wording_seen: null });
				return (
					resultOf({ definitions: [unseen], answer: 'not-found' }, of) === 'cannot-be-assessed'
				);
			}),
			RUNS,
		);
	});

	test('a law of which everything is known can be assessed', () => {
		fc.assert(
			fc.property(fullLaw, rule, (law, of) => resultOf(law, of) !== 'cannot-be-assessed'),
			RUNS,
		);
	});

	test('more evidence of an element never takes "met" from a test of its presence', () => {
		const presence = fc.oneof(
			element.map((id): [string, RulePart] => [id, { cell: { element: id, of: scope } }]),
			element.map((id): [string, RulePart] => [
				id,
				{ limbs: { quantity: 'some', of: scope, meet: { has: [id] } } },
			]),
		);
		fc.assert(
			fc.property(fullLaw, presence, fc.nat(), value, (law, [id, asked], at, found) => {
				const of: Rule = { need: 'all', parts: [asked] };
				if (resultOf(law, of) !== 'met') return true;
				const added = law.definitions.map((wording, index) =>
					index === at % law.definitions.length
						? { ...wording, limbs: [...wording.limbs, limb({ [id]: found }, { n: 'more' })] }
						: wording,
				);
				return resultOf({ ...law, definitions: added }, of) === 'met';
			}),
			RUNS,
		);
	});

	test('the order of limbs, of definitions and of parts changes nothing', () => {
		fc.assert(
			fc.property(fullLaw, rule, (law, of) => {
				const turned: Law = {
					...law,
					definitions: law.definitions
						.toReversed()
						.map((wording) => ({ ...wording, limbs: wording.limbs.toReversed() })),
				};
				const reversed: Rule = { ...of, parts: of.parts.toReversed() };
				return resultOf(law, of) === resultOf(turned, reversed);
			}),
			RUNS,
		);
	});
});
