import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../../../i18n/index.ts';
import { assess } from '../../../../lib/analysis/gap.ts';
import { comparedStates } from '../../../../lib/analysis/selection.ts';
import { lookup } from '../../../../lib/corpus/corpus.ts';
import { findingDocument, findingHref } from '../../../../lib/export/docx-gaps.ts';
import { docxFile } from '../../../../lib/export/docx-file.ts';
import { getCorpus } from '../../../../site/corpus.ts';
import { pageTools } from '../../../../site/page.ts';
import { inEveryLocale } from '../../../../site/paths.ts';

interface Props {
	readonly locale: Locale;
	readonly test: string;
	readonly state: string;
}

export const getStaticPaths: GetStaticPaths = () => {
	const corpus = getCorpus();
	return inEveryLocale(
		[...corpus.tests.keys()].flatMap((test) =>
			comparedStates(corpus).map((state) => ({ params: { test, state }, props: { test, state } })),
		),
	);
};

/** One finding as a Word document. */
export const GET: APIRoute<Props> = async ({ props, site }) => {
	const tools = pageTools(props.locale);
	const { corpus, frame } = tools;
	const test = lookup(corpus.tests, props.test);
	const all = comparedStates(corpus).map((state) => assess(corpus, test, state, corpus.asOf));
	const assessment = assess(corpus, test, props.state, corpus.asOf);
	const document = findingDocument(
		tools,
		assessment,
		all.filter(({ state }) => state !== props.state),
		{
			day: corpus.asOf,
			dataVersion: frame.dataVersion,
			address: findingHref(tools, site, assessment),
		},
	);
	return new Response(await docxFile(document));
};
