import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answerMs,
  patienceMs,
  reduceVisit,
  saidBetween,
  secondsLeft,
  using,
  type VisitAction,
  type VisitState,
} from '../../../../src/islands/visit/reducer.ts';

const start = 1_000_000;
const follow = (state: VisitState, ...steps: [VisitAction['type'], number][]) =>
  steps.reduce((now, [type, atMs]) => reduceVisit(now, { type, now: start + atMs }), state);
const visitAfter = (...steps: [VisitAction['type'], number][]) => follow(using(start), ...steps);

describe('three minutes of nothing', () => {
  test('bring the question, and not a moment less', () => {
    expect(visitAfter(['looked', 179_999]).at).toBe('using');
    expect(visitAfter(['looked', 180_000]).at).toBe('asking');
  });

  test('begin anew with every sign of life', () => {
    expect(visitAfter(['stirred', 179_000], ['looked', 358_999]).at).toBe('using');
    expect(visitAfter(['stirred', 179_000], ['looked', 359_000]).at).toBe('asking');
  });
});

describe('the question', () => {
  const asked = visitAfter(['looked', 180_000]);

  test('stands for a minute, and then all goes for good', () => {
    expect(follow(asked, ['looked', 239_999]).at).toBe('asking');
    expect(follow(asked, ['looked', 240_000]).at).toBe('over');
    expect(follow(asked, ['looked', 240_000], ['extended', 240_001], ['stirred', 240_002]).at).toBe('over');
  });

  test('is answered by a yes, and by no mere stirring', () => {
    expect(follow(asked, ['stirred', 200_000]).at).toBe('asking');
    expect(follow(asked, ['extended', 239_999])).toEqual(using(start + 239_999));
    expect(follow(asked, ['extended', 240_000]).at, 'the minute was over when the yes came').toBe('over');
  });

  test('may be answered as often as someone likes: 20 of 20', () => {
    let state: VisitState = using(start);
    for (let round = 1; round <= 20; round++) {
      const at = round * 239_000;
      state = follow(state, ['looked', at - 59_000]);
      expect(state.at).toBe('asking');
      state = follow(state, ['extended', at]);
      expect(state.at).toBe('using');
    }
  });

  test('counts down in whole seconds, and says 60, 30 and 10', () => {
    expect(secondsLeft(asked, start + 180_000)).toBe(60);
    expect(secondsLeft(asked, start + 180_001)).toBe(60);
    expect(secondsLeft(asked, start + 239_999)).toBe(1);
    expect(secondsLeft(using(start), start)).toBe(0);
    const counts = [Number.POSITIVE_INFINITY, 60, 59, 31, 30, 12, 10, 9];
    expect(counts.map((left, at) => saidBetween(counts[at - 1] ?? left, left))).toEqual([
      undefined,
      60,
      undefined,
      undefined,
      30,
      undefined,
      10,
      undefined,
    ]);
    expect(saidBetween(45, 8), 'a late timer says the latest').toBe(10);
  });
});

describe('a machine that slept', () => {
  test.each(['looked', 'stirred', 'extended', 'printed'] as const)('is wiped when it wakes, by %s too', (type) => {
    expect(visitAfter([type, 240_000]).at).toBe('over');
    expect(visitAfter(['looked', 180_000], [type, 3_600_000]).at).toBe('over');
  });

  test('asks who wakes it after a short sleep, instead of showing the page', () => {
    expect(visitAfter(['stirred', 200_000]).at).toBe('asking');
  });

  test('whose clock was set back begins to wait anew', () => {
    expect(visitAfter(['looked', -3_600_000])).toEqual(using(start - 3_600_000));
  });
});

test('a print window gets five minutes, and after it three again', () => {
  expect(visitAfter(['printing', 0], ['looked', 299_999]).at).toBe('using');
  expect(visitAfter(['printing', 0], ['looked', 300_000]).at).toBe('asking');
  expect(visitAfter(['printing', 0], ['printed', 290_000], ['looked', 469_999]).at).toBe('using');
  expect(visitAfter(['printing', 0], ['printed', 290_000], ['looked', 470_000]).at).toBe('asking');
});

test('to try it out it comes after five seconds, and after a yes it waits as usual', () => {
  const tried = visitAfter(['tried', 0], ['stirred', 1000], ['looked', 6000]);
  expect(tried.at).toBe('asking');
  expect(follow(tried, ['extended', 7000], ['looked', 186_999]).at).toBe('using');
});

describe('whatever happens', () => {
  const types = ['looked', 'stirred', 'extended', 'printing', 'printed'] as const;
  const steps = fc.array(fc.tuple(fc.constantFrom(...types), fc.nat({ max: 400_000 })), { maxLength: 60 });
  const runs = { numRuns: 10_000 };

  /** Looks at every turn of a visit: how it was, how it became, and when. */
  function everyTurn(look: (before: VisitState, state: VisitState, now: number) => void): void {
    const property = fc.property(steps, (taken) => {
      let state: VisitState = using(start);
      let now = start;
      for (const [type, ms] of taken) {
        now += ms;
        const before = state;
        state = reduceVisit(before, { type, now });
        look(before, state, now);
      }
    });
    fc.assert(property, runs);
  }

  test('nobody is wiped who was not asked for a minute, or away for longer than the wait and that minute', () => {
    everyTurn((before, state, now) => {
      if (state.at !== 'over' || before.at === 'over') return;
      const wait = before.at === 'using' ? before.patience : 0;
      if (now - before.since < wait + answerMs) throw new Error(`wiped after ${now - before.since}`);
    });
  });

  test('a page that can be seen was touched or answered within the wait, and a wiped one never comes back', () => {
    everyTurn((before, state, now) => {
      if (before.at === 'over' && state.at !== 'over') throw new Error('came back');
      if (state.at !== 'using') return;
      const isQuiet = now - state.since >= state.patience;
      if (isQuiet || state.patience > patienceMs.printing) throw new Error(`seen after ${now - state.since}`);
    });
  });
});
