/** What of the page around a comparison says which one it is. */

/** Writes the title and the lead. */
export function writeFrame(title: string, finding: string): void {
	const heading = document.querySelector('h1');
	const lead = document.querySelector('.lead p');
	if (heading) write(heading, title);
	if (lead) write(lead, finding);
	const name = document.title.replace(/^.*(?= · )/, title);
	if (document.title !== name) document.title = name;
}

/** The same text once more would be laid out once more. */
function write(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}

/** On paper the whole address of what is shown is spelled out. */
export function writeColophon(): void {
	const colophon = document.querySelector('.print-colophon');
	if (!colophon) return;
	const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
	const { pathname, search } = location;
	const address = new URL(pathname + decodeURIComponent(search), site ?? location.href).href;
	colophon.textContent = colophon.textContent.replace(/https?:\/\/\S*?(?=[.,]?(?:\s|$))/, address);
}

/** The other language shows the same comparison; of the pairs the one is marked that is shown. */
export function followAddress(): void {
	const own = document.documentElement.lang;
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a[hreflang]')) {
		link.href = inLanguage(link.hreflang, own);
	}
	for (const link of document.querySelectorAll<HTMLAnchorElement>('.pair-list a')) {
		const isHere = link.pathname === location.pathname;
		if (isHere) link.setAttribute('aria-current', 'page');
		else link.removeAttribute('aria-current');
	}
}

/** The present address in another language: English has no part of its own in it. */
function inLanguage(language: string, own: string): string {
	const { pathname, search } = location;
	const place = pathname.indexOf('compare/');
	const root = pathname.slice(0, place).replace(new RegExp(`${own}/$`), '');
	const part = language === 'en' ? '' : `${language}/`;
	return `${root}${part}${pathname.slice(place)}${search}`;
}
