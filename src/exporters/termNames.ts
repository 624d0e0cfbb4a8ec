import { existsSync, readFileSync } from 'node:fs';
import { toLifeDomain } from '../loaders/serviceColumns.ts';

const files = { categorie: 'locales/nl/categories.json', leefgebieden: 'locales/nl/domains.json' } as const;

const read = new Map<string, Readonly<Record<string, string>>>();

/** What a code of this column is called in Dutch. Most codes are Dutch words; categories and domains have names. */
export function termName(column: string, code: string): string {
  if (column === 'ladder') return `Trede ${code}`;
  if (column !== 'categorie' && column !== 'leefgebieden') return code;
  return namesIn(files[column])[`${code}.name`] ?? code;
}

/** The code of a domain, however it was written. */
export function domainCode(written: string): string {
  return toLifeDomain(written) ?? written;
}

/** Read as a file: the translator needs Vite, and this runs from the command line. */
function namesIn(file: string): Readonly<Record<string, string>> {
  const known = read.get(file);
  if (known) return known;
  const names = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  read.set(file, names);
  return names;
}
