import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptPlan } from '../../../../src/core/plan/acceptPlan.ts';
import { emptyPlan, mostEntries, type OwnPlan } from '../../../../src/core/plan/OwnPlan.ts';
import {
  isFull,
  mayChoose,
  type PlanAction,
  type PlanState,
  reducePlan,
  startPlan,
} from '../../../../src/islands/plan/reducer.ts';

const plan: OwnPlan = {
  ...emptyPlan,
  ideas: [
    { id: '1', text: 'a', chosen: false },
    { id: '2', text: 'b', chosen: true },
    { id: '3', text: 'c', chosen: false },
  ],
  agreements: [{ id: '1', what: 'x', who: 'me', when: '2026-12-01' }],
};
const run = (state: PlanState, ...actions: PlanAction[]) => actions.reduce(reducePlan, state);
const start = startPlan(plan);
const add = (text: string): PlanAction[] => [{ type: 'drafted', text }, { type: 'added' }];
const remove = (list: 'ideas' | 'agreements', id: string): PlanAction => ({ type: 'removed', list, id });

describe('ideas', () => {
  test('are added at the end, not chosen, with spaces around them gone, and the box is empty again', () => {
    const state = run(start, ...add('  d '));
    expect(state.plan.ideas.at(-1)).toEqual({ id: '4', text: 'd', chosen: false });
    expect(state.draft).toBe('');
  });

  test('are not added without words, nor beyond what fits', () => {
    expect(run(start, ...add(' ')).plan).toBe(start.plan);
    const many = Array.from({ length: mostEntries }, (_, at) => ({ id: `${at + 1}`, text: 'x', chosen: false }));
    const full = startPlan({ ...emptyPlan, ideas: many });
    expect(isFull(full.plan.ideas)).toBe(true);
    expect(run(full, ...add('one more'))).toEqual({ ...full, draft: 'one more' });
  });

  test.each<[string, readonly PlanAction[], boolean]>([
    ['none', [], false],
    ['none, and no more', [{ type: 'allSaid' }], false],
    ['one', add('a'), false],
    ['one, and no more', [...add('a'), { type: 'allSaid' }], true],
    ['two', [...add('a'), ...add('b')], true],
    ['one of two left', [...add('a'), ...add('b'), remove('ideas', '1')], false],
  ])('are chosen among only when there is something to choose: %s', (_what, actions, may) => {
    expect(mayChoose(run(startPlan(emptyPlan), ...actions))).toBe(may);
  });

  test('stay to be chosen once one is', () => {
    const chosen = { type: 'changedIdea', id: '1', change: { chosen: true } } as const;
    const state = run(startPlan(emptyPlan), ...add('a'), ...add('b'), chosen, remove('ideas', '2'));
    expect(mayChoose(state)).toBe(true);
  });

  test('change, and go when nothing is left of them', () => {
    const rewritten = run(start, { type: 'changedIdea', id: '2', change: { text: 'B' } });
    expect(rewritten.plan.ideas[1]).toEqual({ id: '2', text: 'B', chosen: true });
    const emptied = run(
      start,
      { type: 'opened', list: 'ideas', id: '2' },
      {
        type: 'changedIdea',
        id: '2',
        change: { text: ' ' },
      },
    );
    expect(emptied.plan.ideas, 'not while someone still writes').toHaveLength(3);
    expect(run(emptied, { type: 'closed' }).plan.ideas.map(({ id }) => id)).toEqual(['1', '3']);
  });
});

describe('agreements', () => {
  test('are made of an idea, and open to say who and when', () => {
    const state = run(start, { type: 'agreed', what: 'b' });
    expect(state.plan.agreements.at(-1)).toEqual({ id: '2', what: 'b', who: '', when: '' });
    expect(state.opened).toEqual({ list: 'agreements', id: '2' });
  });

  test('that are empty leave no trace', () => {
    const twice = run(start, { type: 'agreed', what: '' }, { type: 'agreed', what: '' });
    expect(twice.plan.agreements).toHaveLength(2);
    expect(run(twice, { type: 'closed' }).plan.agreements).toEqual(plan.agreements);
    expect(startPlan(twice.plan).plan.agreements).toEqual(plan.agreements);
    const dayOnly = run(
      start,
      { type: 'agreed', what: '' },
      {
        type: 'changedAgreement',
        id: '2',
        change: { when: '2026-12-02' },
      },
    );
    expect(run(dayOnly, { type: 'closed' }).plan.agreements).toHaveLength(2);
  });
});

describe('taking out and putting back', () => {
  test.each([
    ['ideas', '1'],
    ['ideas', '2'],
    ['ideas', '3'],
    ['agreements', '1'],
  ] as const)('gives the same plan again: %s %s', (list, id) => {
    const gone = run(start, { type: 'opened', list, id }, remove(list, id));
    expect(gone.plan[list].some((entry) => entry.id === id)).toBe(false);
    expect(gone.opened).toBeUndefined();
    expect(run(gone, { type: 'restored' }).plan).toEqual(plan);
    expect(run(gone, { type: 'restored' }).removed).toBeUndefined();
  });

  test('never gives one id to two, also when something was added in between', () => {
    const state = run(start, remove('ideas', '3'), ...add('d'), { type: 'restored' });
    expect(state.plan.ideas.map(({ id, text }) => id + text)).toEqual(['1a', '2b', '3c', '4d']);
  });

  test('does nothing for what is not there', () => {
    expect(run(start, remove('ideas', '9'))).toBe(start);
    expect(run(start, { type: 'restored' })).toBe(start);
  });
});

test('what is handed out is an old one after a change, and the plan is what would be printed', () => {
  const handed = run(start, { type: 'copied', how: 'copied' }, { type: 'saved' }, { type: 'laidOut', sheet: 'agenda' });
  expect(handed).toMatchObject({ copied: 'copied', isSaved: true, sheet: 'agenda' });
  const changed = run(handed, { type: 'wrote', field: 'signs', text: 'rest' });
  expect(changed).toMatchObject({ copied: undefined, isSaved: false, sheet: 'plan', plan: { signs: 'rest' } });
  expect(run(handed, { type: 'invited', change: { own: 'Sunday' } }).copied).toBeUndefined();
});

test('whatever is done, the plan is one that the notebook accepts as it is', () => {
  const id = fc.constantFrom('1', '2', '3', '4');
  const list = fc.constantFrom('ideas', 'agreements');
  const text = fc.constantFrom('', ' ', 'words', '<b>');
  const day = fc.constantFrom('', '2026-12-01');
  const action = fc.oneof(
    fc.record({ type: fc.constant('drafted'), text }),
    fc.record({ type: fc.constantFrom('added', 'allSaid', 'closed', 'restored') }),
    fc.record({ type: fc.constantFrom('opened', 'removed'), list, id }),
    fc.record({ type: fc.constant('agreed'), what: text }),
    fc.record({ type: fc.constant('changedIdea'), id, change: fc.record({ text, chosen: fc.boolean() }) }),
    fc.record({ type: fc.constant('changedAgreement'), id, change: fc.record({ what: text, when: day }) }),
    fc.record({ type: fc.constant('wrote'), field: fc.constant('lookBack'), text: day }),
  ) as fc.Arbitrary<PlanAction>;
  fc.assert(
    fc.property(fc.array(action, { maxLength: 40 }), (actions) => {
      const state = run(start, ...actions);
      const refused: Parameters<typeof acceptPlan>[1] = [];
      expect(acceptPlan(JSON.parse(JSON.stringify(state.plan)), refused)).toEqual(state.plan);
      expect(refused).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
