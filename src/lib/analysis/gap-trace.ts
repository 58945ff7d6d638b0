/** What an assessment rests on: one trace for each part of a rule. */
import type { Definition, Placed } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import type {
	AnswerPart,
	CellPart,
	LimbsPart,
	OffencesPart,
	RulePart,
} from '../corpus/schema/gap-rule.ts';
import type { Offence } from '../corpus/schema/offence.ts';
import type { AnswerOnDay } from './answer.ts';
import type { Cell } from './cell.ts';
import type { Degree } from './degree.ts';
import type { ScopeText } from './scope.ts';

/** One limb that a part asked about. */
export interface LimbFinding {
	readonly definition: Definition;
	/** Place of the version in the definition. */
	readonly version: number;
	readonly limb: Limb;
	/** How far the limb is one of those asked about. */
	readonly asked: Degree;
	/** How far it meets the condition. */
	readonly met: Degree;
	/** What it contributes to the part. */
	readonly degree: Degree;
}

export interface LimbsTrace {
	readonly kind: 'limbs';
	readonly part: LimbsPart;
	readonly texts: readonly ScopeText[];
	readonly limbs: readonly LimbFinding[];
	readonly degree: Degree;
}

export interface CellTrace {
	readonly kind: 'cell';
	readonly part: CellPart;
	readonly texts: readonly ScopeText[];
	readonly cell: Cell;
	readonly degree: Degree;
}

export interface AnswerTrace {
	readonly kind: 'answer';
	readonly part: AnswerPart;
	/** Undefined where the question was not put to the state. */
	readonly found: AnswerOnDay | undefined;
	readonly degree: Degree;
}

export interface OffencesTrace {
	readonly kind: 'offences';
	readonly part: OffencesPart;
	/** Offences that were read, were in force, and name one of the grounds. */
	readonly naming: readonly Placed<Offence>[];
	/** Offences that were read and in force. */
	readonly read: readonly Placed<Offence>[];
	readonly degree: Degree;
}

export interface JudgementTrace {
	readonly kind: 'judgement';
	readonly part: NonNullable<RulePart['judgement']>;
	readonly degree: Degree;
}

export type Trace = LimbsTrace | CellTrace | AnswerTrace | OffencesTrace | JudgementTrace;
