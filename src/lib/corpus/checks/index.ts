import type { Check } from '../draft.ts';
import { coding } from './coding.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { instrumentDates } from './instrument-dates.ts';
import { leadDefinitions } from './lead-definitions.ts';
import { references } from './references.ts';
import { secondCodingVersions } from './second-coding.ts';
import { sourcesExist } from './sources-exist.ts';
import { uniqueIds } from './unique-ids.ts';
import { versionsInOrder } from './versions-in-order.ts';

/** Every rule across files, in no order: each stands alone. */
export const checks: readonly Check[] = [
	uniqueIds,
	idIsFileName,
	references,
	sourcesExist,
	versionsInOrder,
	instrumentDates,
	coding,
	leadDefinitions,
	secondCodingVersions,
];
