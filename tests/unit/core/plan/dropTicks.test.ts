import { expect, test } from 'vitest';
import { dropTicks } from '../../../../src/core/plan/dropTicks.ts';
import { emptyPlan } from '../../../../src/core/plan/OwnPlan.ts';

test('the tick of what is gone goes too, so that the next one with that id is not on the paper by itself', () => {
  const plan = {
    ...emptyPlan,
    ideas: [{ id: '1', text: 'a', chosen: false }],
    agreements: [{ id: '2', what: 'b', who: '', when: '' }],
  };
  const ticks = { 'idea:1': true, 'idea:2': true, 'agreement:1': true, 'agreement:2': false, 'signs:own': true };
  const others = { 'level:finances': true, 'question:own': false };
  expect(dropTicks({ ...ticks, ...others }, plan)).toEqual({
    'idea:1': true,
    'agreement:2': false,
    'signs:own': true,
    ...others,
  });
});
