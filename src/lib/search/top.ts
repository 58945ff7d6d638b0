/** The places with the highest scores, the highest first; of equal scores the earlier place. */
export function topPlaces(places: Iterable<number>, scores: Float32Array, count: number): number[] {
	const top: number[] = [];
	let least = -1;
	for (const place of places) {
		const score = scores[place] ?? 0;
		if (top.length === count && score <= least) continue;
		let at = top.length;
		while (at > 0 && comesBefore(place, top[at - 1] ?? 0, scores)) at -= 1;
		top.splice(at, 0, place);
		if (top.length > count) top.pop();
		if (top.length === count) least = scores[top.at(-1) ?? 0] ?? 0;
	}
	return top;
}

function comesBefore(one: number, other: number, scores: Float32Array): boolean {
	const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
	return difference > 0 || (difference === 0 && one < other);
}
