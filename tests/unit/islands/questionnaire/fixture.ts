import { readFileSync } from 'node:fs';
import { compileQuestionnaire } from '../../../../src/compiler/compileQuestionnaire.ts';
import type { Plan } from '../../../../src/core/questionnaire/Plan.ts';
import { createSay, type Say } from '../../../../src/i18n/format.ts';
import type { Language } from '../../../../src/i18n/languages.ts';
import { mannerStrings } from '../../../../src/i18n/manner.ts';
import { pickStrings } from '../../../../src/i18n/translate.ts';
import { createMore } from '../../../../src/islands/questionnaire/more/createMore.tsx';
import { readEarly } from '../../../../src/islands/questionnaire/readEarly.ts';
import { initialState, type QuestionsState, reduceQuestions } from '../../../../src/islands/questionnaire/reducer.ts';
import { moreTexts, questionsTexts } from '../../../../src/islands/questionnaire/texts.ts';
import { ChoiceList } from '../../../../src/ui/ChoiceList.tsx';

const read = (file: string) =>
  JSON.parse(readFileSync(`tests/fixtures/questionnaires/every-kind/${file}.json`, 'utf8')) as unknown;

/** The questionnaire in which every kind of question stands. */
export function everyKind(language: Language = 'nl'): Plan {
  return compileQuestionnaire('every-kind', read('survey'), read('about'), language);
}

export function sayIn(language: Language): Say {
  return createSay(language, {
    ...pickStrings(language, [...questionsTexts, ...moreTexts]),
    ...mannerStrings(language),
  });
}

export function moreFor(plan: Plan, language: Language = 'nl') {
  return createMore(plan, language, sayIn(language), '2026-11-22', { reduceQuestions, readEarly, ChoiceList });
}

/** At a step, with answers. */
export function stateWith(answers: QuestionsState['answers'], step = 1): QuestionsState {
  return { ...initialState, ready: true, answers, step };
}
