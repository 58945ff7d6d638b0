/** What the controls of a comparison are made of. */
import { requestAddress, type ComparisonRequest } from '../compare/request.ts';
import { attributes, html, type Content, type Html } from '../html/html.ts';
import { href, type ViewContext } from './context.ts';

/** A link that changes the request in place; without a script it leads to the same comparison. */
export function requestLink(
	context: ViewContext,
	request: ComparisonRequest,
	content: Content,
	more: Readonly<Record<string, string | boolean | undefined>> = {},
): Html {
	const address = href(context, requestAddress(context.corpus, request));
	const all = attributes({ href: address, 'data-request': true, ...more });
	return html`<a${all}><span>${content}</span></a>`;
}

/** An entry of a list to choose from. */
export function option(value: string, label: string, chosen: string): Html {
	return html`<option${attributes({ value, selected: value === chosen })}>${label}</option>`;
}
