/** Parts of Word documents that need no view: limbs and the colophon. */
import { languageName } from '../../i18n/format.ts';
import type { Evidence } from '../analysis/cell.ts';
import type { Limb } from '../corpus/schema/definition.ts';
import type { Day } from '../time/partial-date.ts';
import { citationDate, type CiteContext } from './cited.ts';
import { plain, type WordDocument, type WordParagraph } from './word-document.ts';

/** Which state of the collection a document shows, and where. */
export interface DocumentRelease {
	readonly day: Day;
	readonly dataVersion: string;
	/** The whole address of the view; other addresses of the site are taken from it. */
	readonly address: string;
}

/** The colophon: where a document comes from and how far it can be trusted. */
export function aboutBlocks(
	context: CiteContext,
	{ day, dataVersion, address }: DocumentRelease,
): WordDocument['blocks'] {
	const values = { version: dataVersion, date: citationDate(context.locale, day), address };
	return [
		{ kind: 'heading', text: context.t('word.about') },
		{ kind: 'paragraph', runs: plain(context.t('word.colophon', values)) },
	];
}

/** A limb in a document: its law, our rendering, its condition, its term, how and where it can be read. */
export interface WordLimb {
	readonly law: WordParagraph;
	readonly limb: Pick<Limb, 'rendering' | 'term'>;
	readonly condition: Pick<Evidence, 'value' | 'note'> | undefined;
	readonly seen: string;
	readonly page: string;
}

/** The paragraphs of a limb. */
export function limbParagraphs(context: CiteContext, one: WordLimb): WordParagraph[] {
	const { locale, t } = context;
	const { limb, condition, seen, page } = one;
	const english = locale === 'en' ? undefined : 'en-GB';
	const paragraphs: WordParagraph[] = [one.law, [{ text: limb.rendering, language: english }]];
	if (condition?.note !== undefined) {
		const { note, value } = condition;
		paragraphs.push(plain(t(value === 'qualified' ? 'word.condition' : 'word.note', { note })));
	}
	if (limb.term) {
		const { language, text } = limb.term;
		const label = t('word.term', { language: languageName(locale, language) });
		paragraphs.push([{ text: label }, { text, italic: true, language }]);
	}
	return [
		...paragraphs,
		[{ text: `${t('word.seen', { wording: seen })} ` }, { text: page, link: page }],
	];
}
