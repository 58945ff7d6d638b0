/** Builds the site into `dist/`. */
import { buildSite } from './support/build-site.ts';

process.exitCode = await buildSite();
