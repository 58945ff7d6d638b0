import { lookup, type Corpus } from '../corpus/corpus.ts';
import { instrumentAddress } from '../views/instrument.ts';
import { addresses } from './addresses.ts';

/**
 * The address of what a criticism is about: a definition, an offence or an instrument.
 * @throws {Error} where the id is none of these, which the loader rules out
 */
export function targetAddress(
	corpus: Pick<Corpus, 'definitions' | 'offences' | 'instruments' | 'jurisdictions'>,
	id: string,
): string {
	if (corpus.definitions.has(id)) return addresses.definition(id);
	const offence = corpus.offences.get(id);
	if (offence) return `${addresses.jurisdiction(offence.jurisdiction)}#${id}`;
	return instrumentAddress(corpus, lookup(corpus.instruments, id));
}
