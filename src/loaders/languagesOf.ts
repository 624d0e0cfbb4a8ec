import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../core/isRecord.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { nearest } from './nearest.ts';

/**
 * The languages that the municipality of this folder shows, in its own order: `languages` of its portal.json. Dutch alone
 * where that names none, or cannot be read: `checkPortal` says then what is wrong with it.
 */
export function languagesOf(folder: string): readonly Language[] {
  // With a slip in a code the language that was probably meant is checked too, so that all problems show at once.
  const named = languagesNamed(join(folder, 'portal.json')).map((one) => nearest(String(one), languages) ?? one);
  const known = languages.filter((language) => named.includes(language));
  return known.length > 0 ? known.toSorted((a, b) => named.indexOf(a) - named.indexOf(b)) : ['nl'];
}

function languagesNamed(file: string): readonly unknown[] {
  const text = readFileOr(file, '');
  try {
    const portal: unknown = JSON.parse(text);
    const named = isRecord(portal) ? portal['languages'] : undefined;
    return Array.isArray(named) ? named : [];
  } catch {
    // A comma that is missing somewhere else does not take the languages away.
    const [, list = ''] = /"languages"\s*:\s*\[([^\]]*)\]/.exec(text) ?? [];
    return [...list.matchAll(/"([^"]*)"/g)].map(([, code]) => code);
  }
}

function readFileOr(file: string, other: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return other;
  }
}
