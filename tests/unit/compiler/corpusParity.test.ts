import fc from 'fast-check';
import { Model } from 'survey-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startAnswers } from '../../../src/core/answers/startAnswers.ts';
import { answersTo } from '../../fuzz/arbitraries.ts';
import { runs } from '../../fuzz/runs.ts';
import { BothSides } from './bothSides.ts';
import { accepted, compileCorpus, languagesOf, surveyOf } from './corpus.ts';

const today = '2026-11-22';
const tries = Math.max(100, runs / 100);

// survey-core reads the machine's clock: it stands still at the midnight that ours is told.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T00:00:00`) });
});
afterAll(() => {
  vi.useRealTimers();
});

test('there are enough surveys to compare', () => {
  expect(accepted.length).toBeGreaterThanOrEqual(26);
  expect(accepted.length * tries).toBeGreaterThanOrEqual(2000);
});

describe.each(accepted)('the survey “%s” from elsewhere', (id) => {
  test('asks, checks, says and keeps the same with us as with SurveyJS, for answers at random', () => {
    const plan = compileCorpus(id);
    const both = new BothSides(surveyOf(id), plan, 'nl', today);
    both.compare({});
    both.compare(startAnswers(plan.questionnaire));
    fc.assert(
      fc.property(answersTo(plan.questionnaire.questions), (answers) => both.compare(answers)),
      { numRuns: tries },
    );
  });

  test('begins with the same answers', () => {
    const { questionnaire } = compileCorpus(id);
    const model = new Model(surveyOf(id));
    const calculated = new Set(model.calculatedValues.map(({ name }) => name));
    const theirs = Object.entries(model.data as object).filter(([name]) => !calculated.has(name));
    expect(startAnswers(questionnaire)).toEqual(Object.fromEntries(theirs));
  });

  test.each(languagesOf(id))('has all its texts in %s', (language) => {
    expect(JSON.stringify(compileCorpus(id, language).screens)).not.toContain('"title":""');
  });
});
