import { type SafetyKind, safetyKinds } from '../../questionnaire/Questionnaire.ts';
import { fold } from './fold.ts';

/** By kind of danger: what someone types who may be in it, in all languages together. */
export type DangerWords = Readonly<Partial<Record<SafetyKind, readonly string[]>>>;

/**
 * Kinds of danger that someone's own words speak of, the most pressing first. A word counts from the beginning of a word
 * on: too often is better than once too few, for all that happens is that help comes into sight.
 */
export function dangersInWords(query: string, words: DangerWords): SafetyKind[] {
  const asked = ` ${fold(query.slice(0, 300))}`;
  return safetyKinds.filter((kind) => words[kind]?.some((one) => asked.includes(` ${fold(one)}`)));
}
