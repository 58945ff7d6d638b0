/** The number of a limb without the explanation that may follow it in brackets. */
export function limbNumber(n: string): string {
	return n.replace(/\s*\(.*\)$/, '') || n;
}
