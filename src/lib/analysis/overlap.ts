/** Where the definitions of one state overlap or part: terrorism and extremism, law and criminal code. */
import type { Corpus, Definition } from '../corpus/corpus.ts';
import type { Day } from '../time/partial-date.ts';
import { isStated, type Cell } from './cell.ts';
import { cellIn, cellsIn, columnOfVersion, type Column } from './column.ts';
import { columnsFor, dated } from './selection.ts';
import { wordingOn } from './wording.ts';

type OverlapCorpus = Pick<
	Corpus,
	'definitions' | 'instruments' | 'jurisdictions' | 'concepts' | 'elements'
>;

/** One element with its cells in both families. */
export interface SharedByFamilies {
	readonly element: string;
	readonly terrorism: Cell;
	readonly extremism: Cell;
}

export interface FamilyOverlap {
	/** Elements that stand in the general definitions of both families. */
	readonly both: readonly SharedByFamilies[];
	/** Elements that stand in at least one. */
	readonly either: number;
	/** Elements that stand in one, while of the other nothing is known. */
	readonly unknown: number;
}

/** The elements that a state's general definitions of terrorism and of extremism have in common. */
export function familyOverlap(corpus: OverlapCorpus, state: string, day: Day): FamilyOverlap {
	const columnOf = (family: string) =>
		columnsFor(corpus, { kind: 'family', family }, [state], day)[0];
	const terrorism = columnOf('terrorism');
	const extremism = columnOf('extremism');
	const cells = [...corpus.elements.keys()].map((element): SharedByFamilies => ({
		element,
		terrorism: cellOrUnknown(terrorism, element),
		extremism: cellOrUnknown(extremism, element),
	}));
	const known = (cell: Cell) => cell.state !== 'unknown';
	const stated = cells.filter((each) => isStated(each.terrorism) || isStated(each.extremism));
	return {
		both: stated.filter((each) => isStated(each.terrorism) && isStated(each.extremism)),
		either: stated.length,
		unknown: stated.filter((each) => !known(each.terrorism) || !known(each.extremism)).length,
	};
}

/** One text of a concept that several texts define, with what it alone states. */
export interface RivalText {
	readonly definition: Definition;
	readonly version: number;
	/** Elements that another text, coded in full, does not state, by that text's id. */
	readonly alone: ReadonlyMap<string, readonly string[]>;
	/** False where it was not coded in full, so that nothing is said of what it lacks. */
	readonly whole: boolean;
}

/** A concept that two or more texts of different instruments define at once. */
export interface RivalDefinitions {
	readonly concept: string;
	readonly texts: readonly RivalText[];
}

/** The concepts that a state defines in more than one instrument, and how those texts differ. */
export function rivalDefinitions(
	corpus: OverlapCorpus,
	state: string,
	day: Day,
): RivalDefinitions[] {
	const inForce = [...corpus.definitions.values()].flatMap((definition) => {
		if (definition.jurisdiction !== state || definition.defined === false) return [];
		const wording = wordingOn(dated(corpus, definition), day);
		if (wording.state !== 'in-force') return [];
		const version = definition.versions[wording.version];
		if (!version || version.limbs.length === 0) return [];
		const column = columnOfVersion(definition, wording.version, definition.id);
		return [{ definition, version: wording.version, whole: version.complete, column }];
	});
	const elements = [...corpus.elements.keys()];
	return [...Map.groupBy(inForce, ({ definition }) => definition.concept)]
		.filter(([, texts]) => new Set(texts.map(({ definition }) => definition.instrument)).size > 1)
		.map(([concept, texts]) => ({
			concept,
			texts: texts.map(({ definition, version, whole, column }): RivalText => {
				const others = texts.filter((other) => other.column !== column && other.whole);
				const own = cellsIn(column);
				const alone = others.map((other): [string, string[]] => {
					const theirs = cellsIn(other.column);
					const isAlone = (id: string) => isStated(own(id)) && !isStated(theirs(id));
					return [other.definition.id, elements.filter(isAlone)];
				});
				return { definition, version, whole, alone: new Map(alone) };
			}),
		}));
}

function cellOrUnknown(column: Column | undefined, element: string): Cell {
	return column ? cellIn(column, element) : { state: 'unknown', evidence: [] };
}
