/** Small parts of the state that are written into the address without a new comparison. */

/** Commas, colons and the at sign may stand in a query as they are, and read better. */
function queryOf(parameters: URLSearchParams): string {
	const query = parameters.toString();
	const readable = query.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%40', '@');
	return readable === '' ? '' : `?${readable}`;
}

/** Sets one parameter of the address in place, or takes it away. */
export function setParameter(name: string, value: string | null): void {
	const parameters = new URLSearchParams(location.search);
	if (value === null) parameters.delete(name);
	else parameters.set(name, value);
	history.replaceState(history.state, '', `${location.pathname}${queryOf(parameters)}`);
}

/** The entries of a parameter that is a list. */
export function listParameter(name: string): string[] {
	const value = new URLSearchParams(location.search).get(name) ?? '';
	return value.split(',').filter((entry) => entry !== '');
}
