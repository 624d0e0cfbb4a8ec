import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { isRecord } from '../../../core/isRecord.ts';
import { SourceError } from '../../Mapped.ts';
import { hsdsWords } from '../hsdsWords.ts';
import { recordsOf, textOf } from '../json.ts';

const packageFile = 'datapackage.json';

/**
 * The tables of a source by their names: the CSV files of a folder, those that its datapackage.json names, or one file,
 * which then has the services whatever it is called.
 * @throws {SourceError} when datapackage.json cannot be used
 */
export async function tableFiles(path: string): Promise<ReadonlyMap<string, string>> {
  const isFolder = (await stat(path)).isDirectory();
  if (!isFolder && basename(path) !== packageFile) return new Map([['services', path]]);
  const folder = isFolder ? path : dirname(path);
  const names = await readdir(folder);
  const files = names.filter((name) => extname(name).toLowerCase() === '.csv').sort();
  const found = new Map(files.map((name) => [name.slice(0, -4).toLowerCase(), join(folder, name)]));
  if (names.includes(packageFile)) for (const [name, file] of await named(folder)) found.set(name, file);
  return found;
}

async function named(folder: string): Promise<[string, string][]> {
  const resources = recordsOf(await readPackage(folder), 'resources');
  return resources.flatMap((resource): [string, string][] => {
    const path = Array.isArray(resource['path']) ? String(resource['path'][0]) : textOf(resource, 'path');
    if (path === '') return [];
    const file = resolve(folder, path);
    // A package may come from anyone: it may not have us read what stands elsewhere on this machine.
    if (/^[a-z]+:\/\//i.test(path) || relative(folder, file).startsWith('..'))
      throw new SourceError([{ at: `${packageFile} ${path}`, ...hsdsWords.outside() }]);
    return [[textOf(resource, 'name').toLowerCase(), file]];
  });
}

async function readPackage(folder: string) {
  try {
    const json: unknown = JSON.parse((await readFile(join(folder, packageFile), 'utf8')).replace(/^\uFEFF/, ''));
    return isRecord(json) ? json : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new SourceError([{ at: packageFile, ...hsdsWords.notJson(error.message.slice(0, 120)) }]);
  }
}
