/** Makes files of pins. What writes a form is loaded when that form is asked for. */
import type { Locale } from '../../i18n/index.ts';
import type { PinData } from '../../lib/pins/pin-data.ts';
import type { Pins } from '../../lib/pins/pins.ts';
import { pinsFile } from '../../lib/pins/pins-file.ts';
import { saveFile } from './save-file.ts';

export type TakenForm = 'csv' | 'word' | 'citations' | 'json';

export interface PinSite {
	readonly locale: Locale;
	readonly base: string;
	/** The whole address of the page of pins. */
	readonly page: string;
}

/** Saves the pins as a file and gives its name. The limbs are needed for every form but JSON. */
export async function takeAway(
	form: TakenForm,
	pins: Pins,
	data: PinData | undefined,
	{ locale, base, page }: PinSite,
): Promise<string> {
	if (form === 'json') return saveFile(pinsFile(pins), 'application/json', 'concordance-pins.json');
	if (!data) throw new Error('The limbs are not loaded');
	const { pinsCitations, pinsCsv, pinsDocument } = await import('../../lib/pins/take-away.ts');
	const { exportWords } = await import('./export-words.ts');
	const context = { locale, base, site: page, t: exportWords(locale), data };
	const name = `concordance-pins-${data.asOf}`;
	if (form === 'csv') {
		return saveFile(pinsCsv(context, pins), 'text/csv;charset=utf-8', `${name}.csv`);
	}
	if (form === 'citations') {
		const lines = pinsCitations(context, pins).map(({ plain }) => `${plain}\n`);
		return saveFile(lines.join('\n'), 'text/plain;charset=utf-8', `${name}.txt`);
	}
	const { pinsToLink } = await import('../../lib/pins/pins-link.ts');
	const { docxFile } = await import('../../lib/export/docx-file.ts');
	const address = `${page}#p=${pinsToLink(pins)}`;
	const document = await docxFile(pinsDocument(context, pins, address));
	return saveFile(document, document.type, `${name}.docx`);
}
