/** Limbs as a table of data, whether a comparison shows them or a reader collected them. */
import type { CodedElement, Limb, Version } from '../corpus/schema/definition.ts';
import type { Interval } from '../time/interval.ts';
import type { PartialDate } from '../time/partial-date.ts';
import { csvText, type CsvRow } from './csv-text.ts';

/** A limb with all that its row says. */
export interface LimbRecord {
	readonly definition: string;
	/** The part of the wording's address. */
	readonly slug: string;
	readonly limb: Limb;
	readonly column: string;
	readonly jurisdiction: string;
	readonly concept: string;
	readonly instrument: string;
	readonly from: PartialDate | null;
	readonly end: Pick<Interval, 'to' | 'end'>;
	readonly seen: Version['wording_seen'];
	readonly columnLabel: string;
	readonly asOf: string;
	readonly dataVersion: string;
	readonly page: string;
	/** The element for which it was taken, and the reader's note: for limbs that a reader collected. */
	readonly pinned?: { readonly element: string; readonly note: string } | undefined;
}

const LIMB_HEAD = [
	'definition',
	'version',
	'limb',
	'column',
	'jurisdiction',
	'concept',
	'instrument',
	'version_from',
	'version_to',
	'wording_seen',
	'pinpoint',
	'rendering',
	'term',
	'term_language',
	'elements',
	'elements_under_condition',
	'violence',
	'purpose',
	'column_label',
	'as_of',
	'data_version',
	'page',
] as const;

/** A row a limb. Where limbs were collected by a reader, why and with what note. */
export function limbTable(records: readonly LimbRecord[]): string {
	const pinned = records.some((record) => record.pinned);
	const head = pinned ? [...LIMB_HEAD, 'pinned_element', 'note'] : LIMB_HEAD;
	return csvText(
		head,
		records.map((record) => {
			const row = limbRow(record);
			return pinned
				? [...row, record.pinned?.element || 'none', record.pinned?.note || 'none']
				: row;
		}),
	);
}

function limbRow(record: LimbRecord): CsvRow {
	const { limb, end } = record;
	return [
		record.definition,
		record.slug,
		limb.n,
		record.column,
		record.jurisdiction,
		record.concept,
		record.instrument,
		record.from ?? 'unknown',
		end.end === 'open' ? 'none-known' : (end.to ?? 'unknown'),
		record.seen ?? 'not-seen',
		limb.pinpoint,
		limb.rendering,
		limb.term?.text ?? 'unknown',
		limb.term?.language ?? 'unknown',
		elementsWith(limb, 'present'),
		elementsWith(limb, 'qualified'),
		limb.violence ?? 'unknown',
		limb.purpose ?? 'unknown',
		record.columnLabel,
		record.asOf,
		record.dataVersion,
		record.page,
	];
}

function elementsWith({ elements }: Limb, wanted: CodedElement['value']): string {
	return (
		elements
			.filter(({ value }) => value === wanted)
			.map(({ id, note }) => (wanted === 'qualified' && note ? `${id} (${note})` : id))
			.join('; ') || 'none'
	);
}
