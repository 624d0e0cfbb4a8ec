import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWordIndex } from '../../src/core/finder/words/buildWordIndex.ts';
import { findByWords } from '../../src/core/finder/words/findByWords.ts';
import { loadContent } from '../../src/loaders/loadContent.ts';
import { loadSynonyms } from '../../src/loaders/loadSynonyms.ts';
import { attacks } from '../xss.ts';
import { poisonedKeys } from './arbitraries.ts';
import { crashesOf } from './crashes.ts';
import { runs } from './runs.ts';

const synonyms = loadSynonyms();
const findables = loadContent().services.map(({ id, category, words, organisation }) => ({
  ...{ id, category, name: words['nl']?.name ?? '' },
  text: `${words['nl']?.summary} ${organisation}`,
}));
const index = buildWordIndex(findables, synonyms);
const ids = findables.map(({ id }) => id);
const known = [...Object.values(synonyms).flat(), ...findables.map(({ name }) => name)];

/** What people type, what they mistype, and what nobody types. */
const word = fc.oneof(
  fc.constantFrom(...known),
  fc.tuple(fc.constantFrom(...known), fc.nat({ max: 20 }), fc.string({ maxLength: 2 })).map(([one, at, put]) => {
    return one.slice(0, at) + put + one.slice(at + 1);
  }),
  fc.constantFrom(...attacks, ...poisonedKeys, '.*', '(a+)+$', '\\', '[', '\u0130', '\u0000', '\n'),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const query = fc.oneof(
  fc.array(word, { maxLength: 14 }).map((words) => words.join(' ')),
  // Pasted by mistake: a whole letter.
  fc.tuple(word, fc.integer({ min: 1, max: 5000 })).map(([one, times]) => one.repeat(times).slice(0, 100_000)),
);

/** Looks a query up and holds what is found against the list. */
function look(text: string): void {
  const hits = findByWords(index, text);
  const found = hits.map(({ id }) => id);
  expect(new Set(found).size).toBe(found.length);
  expect(found.filter((id) => !ids.includes(id))).toEqual([]);
  for (const { place, because } of hits) {
    expect(Number.isFinite(place)).toBe(true);
    // The reason that a page shows is a word of the list, never one that was typed.
    expect(typeof because.word).toBe('string');
  }
  expect(findByWords(index, text)).toEqual(hits);
}

describe('a query of the finder', () => {
  test('finds services of the list, each once and the same every time', () => {
    fc.assert(fc.property(query, look), { numRuns: Math.ceil(runs / 5) });
  });

  test.each(crashesOf('queries'))('that once did harm does none: $what', ({ input }) => {
    look(input);
  });
});
