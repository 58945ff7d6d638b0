/** How good a ranking is on the judged queries. */
import type { Judged } from './judged.ts';

export interface Quality {
	readonly queries: number;
	readonly at3: number;
	readonly at10: number;
	/** Mean reciprocal rank of the first right record among the first ten. */
	readonly reciprocal: number;
	readonly missed: readonly {
		readonly query: string;
		readonly rank: number | null;
		readonly first: readonly string[];
	}[];
}

/** Runs the queries through a search that gives ids, the likeliest first. */
export function measure(
	judged: readonly Judged[],
	find: (query: string) => readonly string[],
): Quality {
	const ranks = judged.map(({ query, expect }) => {
		const found = find(query).slice(0, 10);
		return { query, found, rank: found.findIndex((id) => isRight(id, expect)) + 1 };
	});
	const share = (some: number) => some / judged.length;
	return {
		queries: judged.length,
		at3: share(ranks.filter(({ rank }) => rank >= 1 && rank <= 3).length),
		at10: share(ranks.filter(({ rank }) => rank >= 1).length),
		reciprocal: share(ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0)),
		missed: ranks
			.filter(({ rank }) => rank < 1 || rank > 3)
			.map(({ query, rank, found }) => ({ query, rank: rank || null, first: found.slice(0, 3) })),
	};
}

/** True where an id is one of those expected, or begins as one that ends in `*`. */
export function isRight(id: string, expect: readonly string[]): boolean {
	return expect.some((right) =>
		right.endsWith('*') ? id.startsWith(right.slice(0, -1)) : id === right,
	);
}
