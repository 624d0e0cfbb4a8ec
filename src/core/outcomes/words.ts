import type { LifeDomain } from '../domains.ts';
import type { TextKey } from '../text.ts';
import type { Outcome, Part } from './Outcome.ts';

/** What a part is about: the whole domain (`housing_level` is `housing`), or a part of it (`parenting-care`). */
export function aspectOf(part: Part): string {
  return part.from.replace(/_level$/, '').replaceAll('_', '-');
}

/** The sentence that says this part back to its author. */
export function saysKey(part: Part): TextKey {
  return part.level ? `results:${aspectOf(part)}.level.${part.level}` : `results:skip.${part.skip ?? 'none'}`;
}

/** What a part is called. */
export function partNameKey(part: Part): TextKey {
  return `domains:${aspectOf(part)}.name`;
}

/** What a domain is called. */
export function nameKey({ domain }: { readonly domain: LifeDomain }): TextKey {
  return `domains:${domain}.name`;
}

/** The parts of these outcomes of which someone says that they go well: level 4 or 5 (ADR 0012). */
export function strongParts(outcomes: readonly Outcome[]): Part[] {
  return outcomes.flatMap((outcome) => outcome.parts.filter((part) => (part.level ?? 0) >= 4));
}
