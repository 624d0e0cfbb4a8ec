import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile } from '../core/host/hostHeaders.ts';
import { type Bundled, packageOf } from './bundledModules.ts';
import { checksums } from './checksums.ts';
import { filesBelow } from './filesBelow.ts';
import { licenceList } from './licences.ts';
import { type Lock, type Reach, toSbom } from './sbom.ts';

/** The packages that the fonts are cut from (cutFonts.ts). */
const fontPackages = ['node_modules/@expo-google-fonts/noto-sans', 'node_modules/@expo-google-fonts/vazirmatn'];
const bundlers = ['node_modules/rolldown', 'node_modules/vite'];

/**
 * Which packages are in a build, by their place in package-lock.json. `files`: all of the build, from its root.
 * @throws for a program of which nobody knows what it is made of
 */
export function packagesIn(files: readonly string[], bundled: Bundled): Map<string, Reach> {
  const found = new Map<string, Reach>();
  for (const file of files.filter((one) => one.endsWith('.js'))) {
    const modules = bundled.get(file);
    if (!modules) throw new Error(`What is ${file} made of? Have its bundler note it (src/build/bundledModules.ts)`);
    for (const one of modules.map(packageOf))
      if (one !== undefined) found.set(one, bundlers.includes(one) ? 'bundler-helper' : 'javascript');
  }
  if (files.some((file) => file.endsWith('.ttf'))) for (const one of fontPackages) found.set(one, 'font');
  return found;
}

/**
 * Writes what lets others check a build: `sbom.cdx.json` and `licences.txt`, and at last the hashes of all files. Nothing
 * may be written after it. Gives how many packages there are programs of.
 */
export async function writeTrustFiles(root: string, bundled: Bundled, today: string): Promise<number> {
  const inBuild = packagesIn(await filesBelow(root), bundled);
  const lock: Lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
  await writeFile(join(root, 'sbom.cdx.json'), `${JSON.stringify(toSbom(lock, inBuild, today), null, 2)}\n`);
  await writeFile(join(root, 'licences.txt'), await licenceList([...inBuild.keys()]));
  await writeFile(join(root, checksumFile), await checksums(root));
  return [...inBuild.values()].filter((reach) => reach === 'javascript').length;
}
