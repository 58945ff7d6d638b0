import { lookup, type Corpus } from '../corpus/corpus.ts';
import { addresses } from '../site/addresses.ts';
import { instrumentAddress } from './instrument.ts';

/**
 * The address of the record that a correction is about: a jurisdiction, a definition or an instrument.
 * @throws {Error} where the id is none of these, which the loader rules out
 */
export function recordAddress(
	corpus: Pick<Corpus, 'definitions' | 'instruments' | 'jurisdictions'>,
	id: string,
): string {
	if (corpus.jurisdictions.has(id)) return addresses.jurisdiction(id);
	if (corpus.definitions.has(id)) return addresses.definition(id);
	return instrumentAddress(corpus, lookup(corpus.instruments, id));
}
