/** The start of a text, cut at a word, with an ellipsis: never longer than the limit. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  // A letter of two halves stays whole.
  const start = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = start.replace(/\s+\S*$/, '');
  const kept = word.length >= limit / 2 ? word : start;
  return `${kept.replace(/[\s,;:.–-]+$/, '')}…`;
}
