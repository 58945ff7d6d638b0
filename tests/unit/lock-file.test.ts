import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/*
 * When one of these fails: delete nothing by hand. Set the version in package.json to one whose platform
 * packages the registry has, run `npm install`, then `npm ci --dry-run`.
 */

interface LockedPackage {
	readonly version?: string;
	readonly resolved?: string;
	readonly integrity?: string;
	readonly link?: boolean;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
const entries = Object.entries(packages);

it('holds every optional dependency, for every platform', () => {
	const missing = entries.flatMap(([place, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !isLocked(name, place))
			.map((name) => `${name}, wanted by ${place || 'package.json'}`),
	);
	expect(missing).toEqual([]);
});

it('names no host but the public registry', () => {
	const hosts = entries
		.map(([, { resolved }]) => resolved)
		.filter((address) => address !== undefined)
		.filter((address) => new URL(address).origin !== 'https://registry.npmjs.org');
	expect(hosts).toEqual([]);
});

it('pins the content of every package', () => {
	const loose = entries
		.filter(([place, { integrity, link }]) => place !== '' && !link && integrity === undefined)
		.map(([place]) => place);
	expect(loose).toEqual([]);
});

it('pins every version that package.json names', () => {
	const root = packages[''] ?? {};
	const wanted = { ...root.dependencies, ...root.devDependencies, ...root.optionalDependencies };
	const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
	expect(loose).toEqual([]);
});

/** True where Node would find the package from a place in the tree. */
function isLocked(name: string, place: string): boolean {
	const folders = place.split('/node_modules/');
	for (let depth = folders.length; depth > 0; depth -= 1) {
		const folder = folders.slice(0, depth).join('/node_modules/');
		if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
	}
	return packages[`node_modules/${name}`] !== undefined;
}
