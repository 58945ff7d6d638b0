/**
 * Endings that a folded word may lose, by family of languages. There is no stemmer on npm for the languages
 * of the region, so these are short lists of the commonest case, number and possession endings, as `fold`
 * writes them; a word loses at most two and keeps at least four letters.
 */
const SHORTEST_STEM = 4;
const ROUNDS = 2;

const TURKIC =
	'larining lerining laridan leridan larinin lerinin larnin lerdin lardin tardin terdin dardin derdin ' +
	'larning larini lerini lariga lerine larina larida lerinde lardan lerden tardan terden dardan derden ' +
	'larga lerge larni lerni larda lerde lari leri tari teri dari deri lar ler lor tar ter dar der tor dor ' +
	'ining inin ning nin din tin nun dun tun iga ige inda inde idan inan inen ida ide ini ina ine isi ' +
	'dan den tan ten nan nen ga ge ka ke go da de ta te do ni di ti nu du tu si su men ben pen ' +
	'liginin ligindan ligina ligini liga lige liki ligi lik lig li luk luu i u a e';

const TAJIK = 'hoiro horo hoi ho ionro ion onro oni on iro ro ie ii i e u';

const RUSSIAN =
	'ovannogo yimi imi ogo ego omu emu iami ami iakh ah iah oiu eiu aia iaia uiu oe ee ie ii oi ei om em ov ev ' +
	'am iam im ih uiu iu ia a u e i o';

const LISTS = {
	turkic: longestFirst(TURKIC),
	tajik: longestFirst(TAJIK),
	russian: longestFirst(RUSSIAN),
} as const;

export type SuffixFamily = keyof typeof LISTS;

/** A folded word without its endings; the word itself where none can go. */
export function stripSuffixes(folded: string, family: SuffixFamily): string {
	let stem = folded;
	for (let round = 0; round < ROUNDS; round += 1) {
		const ending = LISTS[family].find(
			(suffix) => stem.length - suffix.length >= SHORTEST_STEM && stem.endsWith(suffix),
		);
		if (ending === undefined) break;
		stem = stem.slice(0, -ending.length);
	}
	return stem;
}

function longestFirst(list: string): readonly string[] {
	return list.split(' ').sort((a, b) => b.length - a.length);
}
