/** How a wording stands to the present day. */
import type { Day } from '../time/partial-date.ts';
import { currentVersion, wordingOn, type DatedDefinition } from './wording.ts';

/**
 * - `current`: in force, no later change known;
 * - `unseen`: in force, but nothing of the wording was seen;
 * - `superseded`: an earlier wording of a definition;
 * - `ended`: the last wording of a definition that is no longer in force;
 * - `uncertain`: a boundary is not known;
 * - `draft`: never in force.
 */
export type Currency = 'current' | 'unseen' | 'superseded' | 'ended' | 'uncertain' | 'draft';

/** How one version of a definition stands to a day. */
export function currencyOf(dated: DatedDefinition, version: number, day: Day): Currency {
	const wording = wordingOn(dated, day);
	if (wording.state === 'draft') return 'draft';
	if (version < currentVersion(dated, day)) return 'superseded';
	if (wording.state === 'in-force') {
		return dated.definition.versions[version]?.wording_seen === null ? 'unseen' : 'current';
	}
	return wording.state === 'uncertain' ? 'uncertain' : 'ended';
}
