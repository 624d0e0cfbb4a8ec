import { describe, expect, test } from 'vitest';
import type { StartLink } from '../../../../src/core/links/start/StartLink.ts';
import { emptyNotebook, type Notebook } from '../../../../src/core/notebook/Notebook.ts';
import { withStart } from '../../../../src/core/notebook/withStart.ts';
import { loadPlans } from '../../../../src/loaders/loadQuestionnaires.ts';

const questionnaires = loadPlans('nl').map(({ questionnaire }) => questionnaire);
const link: StartLink = {
  language: 'ar',
  organisation: 2,
  occasion: 'talk',
  day: '2026-12-03',
  questionnaires: ['life-now', 'self-reliance-matrix'],
  route: 'short',
  domains: ['housing', 'finances'],
  largePrint: true,
};
const before: Notebook = {
  ...emptyNotebook('nl'),
  domains: ['mobility', 'finances'],
  answers: { 'life-now': { now_life_felt: 2 } },
  place: '1293',
};

describe('what was prepared', () => {
  test('comes beside all that is here, with its own topics first', () => {
    expect(withStart(questionnaires, before, link, 'keep')).toEqual({
      ...before,
      language: 'ar',
      domains: ['housing', 'finances', 'mobility'],
      prepared: { questionnaires: link.questionnaires, organisation: 2, day: '2026-12-03', largePrint: true },
    });
  });

  test('takes the place of all that is here only when its person says so', () => {
    const after = withStart(questionnaires, before, link, 'replace');
    const { prepared, domains, ...rest } = after;
    expect(rest).toEqual({ ...emptyNotebook('ar'), prepared: undefined, domains: undefined, ...rest });
    expect(after.answers).toEqual({});
    expect(domains).toEqual(['housing', 'finances']);
  });

  test.each([
    ['the full route without topics is about all of them', { route: 'full', domains: [] }, 13],
    ['the short route without topics leaves them to the person', { route: 'short', domains: [] }, 0],
    ['topics that are not asked about are left out', { domains: ['whole-life', 'finances'] }, 1],
    ['without the questionnaire that has topics there are none', { questionnaires: ['contact'] }, 0],
  ] as const)('%s', (_what, part, count) => {
    const { domains } = withStart(questionnaires, emptyNotebook('nl'), { ...link, ...part }, 'keep');
    expect(domains).toHaveLength(count);
  });
});
