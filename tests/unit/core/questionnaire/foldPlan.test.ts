import { describe, expect, test } from 'vitest';
import { foldPlan, unfoldPlan } from '../../../../src/core/questionnaire/foldPlan.ts';
import type { Plan } from '../../../../src/core/questionnaire/Plan.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { loadPlan, mainQuestionnaire, questionnaireIds } from '../../../../src/loaders/loadQuestionnaires.ts';

const all = languages.flatMap((language) => questionnaireIds().map((id) => [id, language] as const));

describe('a plan that is folded for its journey', () => {
  test.each(all)('%s in %s is the same when it is unfolded', (id, language) => {
    const plan = loadPlan(id, language);
    expect(JSON.stringify(unfoldPlan(foldPlan(plan)))).toBe(JSON.stringify(plan));
  });

  test.each(languages)('the matrix in %s travels without what follows each question', (language) => {
    const plan = loadPlan(mainQuestionnaire, language);
    const folded = foldPlan(plan);
    expect(folded.isFolded).toBe(true);
    expect(folded.questionnaire.questions).toHaveLength(5 + 12);
    expect(folded.screens.map(({ items }) => items.length)).toEqual([2, ...Array(12).fill(1)]);
  });

  test('where one screen asks something else, nothing is left out', () => {
    const plan = loadPlan(mainQuestionnaire, 'nl');
    const [first, second, ...others] = plan.screens;
    if (!first || !second) throw new Error('the matrix has thirteen screens');
    const items = second.items.map((item) => (item.kind === 'panel' ? { ...item, title: 'Iets anders' } : item));
    const other: Plan = { ...plan, screens: [first, { ...second, items }, ...others] };
    expect(foldPlan(other)).toBe(other);
  });

  test('a questionnaire without screens stays as it is', () => {
    const none: Plan = { ...loadPlan(mainQuestionnaire, 'nl'), screens: [] };
    expect(foldPlan(none)).toBe(none);
  });
});
