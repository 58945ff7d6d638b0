import { pinData } from '../../lib/pins/pin-data.ts';
import { getCorpus } from '../../site/corpus.ts';
import { dataVersion } from '../../site/page.ts';

/** All limbs for both languages, loaded when a reader opens the pins. */
export function GET(): Response {
	return Response.json(pinData(getCorpus(), dataVersion));
}
