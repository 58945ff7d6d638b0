import { addresses } from '../../../lib/site/addresses.ts';
import { changeFeed } from '../../../lib/views/change-feed.ts';
import { getChanges } from '../../../site/changes.ts';
import { feedRoute } from '../../../site/feeds.ts';
import { inEveryLocale } from '../../../site/paths.ts';

export function getStaticPaths() {
	return inEveryLocale([{ params: {}, props: {} }]);
}

export const GET = feedRoute((context) => {
	const { t } = context;
	const page = addresses.changes();
	const of = { page, folder: page, title: t('feed.title.all'), subtitle: t('feed.subtitle') };
	return changeFeed(context, of, getChanges());
});
