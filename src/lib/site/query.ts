/**
 * The parameters of an address as a query with its question mark, or nothing where there is none. Commas,
 * colons and the at sign may stand in a query as they are (RFC 3986, section 3.4), and read better.
 */
export function queryOf(parameters: URLSearchParams): string {
	const query = parameters
		.toString()
		.replaceAll('%2C', ',')
		.replaceAll('%3A', ':')
		.replaceAll('%40', '@');
	return query === '' ? '' : `?${query}`;
}
