import { longestName } from './SavedStart.ts';

/** A name as it is kept: one line, without signs that cannot be seen, at most `longestName` signs; maybe empty. */
export function toSavedName(text: string): string {
  const plain = text.replace(/\s/gu, ' ').replace(/\p{C}/gu, '').replace(/ +/g, ' ').trim();
  return [...plain].slice(0, longestName).join('').trim();
}
