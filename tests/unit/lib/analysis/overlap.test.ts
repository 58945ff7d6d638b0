import { expect, test } from 'vitest';
import { familyOverlap, rivalDefinitions } from '../../../../src/lib/analysis/overlap.ts';
import type { Instrument } from '../../../../src/lib/corpus/corpus.ts';
import { corpusOf, definition, ELEMENTS, limb, TODAY, version } from './gap-corpus.ts';

function withElements(...definitions: ReturnType<typeof definition>[]) {
	const corpus = corpusOf({ definitions });
	const law = corpus.instruments.get('law');
	const code = { ...law, id: 'code' } as Instrument;
	const label = { en: 'x', ru: 'x' };
	return {
		...corpus,
		instruments: new Map([...corpus.instruments, ['code', code]]),
		elements: new Map(ELEMENTS.map((id) => [id, { id, label, group: 'conduct' }])),
	};
}

const terrorism = { concept: 'terrorism', family: 'terrorism' };

test('elements stand in both families where both state them; what is not known is counted apart', () => {
	const corpus = withElements(
		definition('e', [version([limb({ act: 'present', riot: 'present' })])]),
		definition('t', [version([limb({ act: 'qualified' })], { complete: false })], terrorism),
	);
	const overlap = familyOverlap(corpus, 'kz', TODAY);
	expect(overlap.both.map(({ element }) => element)).toEqual(['act']);
	expect([overlap.either, overlap.unknown]).toEqual([2, 1]);
});

test('two texts of one concept differ by what the other, coded in full, does not state', () => {
	const corpus = withElements(
		definition('in-law', [version([limb({ act: 'present' })])], terrorism),
		definition(
			'in-code',
			[version([limb({ act: 'present', harm: 'present' })], { complete: false })],
			{
				...terrorism,
				instrument: 'code',
			},
		),
	);
	const [rivals] = rivalDefinitions(corpus, 'kz', TODAY);
	expect(rivals?.concept).toBe('terrorism');
	expect(rivals?.texts.map(({ definition: { id }, alone }) => [id, [...alone]])).toEqual([
		['in-law', []],
		['in-code', [['in-law', ['harm']]]],
	]);
});
