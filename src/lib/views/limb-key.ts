import { versionSlug } from '../analysis/wording.ts';
import type { Definition } from '../corpus/corpus.ts';
import type { Limb } from '../corpus/schema/definition.ts';

/**
 * Names a limb in every language, as the attribute `data-limb` of what shows it:
 * `kz-extremism|2014-11-03|2b (national extremism)`.
 */
export function limbKey(
	definition: Pick<Definition, 'id' | 'versions'>,
	version: number,
	{ n }: Pick<Limb, 'n'>,
): string {
	return [definition.id, versionSlug(definition, version), n].join('|');
}
