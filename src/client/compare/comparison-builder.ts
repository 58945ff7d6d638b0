/**
 * The comparison in the browser. It follows the links and forms of the controls in place: the address
 * changes as they say, and the view is made anew by the functions that made the page.
 */
import type { ParsedRequest } from '../../lib/compare/parse-request.ts';
import { keepOpen, requestAddress, type ComparisonRequest } from '../../lib/compare/request.ts';
import {
	comparisonPieces,
	describeComparison,
	type ShownComparison,
} from '../../lib/views/comparison-view.ts';
import { href, type ViewContext } from '../../lib/views/context.ts';
import {
	addressNow,
	listParameter,
	listWith,
	setParameter,
	settleAddress,
	whenAddressChanges,
	writeAddress,
} from './address.ts';
import { afterFrame } from './after-frame.ts';
import { changedRequest } from './changed-request.ts';
import { listenToControls } from './control-events.ts';
import { crossHighlight } from './cross-highlight.ts';
import { fillEvidence } from './evidence-rows.ts';
import { GridMode } from './grid-mode.ts';
import { handFocusOn } from './keep-focus.ts';
import { loadContext, rememberRequest, requestOf } from './page-context.ts';
import { followAddress, writeColophon, writeFrame } from './page-frame.ts';
import { showFailure, showProblems } from './problem-list.ts';
import { canTakeOver, showAddress, takeOver, whenControlsAreSought } from './served-page.ts';
import { SteadyTable } from './steady-table.ts';
import { takeAway, type Shown } from './take-away.ts';
import { ViewPainter } from './view-painter.ts';
import { whenIdle } from '../when-idle.ts';

/** Parameters that need a new comparison; the others only open, fold and show. */
const REMAKING = ['family', 'concept', 'columns', 'on', 'view', 'group'];

/** How long loading may take before it is said, in milliseconds. */
const PATIENCE = 300;

class ComparisonBuilder extends HTMLElement {
	/** What is shown, once a comparison was made here; until then the page is as it was served. */
	#shown: Omit<Shown, 'request'> | undefined;
	#painter: ViewPainter | undefined;
	#steady: SteadyTable | undefined;
	#grid: GridMode | undefined;
	/** Number of the latest request: an answer to an earlier one comes too late. */
	#latest = 0;
	/** Path and parameters of what is shown. */
	#address = '';

	connectedCallback(): void {
		const view = this.#part('view');
		listenToControls(view, {
			follow: (address) => this.#followLink(address),
			choose: (control, value) =>
				this.#change(({ corpus }, now) => changedRequest(corpus, now, control, value)),
			write: (name, value) => this.#write(name, value),
			day: () => this.#shown && requestOf(this.#shown.context)?.request.on,
		});
		view.addEventListener('toggle', (event) => this.#onToggle(event), { capture: true });
		const load = () => void loadContext(this.dataset).catch(() => undefined);
		for (const type of ['pointerenter', 'focusin']) {
			view.addEventListener(type, load, { once: true });
		}
		whenControlsAreSought(view, () => void this.#prepare());
		whenAddressChanges(() => {
			if (this.#address !== addressNow()) void this.#follow();
		});
		window.addEventListener('beforeprint', () => {
			this.#painter?.finish();
			settleAddress();
			writeColophon();
		});
		crossHighlight(view);
		this.#painter = new ViewPainter(view);
		this.#steady = new SteadyTable(view);
		this.#grid = new GridMode(view, this.#part('grid'));
		takeAway(this.#part('tools'), () => this.#made());
		this.#part('tools').hidden = false;
		this.#address = addressNow();
		const parameters = new URLSearchParams(location.search);
		if (REMAKING.some((name) => parameters.has(name))) void this.#follow();
		else showAddress(this);
	}

	/** What the comparison at the present address is made from. */
	async #context(): Promise<ViewContext> {
		if (this.#shown && this.#address === addressNow()) return this.#shown.context;
		return loadContext(this.dataset);
	}

	/** What is shown, made here where it is still the page as it was served. */
	async #made(): Promise<Shown> {
		const context = await this.#context();
		const parsed = requestOf(context);
		if (!this.#shown) this.#show(context, parsed);
		this.#painter?.finish();
		if (!this.#shown || !parsed) throw new Error('The comparison could not be loaded');
		return { ...this.#shown, request: parsed.request };
	}

	#part(name: string): HTMLElement {
		const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
		if (!part) throw new Error(`<comparison-builder> has no part ${name}`);
		return part;
	}

	/**
	 * Makes the comparison that is still shown as it was served, so that the first change takes no longer than
	 * the others.
	 */
	async #prepare(): Promise<void> {
		const context = await loadContext(this.dataset).catch(() => undefined);
		if (!context) return;
		whenIdle(() => {
			if (this.#shown || !canTakeOver(this)) return;
			this.#show(context, requestOf(context));
			whenIdle(() => this.#rehearse());
		});
	}

	/** Goes back by one change and returns, both unseen: what is run for the first time takes several times as long. */
	#rehearse(): void {
		const { context } = this.#shown ?? {};
		const link = this.querySelector<HTMLAnchorElement>('[data-key="date-previous"][href]');
		const before = context && link && requestOf(context, link.href)?.request;
		if (!before || !canTakeOver(this)) return;
		const shown = describeComparison(context, before, '');
		this.#painter?.paint(this.#pieces(context, before, shown));
		this.#repaint(() => true);
	}

	/** Makes the comparison that the address asks for. */
	#follow(): Promise<void> {
		return this.#attempt((context) => {
			const parsed = requestOf(context);
			this.#show(context, parsed);
			this.#say(parsed);
			followAddress();
		});
	}

	/** Makes the comparison that a control asks for, and writes its address. */
	#change(change: (context: ViewContext, now: ComparisonRequest) => ComparisonRequest): void {
		void this.#attempt((context) => {
			const now = requestOf(context)?.request;
			if (!now) return;
			const request = keepOpen(context.corpus, change(context, now), now);
			const address = href(context, requestAddress(context.corpus, request));
			if (request.subject.family !== now.subject.family) return location.assign(address);
			// A second event of the same change adds no second entry to the history.
			writeAddress(address, true);
			handFocusOn(this.#part('view'));
			const parsed = rememberRequest(context, address, request);
			this.#show(context, parsed);
			this.#say(parsed);
		});
	}

