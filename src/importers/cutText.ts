/** A text of at most so many characters: cut after a word, with an ellipsis, when it is longer. */
export function cutText(text: string, limit: number): string {
  const characters = [...text];
  if (characters.length <= limit) return text;
  const start = characters.slice(0, limit - 1).join('');
  const space = characters[limit - 1] === ' ' ? start.length : start.lastIndexOf(' ');
  // A word that fills more than half of it is cut in the middle.
  return `${(space > limit / 2 ? start.slice(0, space) : start).replace(/[\s,;:.–-]+$/, '')}…`;
}
