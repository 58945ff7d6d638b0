import type { Instrument } from '../corpus/corpus.ts';

/** How far an international text binds, by its kind and status. */
export type LegalWeight = 'binding' | 'directive' | 'judgment' | 'model' | 'soft' | 'draft';

/** The legal weight of an international text. A draft binds nobody, whatever its kind. */
export function legalWeight({ kind, status }: Pick<Instrument, 'kind' | 'status'>): LegalWeight {
	if (status === 'draft') return 'draft';
	switch (kind) {
		case 'treaty':
			return 'binding';
		case 'directive':
			return 'directive';
		case 'judgment':
			return 'judgment';
		case 'model-law':
			return 'model';
		default:
			return 'soft';
	}
}
