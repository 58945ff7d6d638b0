import { formatDate } from '../../i18n/index.ts';
import type { Party } from '../corpus/schema/instrument.ts';
import type { WordContext } from './gap-words.ts';

/** What is recorded of a state's part in a treaty, in words. */
export function partyWords({ locale, t }: WordContext, party: Party | undefined): string {
	if (!party) return t('party.none');
	if (party.standing !== undefined) return t(`party.${party.standing}`);
	if (party.since === null) return t('party.undated');
	return t('party.since', { date: formatDate(locale, party.since) });
}
