/** The start of a text, cut at a word, with an ellipsis: never longer than the limit. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const start = text.slice(0, limit - 1);
  const word = start.replace(/\s+\S*$/, '');
  // One word of that length is cut within, but never within a letter of two halves.
  const kept = word.length >= limit / 2 ? word : start.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}