	/** Loads the data and does something with them; where they cannot be loaded, offers to try again. */
	async #attempt(action: (context: ViewContext) => void): Promise<void> {
		const number = ++this.#latest;
		const view = this.#part('view');
		const waiting = setTimeout(() => view.classList.add('is-waiting'), PATIENCE);
		try {
			const context = await this.#context();
			if (number === this.#latest) action(context);
		} catch {
			if (number === this.#latest) this.#fail(() => void this.#attempt(action));
		} finally {
			clearTimeout(waiting);
			// To remove what is not there would still write the attribute.
			if (number === this.#latest) view.classList.toggle('is-waiting', false);
		}
	}

	#show(context: ViewContext, parsed: ParsedRequest | null): void {
		if (!parsed) return;
		const { request } = parsed;
		const dataVersion = this.dataset['version'] ?? '';
		const shown = describeComparison(context, request, dataVersion);
		this.#steady?.keep(shown.comparison.columns);
		if (this.#grid?.isOn === true) this.#grid.stop();
		takeOver(this.#part('view'));
		writeFrame(shown.title, shown.finding);
		this.#painter?.paint(this.#pieces(context, request, shown));
		this.#shown = { context, ...shown, dataVersion };
		this.#address = addressNow();
	}

	#pieces(context: ViewContext, request: ComparisonRequest, shown: ShownComparison) {
		return comparisonPieces(context, request, shown, this.#steady?.wide ?? new Set());
	}

	/** Says what is shown now, and what of the address was wrong. */
	#say(parsed: ParsedRequest | null): void {
		if (!this.#shown || !parsed) return;
		const { context, status } = this.#shown;
		showProblems(this.#part('problems'), context.t, parsed.problems);
		afterFrame(() => (this.#part('status').textContent = status));
	}

	#fail(again: () => void): void {
		const { problem = '', retry = '' } = this.dataset;
		showFailure(this.#part('problems'), { problem, retry }, () => {
			this.#part('view').focus({ preventScroll: true });
			again();
		});
	}

	#followLink(address: string): void {
		this.#painter?.finishPieces();
		this.#change((context, now) => requestOf(context, address)?.request ?? now);
	}

	/** Writes what needs no new comparison. */
	#write(name: string, value: string | null): void {
		setParameter(name, value);
		this.#address = addressNow();
		if (name === 'all' || name === 'more') this.#repaint((piece) => piece === 'view');
		// The links lead to what stands open now; nothing of that is to be seen.
		afterFrame(() => this.#repaint((piece) => piece !== 'view'));
	}

	/** Paints pieces of the same comparison, chosen by their names, as the address says now. */
	#repaint(isWanted: (piece: string) => boolean): void {
		const shown = this.#shown;
		const request = shown && requestOf(shown.context)?.request;
		if (!request) return;
		const pieces = this.#pieces(shown.context, request, shown);
		this.#painter?.paint(pieces.filter(({ name }) => isWanted(name)));
	}

	#onToggle({ target }: Event): void {
		if (!(target instanceof HTMLDetailsElement) || !target.matches('.cell')) return;
		const name = target.dataset['cell'] ?? '';
		if (listParameter('open').includes(name) !== target.open) {
			this.#write('open', listWith('open', name, target.open));
		}
		const row = target.closest('tr');
		if (!this.#shown || !row) return;
		if (fillEvidence(this.#shown.context, this.#shown.comparison, row)) this.#painter?.forget(row);
	}
}

customElements.define('comparison-builder', ComparisonBuilder);
