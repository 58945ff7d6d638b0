/** The page's side of the search: starts the worker when it is first needed, and forgets late answers. */
import type { PageRequest } from '../../lib/search/present.ts';
import type { FromWorker, ToWorker } from './messages.ts';

export type Answer = Extract<FromWorker, { type: 'results' }>;

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<
	number,
	{ resolve: (answer: Answer) => void; reject: (error: Error) => void }
>();

/** Starts the worker and has it load the index, if that was not done before. */
export function prepareSearch(index: string): void {
	if (worker) return;
	worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		if (data.type === 'failed') {
			fail();
			return;
		}
		waiting.get(data.number)?.resolve(data);
		waiting.delete(data.number);
	});
	worker.addEventListener('error', fail);
	post({ type: 'load', index });
}

/** The answer to a request. Requests made before it by the same asker are not answered any more. */
export function askSearch(index: string, request: PageRequest): Promise<Answer> {
	prepareSearch(index);
	const number = (last += 1);
	return new Promise((resolve, reject) => {
		waiting.set(number, { resolve, reject });
		post({ type: 'search', number, request });
	});
}

function fail(): void {
	for (const { reject } of waiting.values())
		reject(new Error('The search index could not be loaded'));
	waiting.clear();
	worker?.terminate();
	worker = undefined;
}

function post(message: ToWorker): void {
	worker?.postMessage(message);
}
