/** The laws and the sources of a comparison in a Word document. */
import { codedVersions, type Column } from '../analysis/column.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import { shortName, type ViewContext } from '../views/context.ts';
import { citedLaw } from './cite-place.ts';
import { wordingDates } from './cited.ts';
import { lawRuns } from './oscola.ts';
import { partVersion } from './part-version.ts';
import { plain, type WordDocument, type WordParagraph, type WordRun } from './word-document.ts';

/** The citation of a definition's law, or of a place in it. */
export function definitionLaw(
	context: ViewContext,
	definition: Definition,
	pinpoint: string | null,
): WordParagraph {
	const { corpus, locale } = context;
	const instrument = lookup(corpus.instruments, definition.instrument);
	const law = citedLaw(instrument, lookup(corpus.jurisdictions, definition.jurisdiction), locale);
	return lawRuns(context, law, pinpoint);
}

/** The texts that stand in a column, one item each. */
export function columnLaws(context: ViewContext, column: Column): WordParagraph[] {
	const { corpus, t } = context;
	if (column.parts.length === 0) {
		return [plain(t('word.no-law', { state: shortName(context, column.jurisdiction) }))];
	}
	return column.parts.map((part) => {
		const { definition } = part;
		const version = partVersion(part);
		const { official_url: official } = lookup(corpus.instruments, definition.instrument);
		const from = version?.from ?? null;
		const dates = wordingDates(context, { from, to: null });
		const seen = t('word.seen', { wording: t(`word.wording.${version?.wording_seen ?? 'none'}`) });
		return [
			...definitionLaw(context, definition, definition.pinpoint),
			{ text: `${dates === null ? '' : `, ${dates}`}. ${seen}` },
			...(official === null ? [] : officialRuns(context, official)),
		];
	});
}

function officialRuns({ t }: ViewContext, url: string): WordRun[] {
	return [{ text: ` ${t('word.official', { url: '' })}` }, { text: url, link: url }];
}

/** What the wordings of the columns were read in, where that is at hand. */
export function sourceBlocks(
	context: ViewContext,
	columns: readonly Column[],
): WordDocument['blocks'] {
	const { corpus, t } = context;
	const keys = columns.flatMap((column) =>
		codedVersions(column).flatMap(
			({ definition, index }) =>
				lookup(corpus.definitions, definition).versions[index]?.sources ?? [],
		),
	);
	const items = [...new Set(keys)].flatMap((key): WordParagraph[] => {
		const source = corpus.sources.get(key);
		if (!source) return [];
		const { title, publisher, url } = source;
		const name = [title, publisher].filter((part) => part != null).join('. ');
		return [
			[
				{ text: `${name}${url === null ? '.' : '. '}` },
				...(url === null ? [] : [{ text: url, link: url }]),
			],
		];
	});
	if (items.length === 0) return [];
	return [
		{ kind: 'heading', text: t('word.sources') },
		{ kind: 'list', items },
	];
}
