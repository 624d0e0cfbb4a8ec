import type { LifeDomain } from '../domains.ts';
import type { TextKey } from '../text.ts';
import type { Outcome, Part, Theme } from './Outcome.ts';

/** What a part is about: the whole domain (`housing_level` is `housing`), or a part of it (`parenting-care`). */
export function aspectOf(part: Part): string {
  return dashed({ from: part.from.replace(/_level$/, '') });
}

/** How keys name a question: names of questions hold low lines where keys hold dashes. */
export function dashed({ from }: { readonly from: string }): string {
  return from.replaceAll('_', '-');
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

/** What a theme is called: the heading of its screen, which the page adds from the questionnaire. */
export function themeNameKey({ from }: { readonly from: string }): TextKey {
  return `themes:${from}`;
}

/** The question that was asked, in the words of the questionnaire. */
export function askedKey({ from }: { readonly from: string }): TextKey {
  return `asked:${from}`;
}

/** What was answered to the question that a theme is about, in the words that were chosen from. */
export function answerKey({ from, felt, strength, skip }: Theme): TextKey | undefined {
  const answer = felt ?? strength ?? skip;
  return answer === undefined ? undefined : `answers:${from}.${answer}`;
}

/** Whether this theme goes well: one of the two best words of its scale, or something that someone has or does. */
export function isStrong({ felt, strength }: Theme): boolean {
  return (felt ?? 0) >= 4 || strength === 'yes';
}

/** The themes of these outcomes of which someone says that they go well. */
export function strongThemes(outcomes: readonly Outcome[]): Theme[] {
  return outcomes.flatMap(({ themes }) => themes.filter(isStrong));
}
