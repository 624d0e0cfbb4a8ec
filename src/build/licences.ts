import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a package says of itself. */
interface Said {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** Licence texts are called so; the fonts have two. */
const texts = /^(licen[cs]e|copying|notice)/i;

/**
 * The licences of all packages of which something is in a build, with their texts. Licences ask that they go along.
 * `folders`: of those packages, from the root of the project. What has no text is named with what its package.json says.
 */
export async function licenceList(folders: readonly string[]): Promise<string> {
  const parts = await Promise.all([...folders].sort().map(licenceOf));
  const line = '='.repeat(80);
  return [`Licences of what is in this build beside our own work\n`, ...parts].join(`\n${line}\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const said: Said = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((file) => texts.test(file)).sort();
  const found = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  const author = typeof said.author === 'string' ? said.author : said.author?.name;
  const none = `This package brings no text. Its package.json says: ${said.license}, by ${author ?? 'its makers'}.\n`;
  const clean = found.map((text) => `${text.replaceAll('\r\n', '\n').trim()}\n`);
  return `${said.name} ${said.version}: ${said.license ?? 'see below'}\n\n${clean.join('\n') || none}`;
}
