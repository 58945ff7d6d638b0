import { problemIn, type Check, type Draft, type Located } from '../draft.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { LimbCondition, RulePart, RuleScope, SimpleCondition } from '../schema/gap-rule.ts';
import { legalWeights, type GapTest, type LegalWeight } from '../schema/gap-test.ts';
import type { Path } from '../yaml-file.ts';

/**
 * A rule names elements, groups, families, concepts and questions that exist; each benchmark has one
 * clause; and no test claims more weight than the weightiest instrument it is drawn from.
 */
export const gapRules: Check = (draft) => {
	const known = knownIds(draft);
	return draft.tests.flatMap((entry) => {
		const problems: Problem[] = [];
		const refer: Refer = (path, id, kind) => {
			if (known[kind].has(id) || draft.unread.has(id)) return;
			const list = kind === 'questions' ? 'questions' : 'codebook';
			if (kind !== 'instruments' && draft.unread.has(list)) return;
			const expected = `the id of ${KIND_WORDS[kind]}`;
			problems.push(problemIn(entry, path, { expected, nearest: nearest(id, known[kind]) }));
		};
		entry.record.rule.parts.forEach((part, index) => {
			checkPart(part, ['rule', 'parts', index], refer);
		});
		entry.record.contested?.by.forEach((id, index) => {
			refer(['contested', 'by', index], id, 'instruments');
		});
		return [...problems, ...clauseProblems(entry), ...weightProblems(draft, entry)];
	});
};

const KIND_WORDS = {
	elements: 'an element of the codebook',
	groups: 'a group of the codebook',
	grounds: 'an element of the group "ground"',
	families: 'a family of the codebook',
	concepts: 'a concept of the codebook',
	questions: 'a question of questions.yaml',
	instruments: 'an instrument',
} as const;

type Refer = (path: Path, id: string, kind: keyof typeof KIND_WORDS) => void;

function checkPart(part: RulePart, path: Path, refer: Refer): void {
	if (part.limbs) {
		checkScope(part.limbs.of, [...path, 'limbs', 'of'], refer);
		if (part.limbs.which) checkCondition(part.limbs.which, [...path, 'limbs', 'which'], refer);
		checkCondition(part.limbs.meet, [...path, 'limbs', 'meet'], refer);
	}
	if (part.cell) {
		checkScope(part.cell.of, [...path, 'cell', 'of'], refer);
		refer([...path, 'cell', 'element'], part.cell.element, 'elements');
	}
	if (part.answer) refer([...path, 'answer', 'question'], part.answer.question, 'questions');
	part.offences?.without_grounds.forEach((id, index) => {
		refer([...path, 'offences', 'without_grounds', index], id, 'grounds');
	});
}

function checkScope(scope: RuleScope, path: Path, refer: Refer): void {
	for (const kind of ['families', 'concepts'] as const) {
		scope[kind]?.forEach((id, index) => refer([...path, kind, index], id, kind));
	}
}

function checkCondition(
	condition: LimbCondition | SimpleCondition,
	path: Path,
	refer: Refer,
): void {
	for (const key of ['has', 'has_any', 'has_none'] as const) {
		condition[key]?.forEach((id, index) => refer([...path, key, index], id, 'elements'));
	}
	if (condition.has_group !== undefined)
		refer([...path, 'has_group'], condition.has_group, 'groups');
	for (const key of ['all_of', 'any_of'] as const) {
		const inner = key in condition ? (condition as LimbCondition)[key] : undefined;
		inner?.forEach((simple, index) => checkCondition(simple, [...path, key, index], refer));
	}
}

function clauseProblems(entry: Located<GapTest>): Problem[] {
	const { benchmarks, clauses } = entry.record;
	const told = clauses.map(({ benchmark }) => benchmark);
	const missing = benchmarks.filter((id) => !told.includes(id));
	return [
		...missing.map((id) => {
			const expected = `a clause for the benchmark "${id}"`;
			return problemIn(entry, ['clauses'], { expected });
		}),
		...told.flatMap((id, index) => {
			if (benchmarks.includes(id) && told.indexOf(id) === index) return [];
			const expected = 'a benchmark of the test, each once';
			const near = nearest(id, benchmarks);
			return [problemIn(entry, ['clauses', index, 'benchmark'], { expected, nearest: near })];
		}),
	];
}

/** The weight of an instrument by its kind. A treaty binds only where one of the five states is known to be party. */
const WEIGHT_OF_KIND: Readonly<Record<string, LegalWeight>> = {
	report: 'expert-opinion',
	opinion: 'expert-opinion',
	principles: 'expert-opinion',
};

function weightProblems(draft: Draft, entry: Located<GapTest>): Problem[] {
	const { benchmarks, weight } = entry.record;
	const weights = draft.instruments
		.filter(({ record }) => benchmarks.includes(record.id))
		.map(({ record }): LegalWeight => {
			if (record.kind === 'treaty' && record.parties) return 'binding-treaty';
			return WEIGHT_OF_KIND[record.kind] ?? 'soft-law';
		});
	if (weights.length < benchmarks.length) return [];
	const heaviest = Math.min(...weights.map((each) => legalWeights.indexOf(each)));
	if (legalWeights.indexOf(weight) >= heaviest) return [];
	const expected = `no more than "${legalWeights[heaviest] ?? ''}", the weight of its weightiest benchmark`;
	return [problemIn(entry, ['weight'], { expected })];
}

function knownIds(draft: Draft): Record<keyof typeof KIND_WORDS, ReadonlySet<string>> {
	const { families, groups } = draft.codebook.record;
	const ids = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
	return {
		elements: ids(groups.flatMap(({ elements }) => elements)),
		groups: ids(groups),
		grounds: ids(groups.find(({ id }) => id === 'ground')?.elements ?? []),
		families: ids(families),
		concepts: ids(families.flatMap(({ concepts }) => concepts)),
		questions: ids(draft.questions.map(({ record }) => record)),
		instruments: ids(draft.instruments.map(({ record }) => record)),
	};
}
