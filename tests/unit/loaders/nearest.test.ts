import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../../src/loaders/nearest.ts';
import { columns } from '../../../src/loaders/serviceColumns.ts';

describe('nearest', () => {
  test.each([
    ['gratiz', 'gratis'],
    ['GRATIS', 'gratis'],
    ['grtais', 'gratis'],
    ['grátis', 'gratis'],
    ['laag inkomen', 'laag-inkomen'],
    ['onbekent', 'onbekend'],
  ])('knows that %s means %s', (typed, meant) => {
    expect(nearest(typed, ['betaald', 'gratis', 'laag-inkomen', 'onbekend'])).toBe(meant);
  });

  test.each(['', 'x', 'duur', 'volstrekt iets anders', 'a'.repeat(1000)])('does not guess at “%s”', (typed) => {
    expect(nearest(typed, ['gratis', 'bijdrage', 'onbekend'])).toBeUndefined();
  });

  test('finds every name with one letter left out or two swapped, for names of some length', () => {
    const long = columns.filter((name) => name.length >= 6);
    const slip = fc.tuple(fc.constantFrom(...long), fc.nat(), fc.boolean());
    fc.assert(
      fc.property(slip, ([name, place, swaps]) => {
        const at = place % (name.length - 1);
        const swapped = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
        const typed = swaps ? swapped : name.slice(0, at) + name.slice(at + 1);
        expect(nearest(typed, long)).toBe(name);
      }),
    );
  });
});
