/** What of every record decides its rank besides its words, in columns that are quick to read. */
import { searchKinds, type SearchKind, type SearchRecord } from './record.ts';

/** What a reader rather means, other things being equal. */
const KIND_WORTH: Readonly<Record<SearchKind, number>> = {
	concept: 1.5,
	definition: 1.25,
	element: 1.15,
	instrument: 1.15,
	offence: 1.1,
	measure: 1.1,
	limb: 1,
	jurisdiction: 1,
	milestone: 0.85,
	critique: 0.85,
	version: 0.75,
	amendment: 0.7,
	source: 0.6,
};

/** Place that stands for "no jurisdiction" in the column of jurisdictions. */
const NOWHERE = 255;

export interface Columns {
	/** Place of the kind in `searchKinds`. */
	readonly kinds: Uint8Array;
	/** Place of the jurisdiction in `codes`. */
	readonly places: Uint8Array;
	/** Worth of the kind and of the force. */
	readonly standing: Float32Array;
	readonly codes: readonly string[];
}

/** Reads the columns of all records once. */
export function readColumns(records: readonly SearchRecord[]): Columns {
	const codes = [...new Set(records.flatMap(({ jurisdiction }) => jurisdiction ?? []))];
	const places = new Map(codes.map((code, place) => [code, place]));
	return {
		kinds: Uint8Array.from(records, ({ kind }) => searchKinds.indexOf(kind)),
		places: Uint8Array.from(
			records,
			({ jurisdiction }) => places.get(jurisdiction ?? '') ?? NOWHERE,
		),
		standing: Float32Array.from(records, standing),
		codes,
	};
}

/** A factor for every place of the column of jurisdictions: one for those named, another for the others. */
export function placeFactors(
	{ codes }: Columns,
	named: readonly string[],
	there: number,
	elsewhere: number,
): Float32Array {
	const factors = new Float32Array(NOWHERE + 1).fill(elsewhere);
	for (const [place, code] of codes.entries()) if (named.includes(code)) factors[place] = there;
	return factors;
}

/** A factor for every kind: one for those asked for, 1 for the others. */
export function kindFactors(asked: readonly SearchKind[], factor: number): Float32Array {
	return Float32Array.from(searchKinds, (kind) => (asked.includes(kind) ? factor : 1));
}

function standing({ kind, force }: SearchRecord): number {
	const today = force === 'historical' ? 0.82 : force === 'draft' ? 0.78 : 1;
	return KIND_WORTH[kind] * today;
}
