import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileQuestionnaire } from '../../src/compiler/compileQuestionnaire.ts';
import { questionsIn } from '../../src/core/questionnaire/pieces.ts';
import { isSkip, skips } from '../../src/core/questionnaire/Questionnaire.ts';
import { languages } from '../../src/i18n/languages.ts';
import { questionnaireIds } from '../../src/loaders/loadQuestionnaires.ts';
import { refuseUnseen } from '../../src/loaders/refuseUnseen.ts';
import { countWords, meanOf, sentencesOf } from './asked.ts';

const folder = 'drafts/questionnaires';
const ids = readdirSync(folder);
const read = (id: string, file: string): unknown => JSON.parse(readFileSync(join(folder, id, file), 'utf8'));
const planOf = (id: string, language: string) =>
  refuseUnseen(compileQuestionnaire(id, read(id, 'survey.json'), read(id, 'about.json'), language));

describe.each(ids)('the draft %s', (id) => {
  test.each(languages)('compiles, and every view can show it (%s)', (language) => {
    const plan = planOf(id, language);
    expect(plan.screens.length).toBeGreaterThan(4);
    expect(questionnaireIds(), 'a questionnaire that is shown is no draft').not.toContain(id);
  });

  test('every scale can be answered in the three ways to skip', () => {
    const scales = planOf(id, 'nl').questionnaire.questions.filter(
      ({ role }) => role === 'felt' || role === 'strength',
    );
    expect(scales.length).toBeGreaterThan(4);
    for (const { name, values } of scales) expect(values.filter(isSkip), name).toEqual(skips);
  });

  test.each(['nl', 'en'] as const)('is plain in %s', (language) => {
    const items = planOf(id, language).screens.flatMap((screen) => screen.items.flatMap(questionsIn));
    const texts = items.flatMap(({ title, help = '', choices }) => [title, help, ...choices.map(({ text }) => text)]);
    const lengths = texts.flatMap(sentencesOf).map(countWords);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(language === 'nl' ? 15 : 20);
    expect(meanOf(lengths)).toBeLessThanOrEqual(10);
  });
});

test('no question has the name of another, in any questionnaire', () => {
  const names = ids.flatMap((id) => planOf(id, 'nl').questionnaire.questions.map(({ name }) => name));
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(100);
});
