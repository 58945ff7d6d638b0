/** Full days in a query: `18.02.2005`, `2005-02-18`, `18 February 2005`, `18 февраля 2005`. */
import { isDay } from '../time/partial-date.ts';

const MONTHS =
	/^(?:(jan|янв)|(feb|фев)|(mar|мар)|(apr|апр)|(may|ма[йя])|(jun|июн)|(jul|июл)|(aug|авг)|(sep|сен)|(oct|окт)|(nov|ноя)|(dec|дек))/iu;

/** The days that a text names, and the text without them. */
export function findDays(text: string): { days: string[]; rest: string } {
	const days: string[] = [];
	const take = (whole: string, year: string, month: string, day: string) => {
		const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		if (!isDay(date)) return whole;
		days.push(date);
		return ' ';
	};
	const rest = text
		.replace(
			/(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/g,
			(whole, day: string, month: string, year: string) => take(whole, year, month, day),
		)
		.replace(
			/(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g,
			(whole, year: string, month: string, day: string) => take(whole, year, month, day),
		)
		.replace(
			/(?<!\d)(\d{1,2})\s+(\p{L}{3,9})\s+((?:19|20)\d\d)(?!\d)/gu,
			(whole, day: string, name: string, year: string) => {
				const month = MONTHS.exec(name)?.slice(1).findIndex(Boolean) ?? -1;
				return month < 0 ? whole : take(whole, year, String(month + 1), day);
			},
		);
	return { days, rest };
}
