/** What of the page around a comparison says which one it is. */

/** Writes the title, the lead and the links that lead to the same comparison elsewhere. */
export function writeFrame(title: string, finding: string): void {
	const heading = document.querySelector('h1');
	const lead = document.querySelector('.lead p');
	if (heading) heading.textContent = title;
	if (lead) lead.textContent = finding;
	document.title = document.title.replace(/^.*(?= · )/, title);
	followAddress();
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
