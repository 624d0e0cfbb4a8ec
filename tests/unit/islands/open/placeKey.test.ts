import { expect, test } from 'vitest';
import { keepFileSchema } from '../../../../src/core/file/keepFileSchema.ts';
import { placeKey } from '../../../../src/islands/open/placeKey.ts';

test.each([
  ['savedOn', 'open:place.savedOn'],
  ['notebook', 'open:place.notebook'],
  ['notebook.circle.0.name', 'open:place.circle'],
  ['notebook.place', 'open:place.place'],
  ['notebook.extra', 'open:place.other'],
  ['constructor', 'open:place.other'],
  ['', 'open:place.other'],
])('%s is %s', (where, key) => expect(placeKey(where)).toBe(key));

test('every part of a keep file has a name in words', () => {
  const { notebook, ...outside } = keepFileSchema.entries;
  const parts = [...Object.keys(outside), ...Object.keys(notebook.entries).map((part) => `notebook.${part}`)];
  // A file with another format is not ours, and refused as such.
  const nameless = parts.filter((part) => placeKey(part) === 'open:place.other');
  expect(nameless).toEqual(['format']);
});
