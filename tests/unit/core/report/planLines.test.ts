import { describe, expect, test } from 'vitest';
import { acceptNotebook } from '../../../../src/core/notebook/acceptNotebook.ts';
import { emptyNotebook } from '../../../../src/core/notebook/Notebook.ts';
import { type Agreement, emptyPlan } from '../../../../src/core/plan/OwnPlan.ts';
import { buildReport } from '../../../../src/core/report/buildReport.ts';
import { planLines } from '../../../../src/core/report/planLines.ts';

const plan = {
  ...emptyPlan,
  ideas: [
    { id: '1', text: 'call my brother', chosen: true },
    { id: '2', text: 'move abroad', chosen: false },
  ],
  agreements: [{ id: '4', what: 'open the letters', who: 'my sister', when: '2026-12-01' }],
  signs: 'I sleep again',
  lookBack: '2027-01-03',
};
const off = { on: false, sensitive: false };

describe('planLines', () => {
  test('has what was chosen and agreed, the signs and the day, all off at first', () => {
    const both = { who: 'my sister', day: { day: '2026-12-01' } };
    expect(planLines(plan)).toEqual([
      { id: 'idea:1', says: { key: 'report:plan.idea' }, own: 'call my brother', ...off },
      { id: 'agreement:4', says: { key: 'report:plan.agreementBoth', params: both }, own: 'open the letters', ...off },
      { id: 'signs:own', says: { key: 'report:plan.signs' }, own: 'I sleep again', ...off },
      {
        id: 'look-back:own',
        says: { key: 'report:plan.lookBack', params: { day: { day: '2027-01-03' } } },
        ...off,
      },
    ]);
  });

  test.each([
    ['', '', 'report:plan.agreement'],
    [' ', '', 'report:plan.agreement'],
    ['M.', '', 'report:plan.agreementWho'],
    ['', '2026-12-01', 'report:plan.agreementWhen'],
    ['M.', '2026-12-01', 'report:plan.agreementBoth'],
  ])('says of an agreement what is known of it: who %j, when %j', (who, when, key) => {
    const agreement: Agreement = { id: '1', what: 'x', who, when };
    expect(planLines({ ...emptyPlan, agreements: [agreement] }).map(({ says }) => says?.key)).toEqual([key]);
  });

  test('has no line for what is empty', () => {
    const blank = { id: '1', what: ' ', who: 'me', when: '' };
    expect(planLines(emptyPlan)).toEqual([]);
    expect(planLines({ ...emptyPlan, agreements: [blank], signs: '\n' })).toEqual([]);
  });

  test('stands before the rights, and every tick of it is kept', () => {
    const ticks = Object.fromEntries(planLines(plan).map(({ id }) => [id, true]));
    const raw = { ...emptyNotebook('nl'), plan, ticks };
    const { notebook, refused } = acceptNotebook({ questionnaires: [], languages: ['nl'], language: 'nl' }, raw);
    expect(refused).toEqual([]);
    const sections = buildReport(notebook, [], []);
    const lines = sections.find(({ id }) => id === 'plan')?.lines ?? [];
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ on }) => on)).toBe(true);
  });
});
