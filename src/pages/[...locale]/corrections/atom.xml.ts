import { addresses } from '../../../lib/site/addresses.ts';
import { correctionFeed } from '../../../lib/views/change-feed.ts';
import { feedRoute } from '../../../site/feeds.ts';
import { inEveryLocale } from '../../../site/paths.ts';

export function getStaticPaths() {
	return inEveryLocale([{ params: {}, props: {} }]);
}

export const GET = feedRoute((context) => {
	const { t } = context;
	const page = addresses.corrections();
	const title = t('feed.title.corrections');
	return correctionFeed(context, {
		page,
		folder: page,
		title,
		subtitle: t('feed.subtitle.corrections'),
	});
});
