/** Words of a query that ask for a kind of record, or that only carry the question. */
import { fold } from './fold.ts';
import type { SearchKind } from './record.ts';

/** Beginnings of folded words that prefer records of a kind. */
const KINDS: readonly (readonly [RegExp, SearchKind])[] = [
	[
		/^(?:definit|define|defines|meanin|opredeleni|poniati|tarif|mafhum|aniktama|tusunuk|dusunje)/,
		'definition',
	],
	[
		/^(?:penalt|punis|sentens|imprison|prison|crime|ofence|ofens|nakazan|prestuplen|srok|sanksi|tiurem|jazo|jaza|jeza)/,
		'offence',
	],
	[/^(?:critic|critik|kritik|kriticn)/, 'critique'],
	[/^(?:amendment|amended|amend|popravk|izmenen|ozgartis|ozgerist)/, 'amendment'],
	[/^(?:source|istocnik|manba)/, 'source'],
	[/^(?:timeline|histori|hronologi|istori|tarih)/, 'milestone'],
	[/^(?:treati|convension|konvensi|dogovor)/, 'instrument'],
	[/^(?:law|act|zakon|konun|zan|miizam|kanun|kodeks|code)$|^zakon/, 'instrument'],
];

const STOP = new Set(
	(
		'a an the of in on at to for and or by with from as is are was were be been does do did what which who whom whose ' +
		'how when where why can could may must shall should there it its that this these those than then not no any all ' +
		'about under against into if has have had between used use uses mean means say says tell me show list find ' +
		'и в во на по о об от до к ко с со за из для или ли же бы не ни что как где когда кто какой какая какие какое это ' +
		'этот есть быть был при под над между а но же также так чем чего кому такое такой можно нужно нужен нужна ' +
		'деген дегеніміз va ham bilan uchun nima qanday kim dar ва дар аз ба бо ки чӣ чист барои оид туралы және мен үшін не қалай ' +
		'жана менен үчүн эмне кандай жөнүндө бораи дар бораи toʻgʻrisida haqida hakynda we üçin bilen näme тоғрисида тўғрисида'
	).split(' '),
);

/** The kind of record that a word asks for, if it asks for one. */
export function kindMeant(word: string): SearchKind | undefined {
	const folded = fold(word);
	return KINDS.find(([pattern]) => pattern.test(folded))?.[1];
}

/** True for words that carry a question and find nothing. */
export function isStopWord(word: string): boolean {
	return STOP.has(word);
}
