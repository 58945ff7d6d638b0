import { addresses } from '../../../../lib/site/addresses.ts';
import { changeFeed } from '../../../../lib/views/change-feed.ts';
import { shortName } from '../../../../lib/views/context.ts';
import { changedJurisdictions, getChanges } from '../../../../site/changes.ts';
import { feedRoute } from '../../../../site/feeds.ts';
import { inEveryLocale } from '../../../../site/paths.ts';

export function getStaticPaths() {
	return inEveryLocale(
		changedJurisdictions().map((code) => ({ params: { code }, props: { code } })),
	);
}

export const GET = feedRoute<{ code: string }>((context, { code }) => {
	const { t } = context;
	const page = addresses.changesIn(code);
	const title = t('feed.title.jurisdiction', { name: shortName(context, code) });
	const entries = getChanges().filter(({ jurisdiction }) => jurisdiction === code);
	return changeFeed(context, { page, folder: page, title, subtitle: t('feed.subtitle') }, entries);
});
