import type { LifeDomain } from '../domains.ts';
import type { TextKey } from '../text.ts';
import type { Level } from './Outcome.ts';

/** The sentence that says this level back to its author. */
export function levelKey(domain: LifeDomain, level: Level): TextKey {
  return `results:${domain}.level.${level}`;
}

/** What a domain is called. */
export function nameKey({ domain }: { readonly domain: LifeDomain }): TextKey {
  return `domains:${domain}.name`;
}
