import { existsSync, readFileSync } from 'node:fs';
import { audienceCodes, toLifeDomain } from '../loaders/serviceColumns.ts';

/** Where the names of codes stand, and under which keys. */
const names: Readonly<Record<string, { readonly file: string; readonly keyOf: (code: string) => string }>> = {
  categorie: { file: 'locales/nl/categories.json', keyOf: (code) => `${code}.name` },
  leefgebieden: { file: 'locales/nl/domains.json', keyOf: (code) => `${code}.name` },
  doelgroepen: { file: 'locales/nl/nearby.json', keyOf: (code) => `audience.${audienceCodes[code]}` },
};

const read = new Map<string, Readonly<Record<string, string>>>();

/** What a code of this column is called in Dutch. Most codes are Dutch words; categories, domains and audiences have names. */
export function termName(column: string, code: string): string {
  if (column === 'ladder') return `Trede ${code}`;
  const named = names[column];
  return (named && namesIn(named.file)[named.keyOf(code)]) ?? code;
}

/** The code of a domain, however it was written. */
export function domainCode(written: string): string {
  return toLifeDomain(written) ?? written;
}

/** Read as a file: the translator needs Vite, and this runs from the command line. */
function namesIn(file: string): Readonly<Record<string, string>> {
  const known = read.get(file);
  if (known) return known;
  const texts = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  read.set(file, texts);
  return texts;
}
