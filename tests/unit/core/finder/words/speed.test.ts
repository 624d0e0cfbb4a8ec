import { expect, test } from 'vitest';
import { buildWordIndex } from '../../../../../src/core/finder/words/buildWordIndex.ts';
import type { Findable } from '../../../../../src/core/finder/words/Findable.ts';
import { findByWords } from '../../../../../src/core/finder/words/findByWords.ts';
import { loadSynonyms } from '../../../../../src/loaders/loadSynonyms.ts';
import { sixtyFindables } from './findables.ts';

const sixty = sixtyFindables();
const words = sixty.flatMap(({ name, text }) => `${name} ${text}`.split(' '));
const wordAt = (at: number) => words[at % words.length] ?? '';

/** Words of the sixty in other places and compounds, so that the vocabulary grows as it does in a real list. */
function synthetic(count: number): Findable[] {
  return Array.from({ length: count }, (_none, at) => ({
    id: `service-${at}`,
    category: sixty[at % sixty.length]?.category ?? '',
    name: `${wordAt(at * 7)} ${wordAt(at * 11)}${wordAt(at * 3).toLowerCase()}`,
    text: Array.from({ length: 30 }, (_word, place) => wordAt(at * 13 + place * 17)).join(' '),
  }));
}

test('two thousand services are searched between two taps', () => {
  const started = performance.now();
  const index = buildWordIndex(synthetic(2_000), loadSynonyms());
  const built = performance.now() - started;
  const typed = [
    'deurwaarder',
    'schuldhulpverlening',
    'geen geld',
    'ik heb hulp nodig met schulden',
    'ديون',
    'самотності',
  ];
  const queries = typed.flatMap((query) => Array.from(query, (_letter, at) => query.slice(0, at + 1)));
  queries.push('schudlhulp', 'deurwarder', 'qqqqqq');
  const times = queries.map((query) => {
    const from = performance.now();
    findByWords(index, query);
    return performance.now() - from;
  });
  times.sort((a, b) => a - b);
  const [median = 0, p95 = 0] = [0.5, 0.95].map((part) => times[Math.floor(times.length * part)]);
  process.stderr.write(
    `2,000 services, ${index.lines.entries.length} words: built in ${built.toFixed(0)} ms; ` +
      `a search takes ${median.toFixed(2)} ms (median), ${p95.toFixed(2)} ms (p95)\n`,
  );
  // An alarm, not a floor: half of the searches, because other tests take the same cores meanwhile.
  expect(median).toBeLessThan(50);
});
