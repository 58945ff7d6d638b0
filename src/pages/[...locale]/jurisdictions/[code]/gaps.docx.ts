import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../../i18n/index.ts';
import { stateGaps } from '../../../../lib/analysis/gap.ts';
import { comparedStates } from '../../../../lib/analysis/selection.ts';
import { docxFile } from '../../../../lib/export/docx-file.ts';
import { stateGapsDocument } from '../../../../lib/export/docx-gaps.ts';
import { addresses } from '../../../../lib/site/addresses.ts';
import { getCorpus } from '../../../../site/corpus.ts';
import { pageTools } from '../../../../site/page.ts';
import { inEveryLocale } from '../../../../site/paths.ts';

interface Props {
	readonly locale: Locale;
	readonly code: string;
}

export const getStaticPaths: GetStaticPaths = () =>
	inEveryLocale(comparedStates(getCorpus()).map((code) => ({ params: { code }, props: { code } })));

/** All tests put to one state, as a Word document. */
export const GET: APIRoute<Props> = async ({ props: { locale, code }, site }) => {
	const tools = pageTools(locale);
	const { corpus, frame, link } = tools;
	const path = link(addresses.stateGaps(code));
	const document = stateGapsDocument(tools, code, stateGaps(corpus, code, corpus.asOf), {
		day: corpus.asOf,
		dataVersion: frame.dataVersion,
		address: site ? new URL(path, site).href : path,
	});
	return new Response(await docxFile(document));
};
