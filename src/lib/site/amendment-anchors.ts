import type { Instrument } from '../corpus/corpus.ts';
import { slug } from './addresses.ts';

/**
 * The anchors of an instrument's amendments, in their order: act and date, with a number where two would
 * be alike.
 */
export function amendmentAnchors({ amendments }: Pick<Instrument, 'amendments'>): string[] {
	const used = new Map<string, number>();
	return amendments.map(({ act, date }) => {
		const anchor = `amendment-${slug(`${act} ${date ?? ''}`)}`;
		const count = (used.get(anchor) ?? 0) + 1;
		used.set(anchor, count);
		return count === 1 ? anchor : `${anchor}-${count}`;
	});
}
