import type { Corpus, Instrument } from '../corpus/corpus.ts';
import { compareForOrder } from '../time/partial-date.ts';

/** The instruments of a jurisdiction, the latest adopted first; those without a date stand last. */
export function byAdoption(
	{ instruments }: Pick<Corpus, 'instruments'>,
	code: string,
): Instrument[] {
	return [...instruments.values()]
		.filter(({ jurisdiction }) => jurisdiction === code)
		.sort((a, b) => compareForOrder(b.adopted ?? '0000', a.adopted ?? '0000'));
}
