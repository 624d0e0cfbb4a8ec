import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putBack, takenFrom } from '../../../../src/core/notebook/undo.ts';

const asIs = (id: string): string => id;
const without = (list: readonly string[], gone: readonly string[]) => list.filter((id) => !gone.includes(id));

describe('what was taken out of a list', () => {
  test.each([
    ['the first', ['a'], 'bc', 'abc'],
    ['the middle', ['b'], 'ac', 'abc'],
    ['the last', ['c'], 'ab', 'abc'],
    ['all', ['a', 'b', 'c'], '', 'abc'],
    ['one, and another went since', ['b'], 'c', 'bc'],
    ['one, and others came since', ['b'], 'acxy', 'abcxy'],
    ['one, and the order changed since', ['c'], 'ba', 'bca'],
    ['the first, and one came before it since', ['a'], 'xbc', 'axbc'],
    ['one that came back by itself', ['b'], 'acb', 'acb'],
    ['some of which one came back', ['a', 'b'], 'cb', 'acb'],
  ])('comes back in its place: %s', (_what, gone, now, expected) => {
    const taken = takenFrom([...'abc'], without([...'abc'], gone), asIs);
    expect(taken.map(({ entry }) => entry)).toEqual(gone);
    expect(putBack([...now], taken, asIs).join('')).toBe(expected);
  });

  test('what stands there under its key is newer, and stays', () => {
    const keyOf = ({ id }: { id: string }) => id;
    const taken = takenFrom([{ id: '1', text: 'old' }], [], keyOf);
    expect(putBack([{ id: '1', text: 'new' }], taken, keyOf)).toEqual([{ id: '1', text: 'new' }]);
  });

  test('a list that is full stays as it is', () => {
    expect(putBack(['x', 'y'], takenFrom(['a'], [], asIs), asIs, 2)).toEqual(['x', 'y']);
  });

  const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 2 }), { maxLength: 12 });

  test('taken out and put back is the same list', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g']),
        fc.subarray([...'abcdefg']),
        (list, gone) => {
          const left = without(list, gone);
          expect(putBack(left, takenFrom(list, left, asIs), asIs)).toEqual(list);
        },
      ),
    );
  });

  test('whatever changed since stays in its order, and all that was taken stands there once', () => {
    fc.assert(
      fc.property(ids, ids, fc.infiniteStream(fc.boolean()), (list, now, coin) => {
        const left = list.filter(() => coin.next().value);
        const taken = takenFrom(list, left, asIs);
        const back = putBack(now, taken, asIs);
        expect(back.filter((id) => now.includes(id))).toEqual(now);
        expect([...back].sort()).toEqual([...new Set([...now, ...taken.map(({ entry }) => entry)])].sort());
      }),
    );
  });
});
