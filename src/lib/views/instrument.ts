import { lookup, type Corpus, type Instrument } from '../corpus/corpus.ts';
import { addresses } from '../site/addresses.ts';

/** The address of an instrument: a text of an international body is a benchmark. */
export function instrumentAddress(
	{ jurisdictions }: Pick<Corpus, 'jurisdictions'>,
	{ id, jurisdiction }: Pick<Instrument, 'id' | 'jurisdiction'>,
): string {
	const { role } = lookup(jurisdictions, jurisdiction);
	return role === 'benchmark' ? addresses.benchmark(id) : addresses.instrument(id);
}
