import type { TextKey } from '../../core/text.ts';

/** Parts of a keep file that have a name in words. */
const places = [
  'version',
  'savedOn',
  'notebook',
  'author',
  'language',
  'domains',
  'answers',
  'circle',
  'plan',
  'talk',
  'moments',
  'pins',
  'ticks',
  'place',
  'prepared',
];

/** What a place in a keep file is called in words: `notebook.circle.0.name` is in the circle. */
export function placeKey(where: string): TextKey {
  const [first = '', second] = where.split('.');
  const name = first === 'notebook' && second ? second : first;
  return places.includes(name) ? `open:place.${name}` : 'open:place.other';
}
