import { existsSync, readFileSync } from 'node:fs';
import { categories } from '../core/finder/categories.ts';
import { nearest } from './nearest.ts';

export const categoryCodes: readonly string[] = Object.keys(categories);

let byName: ReadonlyMap<string, string> | undefined;

/** The code of the category that was probably meant, by its code or by its Dutch name. */
export function nearestCategory(typed: string): string | undefined {
  byName ??= new Map([...categoryCodes.map((code) => [code, code] as const), ...dutchNames()]);
  const near = nearest(typed, byName.keys());
  return near === undefined ? undefined : byName.get(near);
}

/** Read as a file: the translator needs Vite, and this also runs from the command line. */
function dutchNames(): (readonly [string, string])[] {
  const file = 'locales/nl/categories.json';
  if (!existsSync(file)) return [];
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return categoryCodes.flatMap((code) => {
    const name = texts[`${code}.name`];
    return name ? [[name, code] as const] : [];
  });
}
