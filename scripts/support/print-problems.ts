const SHOWN = 50;

/** Prints the first problems of a list on the error stream and makes the command fail where there is one. */
export function printProblems(problems: readonly string[]): void {
	for (const problem of problems.slice(0, SHOWN)) console.error(problem);
	if (problems.length > SHOWN) console.error(`... and ${problems.length - SHOWN} more`);
	if (problems.length > 0) process.exitCode = 1;
}
