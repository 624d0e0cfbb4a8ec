/**
 * The same text on its own. A text that is cut out of a larger one keeps all of that in memory: an id that is kept would
 * keep the part of the file that it was read with.
 */
export function flatText(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
