import type { ColumnPart } from '../analysis/column.ts';
import type { Version } from '../corpus/schema/definition.ts';

/** The wording of a part of a column; undefined where it is not certain which one applied. */
export function partVersion({ definition, wording }: ColumnPart): Version | undefined {
	return wording.state === 'in-force' ? definition.versions[wording.version] : undefined;
}
