import type { Plan } from '../core/questionnaire/Plan.ts';
import { questionsIn } from '../core/questionnaire/pieces.ts';
import type { Strings } from '../i18n/format.ts';

/** The words of every level that can be chosen, as `answers:<question>.<value>`: so that a reason can quote them. */
export function answerStrings(plans: readonly Plan[]): Strings {
  const strings: Record<string, string> = {};
  for (const { questionnaire, screens } of plans) {
    const levels = new Set(questionnaire.questions.filter(({ role }) => role === 'level').map(({ name }) => name));
    for (const item of screens.flatMap((screen) => screen.items.flatMap(questionsIn))) {
      if (!levels.has(item.name)) continue;
      for (const { value, text } of item.choices) strings[`answers:${item.name}.${value}`] = text;
    }
  }
  return strings;
}
