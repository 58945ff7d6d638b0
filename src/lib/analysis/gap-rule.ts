/** The evaluator of the rule language: what each part of a rule comes to in one state on one day. */
import { lookup, type Corpus, type Placed } from '../corpus/corpus.ts';
import type {
	AnswerPart,
	CellPart,
	LimbsPart,
	OffencesPart,
	RulePart,
} from '../corpus/schema/gap-rule.ts';
import type { Offence } from '../corpus/schema/offence.ts';
import { earliestDay, latestDay, type Day } from '../time/partial-date.ts';
import { answerDegree, answerOn } from './answer.ts';
import { cellIn } from './column.ts';
import {
	allOf,
	anyOf,
	AT_LEAST_PARTLY,
	FALSE,
	not,
	PARTLY,
	TRUE,
	UNKNOWN,
	type Degree,
} from './degree.ts';
import type {
	AnswerTrace,
	CellTrace,
	LimbFinding,
	LimbsTrace,
	OffencesTrace,
	Trace,
} from './gap-trace.ts';
import { meets } from './limb-condition.ts';
import { columnInScope, isWhole, textsOf, type ScopeCorpus, type ScopeText } from './scope.ts';

export type RuleCorpus = ScopeCorpus & Pick<Corpus, 'groups' | 'measures' | 'offences'>;

/** What one part of a rule comes to, with everything it rests on. */
export function evaluatePart(corpus: RuleCorpus, part: RulePart, state: string, day: Day): Trace {
	if (part.limbs) return evaluateLimbs(corpus, part.limbs, state, day);
	if (part.cell) return evaluateCell(corpus, part.cell, state, day);
	if (part.answer) return evaluateAnswer(corpus, part.answer, state, day);
	if (part.offences) return evaluateOffences(corpus, part.offences, state, day);
	if (part.judgement) return { kind: 'judgement', part: part.judgement, degree: UNKNOWN };
	throw new Error('A part of a rule asks about nothing');
}

/**
 * Limbs. A definition that is not known in full stands for one limb more of which nothing is known: it
 * can still spoil "every" and "none" and still fulfil "some", but cannot undo what a known limb has
 * decided. A state without any such definition is not known to pass or to fail.
 */
function evaluateLimbs(corpus: RuleCorpus, part: LimbsPart, state: string, day: Day): LimbsTrace {
	const texts = textsOf(columnInScope(corpus, part.of, state, day));
	const elementsOf = (group: string) => lookup(corpus.groups, group).elements.map(({ id }) => id);
	const limbs = texts.flatMap((text) => {
		const { definition, index, version } = text;
		if (index === undefined || !version) return [];
		return version.limbs.map((limb): LimbFinding => {
			const read = { limb, whole: text.status === 'full' };
			const asked = part.which ? meets(read, part.which, elementsOf) : TRUE;
			const met = meets(read, part.meet, elementsOf);
			return {
				definition,
				version: index,
				limb,
				asked,
				met,
				degree: contribution(part, asked, met),
			};
		});
	});
	const open = texts.length === 0 ? [UNKNOWN] : unknownLimbs(texts);
	const degrees = [...limbs.map(({ degree }) => degree), ...open];
	const degree = part.quantity === 'some' ? anyOf(degrees) : allOf(degrees);
	return { kind: 'limbs', part, texts, limbs, degree };
}

function contribution({ quantity }: LimbsPart, asked: Degree, met: Degree): Degree {
	if (quantity === 'some') return allOf([asked, met]);
	return quantity === 'every' ? anyOf([not(asked), met]) : not(allOf([asked, met]));
}

function unknownLimbs(texts: readonly ScopeText[]): Degree[] {
	return texts.filter(({ status }) => status !== 'full').map(() => UNKNOWN);
}

/** One element, with the same cell that the comparison shows. */
function evaluateCell(corpus: RuleCorpus, part: CellPart, state: string, day: Day): CellTrace {
	const column = columnInScope(corpus, part.of, state, day);
	const texts = textsOf(column);
	const cell = cellIn(column, part.element);
	return { kind: 'cell', part, texts, cell, degree: cellDegree(cell.state, isWhole(texts)) };
}

function cellDegree(state: CellTrace['cell']['state'], whole: boolean): Degree {
	if (state === 'stated') return TRUE;
	if (state === 'conditional') return whole ? PARTLY : AT_LEAST_PARTLY;
	return state === 'not-stated' ? FALSE : UNKNOWN;
}

function evaluateAnswer(
	corpus: RuleCorpus,
	part: AnswerPart,
	state: string,
	day: Day,
): AnswerTrace {
	const measure = [...corpus.measures.values()].find(
		({ jurisdiction, question }) => jurisdiction === state && question === part.question,
	);
	if (!measure) return { kind: 'answer', part, found: undefined, degree: UNKNOWN };
	const found = answerOn(measure, day, lookup(corpus.jurisdictions, state).researched_on);
	return { kind: 'answer', part, found, degree: answerDegree(found.answer, part.is) };
}

/** Offences. The list is of those that were read, never of all: it can show a breach, not rule one out. */
function evaluateOffences(
	corpus: RuleCorpus,
	part: OffencesPart,
	state: string,
	day: Day,
): OffencesTrace {
	const read = [...corpus.offences.values()].filter(
		(offence) => offence.jurisdiction === state && isOffenceOn(corpus, offence, day),
	);
	const naming = read.filter(({ grounds }) =>
		grounds.some((id) => part.without_grounds.includes(id)),
	);
	const degree = naming.length > 0 ? FALSE : UNKNOWN;
	return { kind: 'offences', part, naming, read, degree };
}

/** True where an offence is sure to have been in force in the wording that was read. */
export function isOffenceOn(
	corpus: Pick<RuleCorpus, 'instruments' | 'jurisdictions'>,
	offence: Placed<Offence>,
	day: Day,
): boolean {
	const { status, repealed_on } = lookup(corpus.instruments, offence.instrument);
	if (status === 'draft') return false;
	if (day < offenceKnownFrom(corpus, offence)) return false;
	if (repealed_on !== null) return day < earliestDay(repealed_on);
	return status !== 'repealed';
}

/** The first day on which the wording of an offence is sure: that of the edition read. */
export function offenceKnownFrom(
	corpus: Pick<RuleCorpus, 'jurisdictions'>,
	offence: Placed<Offence>,
): Day {
	const seenOn = lookup(corpus.jurisdictions, offence.jurisdiction).researched_on;
	const edition = offence.as_of === null ? seenOn : latestDay(offence.as_of);
	return edition < seenOn ? edition : seenOn;
}
