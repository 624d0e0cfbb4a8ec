import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { buildWordIndex } from '../../../../../src/core/finder/words/buildWordIndex.ts';
import type { Findable } from '../../../../../src/core/finder/words/Findable.ts';
import { findByWords } from '../../../../../src/core/finder/words/findByWords.ts';
import { fold } from '../../../../../src/core/finder/words/fold.ts';
import { loadSynonyms } from '../../../../../src/loaders/loadSynonyms.ts';
import { runs } from '../../../../fuzz/runs.ts';
import { sixtyFindables } from './findables.ts';

const sixty = sixtyFindables();
const synonyms = loadSynonyms();
const real = buildWordIndex(sixty, synonyms);
const foldedWordsOf = (text: string) => fold(text).split(' ').filter(Boolean);

const anyWord = fc.oneof(
  fc.constantFrom(...sixty.flatMap(({ name, text }) => `${name} ${text}`.split(' '))),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
);
const anyText = fc.array(anyWord, { maxLength: 6 }).map((words) => words.join(' '));
const anyFindables: fc.Arbitrary<Findable[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,6}$/),
    category: fc.constantFrom(...Object.keys(synonyms), 'unknown'),
    name: anyText,
    text: anyText,
  }),
  { selector: ({ id }) => id, maxLength: 8 },
);
const fewRuns = { numRuns: Math.ceil(runs / 20) };

/** All that one typo can make of a word. */
function typosOf(word: string): string[] {
  return Array.from(word).flatMap((_letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const swapped = before + after.charAt(1) + after.charAt(0) + after.slice(2);
    return [before + after.slice(1), `${before}q${after}`, `${before}q${after.slice(1)}`, swapped];
  });
}

describe('findByWords', () => {
  test('finds every service by each word of its name and text', () => {
    fc.assert(
      fc.property(anyFindables, (findables) => {
        const index = buildWordIndex(findables, synonyms);
        for (const { id, name, text } of findables) {
          for (const word of foldedWordsOf(`${name} ${text}`)) {
            const hit = findByWords(index, word).find((one) => one.id === id);
            expect(hit?.all, word).toBe(true);
          }
        }
      }),
      fewRuns,
    );
  });

  test('gives the same for the same, best places first, equals in their own order, and each service once', () => {
    fc.assert(
      fc.property(anyFindables, anyText, (findables, query) => {
        const hits = findByWords(buildWordIndex(findables, synonyms), query);
        expect(findByWords(buildWordIndex(findables, synonyms), query)).toEqual(hits);
        const rows = hits.map(({ id }) => findables.findIndex((one) => one.id === id));
        const sorted = hits
          .map(({ place }, at) => [place, rows[at] ?? -1] as const)
          .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
        expect(sorted.map(([, row]) => row)).toEqual(rows);
        expect(new Set(rows).size).toBe(rows.length);
        expect(new Set(hits.map(({ all }) => all)).size).toBeLessThan(2);
      }),
      fewRuns,
    );
  });

  test('says only words that stand in the name, in the text or among the synonyms', () => {
    fc.assert(
      fc.property(anyFindables, anyText, (findables, query) => {
        for (const { id, because } of findByWords(buildWordIndex(findables, synonyms), query)) {
          const found = findables.find((one) => one.id === id);
          const said = { name: found?.name, text: found?.text, kind: synonyms[found?.category ?? ''] }[because.kind];
          expect(said?.includes(because.word), because.word).toBe(true);
        }
      }),
      fewRuns,
    );
  });

  test('does not say the same once the word that it cites is gone from there', () => {
    fc.assert(
      fc.property(anyFindables, anyText, (findables, query) => {
        for (const hit of findByWords(buildWordIndex(findables, synonyms), query)) {
          const { kind, word } = hit.because;
          const lost = (text: string) => text.replaceAll(word, ' ');
          const category = findables.find(({ id }) => id === hit.id)?.category ?? '';
          const others = { ...synonyms, [category]: (synonyms[category] ?? []).filter((one) => one !== word) };
          const without = findables.map((one) =>
            one.id === hit.id && kind !== 'kind' ? { ...one, [kind]: lost(one[kind]) } : one,
          );
          const index = buildWordIndex(without, kind === 'kind' ? others : synonyms);
          const after = findByWords(index, query).find(({ id }) => id === hit.id);
          expect(after?.because).not.toEqual(hit.because);
        }
      }),
      fewRuns,
    );
  });

  test('finds every name by a word with one typo, where the typo is not a word itself', () => {
    let tried = 0;
    for (const { id, name } of sixty) {
      for (const word of foldedWordsOf(name).filter(({ length }) => length >= 5)) {
        for (const typo of typosOf(word).filter(({ length }) => length >= 5)) {
          const hits = findByWords(real, typo);
          if (hits.some(({ place }) => place < 9)) continue;
          tried += 1;
          expect(
            hits.map((hit) => hit.id),
            typo,
          ).toContain(id);
        }
      }
    }
    expect(tried).toBeGreaterThan(1_000);
  });

  test('finds all that MiniSearch finds for a plain word', () => {
    const oracle = new MiniSearch<Findable & { kind: string }>({
      fields: ['name', 'text', 'kind'],
      processTerm: (term) => fold(term) || null,
      searchOptions: { prefix: true, fuzzy: false },
    });
    oracle.addAll(sixty.map((one) => ({ ...one, kind: (synonyms[one.category] ?? []).join(' ') })));
    const texts = [...sixty.flatMap(({ name, text }) => [name, text]), ...Object.values(synonyms).flat()];
    const words = [...new Set(texts.flatMap(foldedWordsOf))].filter(({ length }) => length >= 3);
    const queries = new Set(words.flatMap((word) => [word, word.slice(0, 3), word.slice(0, -1)]));
    expect(queries.size).toBeGreaterThan(3_000);
    for (const query of queries) {
      const ours = new Set(findByWords(real, query).map(({ id }) => id));
      const missing = oracle.search(query).filter(({ id }) => !ours.has(id));
      expect(
        missing.map(({ id }) => id),
        query,
      ).toEqual([]);
    }
  });
});
