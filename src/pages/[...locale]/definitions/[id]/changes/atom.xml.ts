import { successionOf } from '../../../../../lib/analysis/succession.ts';
import { lookup } from '../../../../../lib/corpus/corpus.ts';
import { addresses } from '../../../../../lib/site/addresses.ts';
import { termOf } from '../../../../../lib/views/change.ts';
import { changeFeed } from '../../../../../lib/views/change-feed.ts';
import { shortName } from '../../../../../lib/views/context.ts';
import { getChanges } from '../../../../../site/changes.ts';
import { getCorpus } from '../../../../../site/corpus.ts';
import { feedRoute } from '../../../../../site/feeds.ts';
import { inEveryLocale } from '../../../../../site/paths.ts';

export function getStaticPaths() {
	return inEveryLocale(
		[...getCorpus().definitions.keys()].map((id) => ({ params: { id }, props: { id } })),
	);
}

export const GET = feedRoute<{ id: string }>((context, { id }) => {
	const { corpus, t } = context;
	const definition = lookup(corpus.definitions, id);
	const succession = successionOf(corpus, definition).map((one) => one.id);
	const entries = getChanges().filter(
		(entry) => entry.subject === 'definition' && succession.includes(entry.change.definition.id),
	);
	const page = addresses.definitionChanges(id);
	const name = `${termOf(context, definition)} (${shortName(context, definition.jurisdiction)})`;
	const title = t('feed.title.definition', { name });
	return changeFeed(context, { page, folder: page, title, subtitle: t('feed.subtitle') }, entries);
});
