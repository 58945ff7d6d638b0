import { describe, expect, test } from 'vitest';
import { againstBenchmark } from '../../../../src/lib/analysis/against-benchmark.ts';
import { columnOfVersion } from '../../../../src/lib/analysis/column.ts';
import type { Version } from '../../../../src/lib/corpus/schema/definition.ts';
import { definition, ELEMENTS, limb, version } from './gap-corpus.ts';

const column = (id: string, wording: Version) => columnOfVersion(definition(id, [wording]), 0, id);
const benchmark = column('b', version([limb({ act: 'present', harm: 'qualified' })]));

function ids(result: ReturnType<typeof againstBenchmark>) {
	const list = (part: keyof typeof result) => result[part].map(({ element }) => element);
	return {
		shared: list('shared'),
		adds: list('adds'),
		lacks: list('lacks'),
		unknown: list('unknown'),
	};
}

describe('a state beside a benchmark', () => {
	test('shares, adds and lacks what both wordings, coded in full, show', () => {
		const state = column('s', version([limb({ act: 'qualified', riot: 'present' })]));
		expect(ids(againstBenchmark(benchmark, state, ELEMENTS))).toEqual({
			shared: ['act'],
			adds: ['riot'],
			lacks: ['harm'],
			unknown: [],
		});
	});

	test('does not lack what a wording seen in part leaves open', () => {
		const state = column('s', version([limb({ riot: 'present' })], { complete: false }));
		expect(ids(againstBenchmark(benchmark, state, ELEMENTS))).toEqual({
			shared: [],
			adds: ['riot'],
			lacks: [],
			unknown: ['act', 'harm'],
		});
	});

	test('adds nothing for certain to a benchmark that was itself seen in part', () => {
		const part = column('b', version([limb({ act: 'present' })], { complete: false }));
		const state = column('s', version([limb({ act: 'present', riot: 'present' })]));
		expect(ids(againstBenchmark(part, state, ELEMENTS))).toEqual({
			shared: ['act'],
			adds: [],
			lacks: [],
			unknown: ['riot'],
		});
	});
});
