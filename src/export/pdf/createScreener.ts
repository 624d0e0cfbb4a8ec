import { type Script, scriptOf, unpainted } from './bidiRuns.ts';

/** Whether a font of ours can show a letter. */
export type HasLetter = (script: Script, letter: string) => boolean;

export interface Screener {
  /** The text with only what can be shown: a missing letter becomes a question mark, a missing sign goes. */
  readonly screen: (text: string) => string;
  /** What was missing, each once. */
  readonly missing: () => readonly string[];
}

/** What keeps empty boxes off the paper: the standard forbids them (ISO 14289-1, 7.21.8), and they say nothing. */
export function createScreener(has: HasLetter): Screener {
  const missing = new Set<string>();
  const isUnpainted = (letter: string) => letter.replace(unpainted, '') === '';

  const replace = (letter: string): string => {
    missing.add(letter);
    return /[\p{L}\p{N}]/u.test(letter) ? '?' : '';
  };
  const shown = (letter: string): string => {
    if (/\s/u.test(letter)) return /[\u00a0\u202f]/.test(letter) ? '\u00a0' : ' ';
    if (/\p{Cc}/u.test(letter)) return '';
    return isUnpainted(letter) || has(scriptOf(letter), letter) ? letter : replace(letter);
  };
  return { screen: (text) => [...text.normalize('NFC')].map(shown).join(''), missing: () => [...missing] };
}
