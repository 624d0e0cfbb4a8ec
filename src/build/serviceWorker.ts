import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { siteLanguages } from '../loaders/siteLanguages.ts';
import type { FileList } from '../worker/FileList.ts';
import { markOf } from '../worker/keepFiles.ts';
import { type Bundled, modulesLeftIn } from './bundledModules.ts';
import { fileList } from './fileList.ts';

/** Stands in the program for what its cache is called, until it is known what is in it. */
const versionMark = 'VERSION_OF_THIS_BUILD';

interface Finished {
  readonly root: string;
  readonly files: readonly string[];
  /** Page to the modules that it asks for. */
  readonly modulesOf: ReadonlyMap<string, readonly string[]>;
  /** Without: the worker that ends earlier ones stands in its place. */
  readonly worksOffline: boolean;
  /** Keeps all languages at once: in a kiosk nobody knows which the next person reads. */
  readonly isKiosk: boolean;
  /** Takes what the two programs are made of. */
  readonly bundled: Bundled;
}

/**
 * Writes `sw.js`, which keeps the portal for use without a network, and `sw-off.js`, which a municipality can put in its
 * place to end that (ADR 0035). Gives how many files the first names.
 */
export async function writeServiceWorker(finished: Finished): Promise<number> {
  const { root, files, modulesOf, worksOffline, isKiosk, bundled } = finished;
  const off = await bundle('off.ts', {});
  bundled.set('sw-off.js', off.modules);
  await writeFile(join(root, 'sw-off.js'), off.code);
  if (!worksOffline) {
    await writeFile(join(root, 'sw.js'), off.code);
    bundled.set('sw.js', off.modules);
    return 0;
  }
  const { shell, pages, noLine } = await fileList(root, files, modulesOf);
  const marked = async (paths: ReadonlyMap<string, string>) =>
    Object.fromEntries(
      await Promise.all(
        [...paths].map(async ([path, file]) => [path, await markOf(await readFile(join(root, file)))] as const),
      ),
    );
  const together = new Map([...shell, ...siteLanguages.flatMap((one) => [...(pages.get(one) ?? [])])]);
  const apart = isKiosk ? [] : siteLanguages;
  const list: FileList = {
    shell: await marked(isKiosk ? together : shell),
    languages: Object.fromEntries(
      await Promise.all(apart.map(async (one) => [one, await marked(pages.get(one) ?? new Map())] as const)),
    ),
    noLine,
  };
  const { code, modules } = await bundle('serviceWorker.ts', {
    'import.meta.env.PORTAL_FILES': JSON.stringify(JSON.stringify(list)),
    'import.meta.env.PORTAL_VERSION': JSON.stringify(versionMark),
  });
  const version = createHash('sha256').update(code).digest('hex').slice(0, 12);
  await writeFile(join(root, 'sw.js'), code.replaceAll(versionMark, version));
  bundled.set('sw.js', modules);
  return together.size;
}

/** One file of src/worker with all that it imports, as one script. */
async function bundle(file: string, define: Readonly<Record<string, string>>) {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { ...define },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: resolve('src/worker', file), output: { format: 'iife' } },
    },
  });
  const [chunk] = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`src/worker/${file} came to no program`);
  return { code: chunk.code, modules: modulesLeftIn(chunk) };
}
