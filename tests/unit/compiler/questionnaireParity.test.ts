import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Model } from 'survey-core';
import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../../src/core/answers/Answers.ts';
import { pruneAnswers } from '../../../src/core/answers/pruneAnswers.ts';
import type { Choice, Item, PanelItem } from '../../../src/core/questionnaire/Plan.ts';
import { questionsIn } from '../../../src/core/questionnaire/pieces.ts';
import { isSkip } from '../../../src/core/questionnaire/Questionnaire.ts';
import { visibleQuestions } from '../../../src/core/questionnaire/visibleQuestions.ts';
import { languages } from '../../../src/i18n/languages.ts';
import { loadPlan, questionnaireIds } from '../../../src/loaders/loadQuestionnaires.ts';
import { answersTo } from '../../fuzz/arbitraries.ts';
import { runs } from '../../fuzz/runs.ts';
import { shows } from './bothSides.ts';

const survey = (id: string) => JSON.parse(readFileSync(`questionnaires/${id}/survey.json`, 'utf8'));
const panelsIn = (item: Item): PanelItem[] => (item.kind === 'panel' ? [item, ...item.items.flatMap(panelsIn)] : []);

/** Values with their texts. The ways to skip come last on both sides, but SurveyJS orders them otherwise. */
function inOrder(choices: readonly Choice[]): unknown[] {
  const pairs = choices.map(({ value, text }) => [value, text]);
  const isWayOut = ([value]: unknown[]) => isSkip(value);
  return [...pairs.filter((pair) => !isWayOut(pair)), ...pairs.filter(isWayOut).toSorted()];
}

describe.each(questionnaireIds())('%s, driven by SurveyJS and by us', (id) => {
  const { questionnaire } = loadPlan(id, 'nl');
  const model = new Model(survey(id));
  model.locale = 'nl';

  /** Both sides of one set of answers: what shows while answering, and what is left when it is done. */
  function drive(answers: AnswerSet): void {
    // Back from "completed" only: clearing the data too takes three times as long, and the next line replaces it.
    model.clear(false, false);
    model.data = structuredClone(answers) as Record<string, unknown>;
    const ours = visibleQuestions(questionnaire, answers).map(({ name }) => name);
    expect(ours).toEqual(
      model
        .getAllQuestions()
        .filter(shows)
        .map(({ name }) => name),
    );
    model.doComplete();
    expect(model.state).toBe('completed');
    expect(pruneAnswers(questionnaire, answers)).toEqual(model.data);
  }

  test('shows the same questions and ends with the same data for answers at random', () => {
    fc.assert(fc.property(answersTo(questionnaire.questions), drive), { numRuns: Math.max(1000, runs / 10) });
  });

  test('shows the same questions and ends with the same data for every answer on a scale, and every wish', () => {
    const levels = questionnaire.questions.filter(({ role }) => ['level', 'felt', 'strength'].includes(role));
    expect(levels.length).toBeGreaterThan(0);
    for (const level of levels) {
      const [wish, note] = ['wish', 'note'].map((role) =>
        questionnaire.questions.find((one) => one.role === role && one.screen === level.screen),
      );
      const sets = [undefined, ...level.values].flatMap((one) =>
        [undefined, ...(wish?.values ?? [])].map((two) => [
          [level.name, one],
          [wish?.name ?? '', two],
          [note?.name ?? '', 'my words'],
        ]),
      );
      for (const set of sets) drive(Object.fromEntries(set.filter(([name, answer]) => name && answer)));
    }
  });

  test('lets everything stay empty: no question is required on either side', () => {
    expect(model.getAllQuestions().filter(({ isRequired }) => isRequired)).toEqual([]);
    expect(model.getAllQuestions().length).toBe(questionnaire.questions.length);
    drive({});
  });

  test.each(languages)('says the same in %s', (language) => {
    const plan = loadPlan(id, language);
    model.clear(true, true);
    model.locale = language;
    expect([plan.title, plan.description]).toEqual([model.title, model.description]);
    expect(plan.screens.map(({ title }) => title)).toEqual(model.pages.map(({ title }) => title));
    const items = plan.screens.flatMap((screen) => screen.items);
    for (const { name, title } of items.flatMap(panelsIn))
      expect([name, title]).toEqual([name, (model.getPanelByName(name) as unknown as { title: string }).title]);
    for (const { name, title, help = '', choices } of items.flatMap(questionsIn)) {
      const theirs = model.getQuestionByName(name);
      expect({ name, title, help, choices: inOrder(choices) }).toEqual({
        name,
        title: theirs.title,
        help: theirs.description,
        choices: inOrder((theirs['visibleChoices'] ?? []) as Choice[]),
      });
    }
  });
});
