/** The Astro command line without its usage reports: `node scripts/astro.ts dev`. */
import { runTool } from './support/run.ts';

process.exitCode = await runTool('astro', process.argv.slice(2));
