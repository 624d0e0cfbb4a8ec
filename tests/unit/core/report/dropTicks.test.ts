import { expect, test } from 'vitest';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import type { Tie } from '../../../../src/core/plan/Circle.ts';
import { emptyPlan } from '../../../../src/core/plan/OwnPlan.ts';
import { dropTicks } from '../../../../src/core/report/dropTicks.ts';

test('the tick of what is gone goes too, so that the next one with that id is not on the paper by itself', () => {
  const plan = {
    ...emptyPlan,
    ideas: [{ id: '1', text: 'a', chosen: false }],
    agreements: [{ id: '2', what: 'b', who: '', when: '' }],
  };
  const tie: Tie = { id: '3', name: 'c', kind: 'friend', ring: 1, gives: [], gets: [], ask: false };
  const stays = { 'idea:1': true, 'agreement:2': false, 'circle:3': true, 'signs:own': true, 'level:finances': true };
  const goes = { 'idea:2': true, 'agreement:1': true, 'circle:1': true };
  const notebook = { ...emptyNotebook('nl'), plan, circle: [tie], ticks: { ...stays, ...goes } };
  expect(dropTicks(notebook)).toEqual({ ...notebook, ticks: stays });
});
