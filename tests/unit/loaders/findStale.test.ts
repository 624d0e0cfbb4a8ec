import { describe, expect, test } from 'vitest';
import { findStale } from '../../../src/loaders/findStale.ts';

const fact = { file: 'services.csv', row: 3, column: 'gecontroleerd_op', id: 'buurttafel' };
const staleOf = (checkedOn: string | null) => findStale([{ ...fact, checkedOn }], '2026-11-21');

describe('findStale', () => {
  test.each([
    ['2026-05-25', [], []],
    ['2026-05-24', [/half jaar/], []],
    ['2025-11-20', [/half jaar/], []],
    ['2025-11-19', [], [/meer dan een jaar/]],
    [null, [], [/niet wanneer/]],
  ])('says of what was checked on %s whether it is old', (checkedOn, old, tooOld) => {
    const stale = staleOf(checkedOn);
    expect(stale.old.map(({ says }) => says.nl)).toEqual(old.map((one) => expect.stringMatching(one)));
    expect(stale.tooOld.map(({ says }) => says.nl)).toEqual(tooOld.map((one) => expect.stringMatching(one)));
  });

  test('names the place, the id and the day', () => {
    expect(staleOf('2020-01-01').tooOld).toMatchObject([
      { file: 'services.csv', row: 3, column: 'gecontroleerd_op', value: 'buurttafel, 2020-01-01' },
    ]);
  });
});
