import { expect, test } from 'vitest';
import { countReason, isComplete, startTally, topReasons } from '../../../../src/importers/frame/tally.ts';

const tally = (read: number, written: number, outcomes: object) => ({
  ...startTally(),
  read,
  written,
  outcomes: { ...startTally().outcomes, ...outcomes },
});

test.each([
  ['nothing', tally(0, 0, {}), true],
  [
    'each record and each row',
    tally(5, 6, { nieuw: 1, gewijzigd: 1, gelijk: 1, nagekeken: 1, weggelaten: 1, vervallen: 2 }),
    true,
  ],
  ['a record too few', tally(2, 1, { nieuw: 1 }), false],
  ['a row too few', tally(1, 1, { nieuw: 1, vervallen: 1 }), false],
])('is complete with %s: %o', (_what, one, complete) => expect(isComplete(one)).toBe(complete));

test('gives the most frequent reasons first, and holds a thousand of them at most', () => {
  const { dropped } = startTally();
  for (const nl of ['a', 'b', 'b', 'c', 'b', 'c']) countReason(dropped, { nl, en: nl });
  expect(topReasons(dropped, 2).map(({ says, count }) => [says.nl, count])).toEqual([
    ['b', 3],
    ['c', 2],
  ]);
  for (let number = 0; number < 2000; number += 1) countReason(dropped, { nl: String(number), en: '' });
  expect(dropped.size).toBe(1000);
});
