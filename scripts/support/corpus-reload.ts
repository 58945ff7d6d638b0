import path from 'node:path';
import type { ViteDevServer } from 'vite';

/** The part of a Vite plugin that is used here. */
interface DevPlugin {
	readonly name: string;
	readonly apply: 'serve';
	readonly configureServer: (server: ViteDevServer) => void;
}

/**
 * Reloads open pages when a data file changes. The pages read the corpus anew by themselves; one that
 * does not load is reported on the page and in the terminal as any other error is.
 */
export function corpusReload(folder = 'data'): DevPlugin {
	return {
		name: 'corpus-reload',
		apply: 'serve',
		configureServer(server) {
			const root = path.resolve(server.config.root, folder);
			server.watcher.add(root);
			server.watcher.on('all', (_event, file) => {
				if (!file.startsWith(root + path.sep) || !/\.ya?ml$/.test(file)) return;
				const name = path.relative(server.config.root, file);
				server.config.logger.info(`${name} changed, reloading`, { timestamp: true });
				server.ws.send({ type: 'full-reload' });
			});
		},
	};
}
