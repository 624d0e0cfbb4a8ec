import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../src/core/finder/inOrder.ts';
import { runs } from '../../../fuzz/runs.ts';

test('the lowest comes first, and equals stay as they came', () => {
  const one = fc.record({ key: fc.nat(5), name: fc.string() });
  fc.assert(
    fc.property(fc.array(one), (list) => {
      expect(inOrder(list, ({ key }) => key)).toEqual(list.toSorted((a, b) => a.key - b.key));
    }),
    { numRuns: runs },
  );
});
