/** A pin with all that is known of its limb, in one language. */
import type { Locale } from '../../i18n/index.ts';
import type { CodedElement, Limb } from '../corpus/schema/definition.ts';
import { citedLaw } from '../export/cite-place.ts';
import type { CitedLaw } from '../export/cited.ts';
import { addresses, limbAnchor, localised } from '../site/addresses.ts';
import { limbNumber } from '../views/limb-number.ts';
import type { Pin } from './pin.ts';
import type { PinData, PinDefinition, PinWording } from './pin-data.ts';

export interface PinnedLimb {
	readonly pin: Pin;
	readonly definition: PinDefinition;
	readonly wording: PinWording;
	readonly limb: Limb;
	/** Number of the limb as it is shown. */
	readonly number: string;
	readonly law: CitedLaw;
	readonly official: string | null;
	readonly concept: string;
	/** Name of the element that the limb was pinned for, and how the limb is coded for it. */
	readonly element: string | null;
	readonly coded: CodedElement | undefined;
	/** Path of the limb, in the language of the page. */
	readonly address: string;
}

/** The limb of a pin; undefined where the data have no such limb. */
export function pinnedLimb(
	data: PinData,
	pin: Pin,
	{ locale, base }: { readonly locale: Locale; readonly base: string },
): PinnedLimb | undefined {
	const definition = own(data.definitions, pin.definition);
	const wording = definition && own(definition.wordings, pin.version);
	const limb = wording?.limbs.find(({ n }) => n === pin.limb);
	const instrument = definition && own(data.instruments, definition.instrument);
	const jurisdiction = definition && own(data.jurisdictions, definition.jurisdiction);
	if (!definition || !wording || !limb || !instrument || !jurisdiction) return undefined;
	const path = addresses.version(pin.definition, pin.version);
	return {
		pin,
		definition,
		wording,
		limb,
		number: limbNumber(limb.n),
		law: citedLaw(instrument, jurisdiction, locale),
		official: instrument.official_url,
		concept: own(data.concepts, definition.concept)?.[locale] ?? definition.concept,
		element: pin.element === undefined ? null : (own(data.elements, pin.element)?.[locale] ?? null),
		coded: limb.elements.find(({ id }) => id === pin.element),
		address: `${localised(path, locale, base)}#${limbAnchor(limb.n)}`,
	};
}

/** Ids come from outside: what every object has by birth is none of the data. */
function own<Value>(values: Readonly<Record<string, Value>>, id: string): Value | undefined {
	return Object.hasOwn(values, id) ? values[id] : undefined;
}
