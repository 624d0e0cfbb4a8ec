import type { Plan } from '../core/questionnaire/Plan.ts';
import type { Strings } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { answerStrings } from './answerStrings.ts';
import { loadPlans } from './loadQuestionnaires.ts';

/**
 * What the keep file as a page says of the questionnaires: every question and answer; the name of each as `lists:<id>`, and
 * of its screens as `screens:<id>.<number>`.
 */
export function keepStrings(language: Language): Strings {
  const plans = loadPlans(language);
  return {
    ...Object.fromEntries(plans.map(({ questionnaire, title }) => [`lists:${questionnaire.id}`, title])),
    ...Object.fromEntries(plans.flatMap(screenNames)),
    ...answerStrings(plans, 'keep'),
  };
}

function screenNames({ questionnaire, screens }: Plan): [string, string][] {
  return screens.map(({ title }, at) => [`screens:${questionnaire.id}.${at}`, title]);
}
