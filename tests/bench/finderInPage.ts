import type { Filters } from '../../src/core/finder/Filters.ts';
import { findServices } from '../../src/core/finder/findServices.ts';
import type { Known } from '../../src/core/finder/fitFor.ts';
import { isOpenAt } from '../../src/core/finder/isOpenAt.ts';
import type { FinderInput } from '../../src/core/finder/matchServices.ts';
import { buildWordIndex } from '../../src/core/finder/words/buildWordIndex.ts';
import type { Synonyms } from '../../src/core/finder/words/Findable.ts';
import { findByWords } from '../../src/core/finder/words/findByWords.ts';

interface Given {
  readonly input: FinderInput;
  readonly synonyms: Synonyms;
  readonly queries: readonly string[];
  readonly runs: number;
  readonly noFilters: Filters;
}

declare global {
  /** Milliseconds by what was done; runs in the page. */
  var timeFinderHere: (given: Given) => Record<string, number[]>;
}

globalThis.timeFinderHere = ({ input, synonyms, queries, runs, noFilters }) => {
  const now = { day: input.today, time: '10:30' };
  const isOpen = isOpenAt(now);
  const known: Known = {
    isOpen: ({ hours }) => isOpen(hours),
    opensOn: () => true,
    distanceKm: () => 1,
  };
  const timed = (count: number, work: (index: number) => unknown) =>
    Array.from({ length: count }, (_, index) => {
      const start = performance.now();
      work(index);
      return performance.now() - start;
    });
  const toIndex = () =>
    buildWordIndex(
      input.services.map(({ id, category, words, organisation }) => {
        const { name = '', summary = '', description = '' } = words['nl'] ?? {};
        return { id, category, name, text: `${summary} ${description} ${organisation}` };
      }),
      synonyms,
    );
  const index = toIndex();
  const byWords = (query: string) =>
    findServices(input, { by: 'words', finds: findByWords(index, query) }, noFilters, known);
  return {
    'by answers': timed(runs, () => findServices(input, { by: 'answers' }, noFilters, known)),
    'by theme, open now and free': timed(runs, () =>
      findServices(input, { by: 'theme', domain: 'finances' }, { ...noFilters, openNow: true, free: true }, known),
    ),
    'by words': timed(runs, (at) => byWords(queries[at % queries.length] ?? '')),
    index: timed(5, toIndex),
  };
};
