/** States and bodies by the names that queries give them, in the languages of the region. */
import { fold, surface } from './fold.ts';
import { wordsOf } from './words.ts';

/** Beginnings of folded names and adjectives of states: a query that names one asks for that state alone. */
const STATES: readonly (readonly [RegExp, string])[] = [
	[/^(?:kazah|kazak|kozog|kozok|kazok|gazag)/, 'kz'],
	[/^(?:kirgi|girgiz)/, 'kg'],
	[/^(?:tajik|tojik|tajig|tadjik)/, 'tj'],
	[/^(?:uzbek|ozbek|ozbeg|uzbeg)/, 'uz'],
	[/^(?:turkmen|turikmen|turkman)/, 'tm'],
	[/^(?:rusia|rosi|rosis|reseil|orusia)/, 'ru'],
];

/** Abbreviations, as they are written. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
	рк: 'kz',
	қр: 'kz',
	rk: 'kz',
	kz: 'kz',
	kaz: 'kz',
	кз: 'kz',
	кр: 'kg',
	kr: 'kg',
	kg: 'kg',
	kgz: 'kg',
	кг: 'kg',
	рт: 'tj',
	ҷт: 'tj',
	tj: 'tj',
	tjk: 'tj',
	тдж: 'tj',
	руз: 'uz',
	узр: 'uz',
	ўзр: 'uz',
	oʻzr: 'uz',
	ozr: 'uz',
	uz: 'uz',
	uzb: 'uz',
	ruz: 'uz',
	tm: 'tm',
	tkm: 'tm',
	ткм: 'tm',
	тм: 'tm',
	рф: 'ru',
	rf: 'ru',
	rus: 'ru',
};

/** Words that go with the name of a state and say nothing more. */
const REPUBLIC = /^(?:republi|respubli|juhurii|jumhuri)/;

/** Bodies: to name one prefers its records, for others write of the bodies too. */
const BODIES: Readonly<Record<string, string>> = {
	un: 'un',
	оон: 'un',
	bmt: 'un',
	sco: 'sco',
	шос: 'sco',
	shht: 'sco',
	снг: 'cis',
	cis: 'cis',
	одкб: 'csto',
	csto: 'csto',
	eu: 'eu',
	ес: 'eu',
	coe: 'coe',
	сдсе: 'coe',
	oic: 'oic',
	оис: 'oic',
	osce: 'osce',
	обсе: 'osce',
	odihr: 'osce',
	бдипч: 'osce',
};

/** Names of bodies in several words, folded. */
const BODY_NAMES: readonly (readonly [RegExp, string])[] = [
	[/\bunited nations\b|\borganisa\w* obedin\w* nas\w*/, 'un'],
	[/\bsangai\w* (?:coperation )?organi[sz]ation\b|\bsanhai\w* organi\w*/, 'sco'],
	[/\bcomonvealt of independent\b|\bsodrujest\w* nezavisim\w*/, 'cis'],
	[/\bcolective securiti\b|\bdogovor\w* o kolektiv\w*/, 'csto'],
	[/\beuropean union\b|\bevropeisk\w* soiuz\w*/, 'eu'],
	[/\bcouncil of europe\b|\bsovet\w* evrop\w*/, 'coe'],
	[/\bislamic (?:conference|coperation)\b|\bislamsk\w* (?:konferensi|sotrudnicestv)\w*/, 'oic'],
];

export interface Places {
	readonly states: readonly string[];
	readonly bodies: readonly string[];
	/** The query without the names of states. */
	readonly rest: string;
}

/** The states and bodies that a query names. */
export function findPlaces(query: string): Places {
	const states = new Set<string>();
	const bodies = new Set<string>();
	const spare: { start: number; end: number }[] = [];
	const words = wordsOf(query);
	for (const { text, start, end } of words) {
		const written = surface(text);
		const state = ABBREVIATIONS[written] ?? stateNamed(fold(text));
		if (state !== undefined) {
			states.add(state);
			spare.push({ start, end });
		}
		const body = BODIES[written];
		if (body !== undefined) bodies.add(body);
	}
	const folded = words.map(({ text }) => fold(text)).join(' ');
	for (const [name, code] of BODY_NAMES) if (name.test(folded)) bodies.add(code);
	if (states.size > 0) spare.push(...words.filter(({ text }) => REPUBLIC.test(fold(text))));
	return { states: [...states], bodies: [...bodies], rest: blank(query, spare) };
}

function stateNamed(folded: string): string | undefined {
	return STATES.find(([name]) => name.test(folded))?.[1];
}

function blank(text: string, spans: readonly { start: number; end: number }[]): string {
	let shown = text;
	for (const { start, end } of spans)
		shown = shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end);
	return shown.replace(/\s+/g, ' ').trim();
}
