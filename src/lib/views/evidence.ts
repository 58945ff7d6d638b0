/** What a cell rests on: the limb in our words, the term of the original, and how the wording was seen. */
import type { Cell, Evidence } from '../analysis/cell.ts';
import { versionSlug } from '../analysis/wording.ts';
import { lookup, type Definition } from '../corpus/corpus.ts';
import type { Version } from '../corpus/schema/definition.ts';
import { html, type Html } from '../html/html.ts';
import { addresses, limbAnchor } from '../site/addresses.ts';
import { english, href, instrumentLabel, type ViewContext } from './context.ts';
import { limbKey } from './limb-key.ts';
import { limbNumber } from './limb-number.ts';
import { renderingOf } from './rendering.ts';

export { limbNumber };

/** The address of the limb that a piece of evidence names. */
export function evidenceAddress(definition: Definition, { version, limb }: Evidence): string {
	return `${addresses.version(definition.id, versionSlug(definition, version))}#${limbAnchor(limb)}`;
}

/** The limbs that a cell rests on, each with its rendering, its term and how the wording was seen. */
export function cellEvidence(context: ViewContext, cell: Cell): Html {
	return html`${cell.evidence.map((evidence) => limbEvidence(context, evidence))}`;
}

function limbEvidence(context: ViewContext, evidence: Evidence): Html {
	const { corpus, locale, t } = context;
	const definition = lookup(corpus.definitions, evidence.definition);
	const version = definition.versions[evidence.version];
	const limb = version?.limbs.find(({ n }) => n === evidence.limb);
	if (!version || !limb) throw new Error(`No limb ${evidence.limb} in ${evidence.definition}`);
	const address = href(context, evidenceAddress(definition, evidence));
	const concept = lookup(corpus.concepts, definition.concept).label[locale];
	const key = limbKey(definition, evidence.version, limb);
	return html`<p class="evidence-head" data-limb="${key}">
			<a href="${address}">${t('limb.of', { limb: limbNumber(limb.n), concept })}</a>
			<span class="evidence-pinpoint">${english(limb.pinpoint, locale)}</span>
		</p>
		${renderingOf(context, limb)} ${conditionOf(context, evidence)}
		${evidenceFacts(context, definition, version)}`;
}

function conditionOf({ locale, t }: ViewContext, { value, note }: Evidence): Html | null {
	if (note === undefined) return null;
	const label = value === 'qualified' ? t('evidence.condition') : t('evidence.note');
	return html`<p class="evidence-note"><b>${label}</b> ${english(note, locale)}</p>`;
}

function evidenceFacts(context: ViewContext, definition: Definition, version: Version): Html {
	const { corpus, t } = context;
	const instrument = lookup(corpus.instruments, definition.instrument);
	const { official_url: official } = instrument;
	return html`<ul class="evidence-facts">
		<li>${instrumentLabel(context, instrument)}</li>
		<li>${t('evidence.seen', { wording: t(`wording.${version.wording_seen ?? 'none'}`) })}</li>
		${official !== null && html`<li><a href="${official}" rel="external noopener">${t('evidence.official')}</a></li>`}
	</ul>`;
}
