import type { FigureQuery } from '../../lib/analysis/figure.ts';

/** The figures that the findings print, by the name that the texts use. */
export const figures = {
	'extremism-differing': { count: 'elements-differing', family: 'extremism' },
	'terrorism-differing': { count: 'elements-differing', family: 'terrorism' },
	'extremism-violent': { count: 'limbs-violent', family: 'extremism' },
	'terrorism-violent': { count: 'limbs-violent', family: 'terrorism' },
	'terrorism-aim': { count: 'limbs-with-aim', family: 'terrorism' },
	'cumulative-not-met': { count: 'result', test: 't-1566-cumulative', results: ['not-met'] },
	'protest-open': { count: 'result', test: 't-protest', results: ['cannot-be-assessed'] },
	'protest-met': { count: 'states-with', family: 'extremism', element: 'safeguard-protest' },
	'likelihood-not-met': { count: 'result', test: 't-incitement-likelihood', results: ['not-met'] },
	'organisation-court': { count: 'answer', question: 'organisation-court', answers: ['yes'] },
	'materials-court': { count: 'answer', question: 'materials-court', answers: ['yes'] },
	'blocking-without-court': {
		count: 'answer',
		question: 'blocking-without-court',
		answers: ['yes'],
	},
	'restoration-written': { count: 'answer', question: 'unblocking-procedure', answers: ['yes'] },
	'appeal-express': { count: 'answer', question: 'appeal', answers: ['yes'] },
	'owner-told': { count: 'answer', question: 'owner-notified', answers: ['yes'] },
	'internet-aggravates': { count: 'offences-aggravated' },
	'covenant-parties': { count: 'parties', treaty: 'un-iccpr' },
	'shanghai-2017-parties': { count: 'parties', treaty: 'sco-convention-extremism-2017' },
	'ideology-not-met': { count: 'result', test: 't-no-ideology-alone', results: ['not-met'] },
} as const satisfies Readonly<Record<string, FigureQuery>>;

export type FigureName = keyof typeof figures;
