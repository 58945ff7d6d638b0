import { distance } from 'fastest-levenshtein';

/** The candidate nearest to a mistyped value, or undefined where none is near enough to help. */
export function nearest(value: string, candidates: Iterable<string>): string | undefined {
	let best: string | undefined;
	let bestDistance = Math.max(2, Math.floor(value.length / 3)) + 1;
	for (const candidate of candidates) {
		const candidateDistance = distance(value, candidate);
		if (candidateDistance < bestDistance) [best, bestDistance] = [candidate, candidateDistance];
	}
	return best;
}
