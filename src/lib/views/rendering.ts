/** The words of a limb: wherever one is shown, it is shown so. */
import { languageName } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import { attributes, html, type Html } from '../html/html.ts';

/** Our rendering of a limb with the operative term, where one is held. */
export function renderingOf({ locale }: { readonly locale: Locale }, limb: Limb): Html {
	const language = locale === 'en' ? null : 'en';
	return html`<p class="rendering" ${attributes({ lang: language })}>${limb.rendering}</p>
		${
			limb.term &&
			html`<p class="evidence-term">
				<span lang="${limb.term.language}">${limb.term.text}</span>
				<abbr class="language-tag" title="${languageName(locale, limb.term.language)}"
					>${limb.term.language}</abbr
				>
			</p>`
		}`;
}
