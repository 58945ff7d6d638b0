import type { Check } from '../draft.ts';
import { coding } from './coding.ts';
import { corrections } from './corrections.ts';
import { gapRules } from './gap-rules.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { instrumentDates } from './instrument-dates.ts';
import { leadDefinitions } from './lead-definitions.ts';
import { onlyOnce } from './only-once.ts';
import { ownInstruments } from './own-instruments.ts';
import { measureHistory } from './measure-history.ts';
import { references } from './references.ts';
import { secondCoding } from './second-coding.ts';
import { sourcesExist } from './sources-exist.ts';
import { succession } from './succession.ts';
import { uniqueIds } from './unique-ids.ts';
import { versionsInOrder } from './versions-in-order.ts';
import { versionsWithinInstrument } from './versions-within-instrument.ts';

/** Every rule across files, in no order: each stands alone. */
export const checks: readonly Check[] = [
	uniqueIds,
	idIsFileName,
	references,
	sourcesExist,
	versionsInOrder,
	versionsWithinInstrument,
	onlyOnce,
	ownInstruments,
	instrumentDates,
	coding,
	leadDefinitions,
	secondCoding,
	succession,
	corrections,
	gapRules,
	measureHistory,
];
