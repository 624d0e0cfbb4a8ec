import type { Plan } from '../core/questionnaire/Plan.ts';
import { questionsIn } from '../core/questionnaire/pieces.ts';
import type { Strings } from '../i18n/format.ts';
import { answersOf } from './answerStrings.ts';

/**
 * All words of the questionnaires, for a file that must explain itself: `titles:<questionnaire>`, the heading of a screen as
 * `screens:<its first question>`, `asked:<question>` and `answers:<question>.<value>`. Without hyphens that only show when
 * a line breaks.
 */
export function questionStrings(plans: readonly Plan[]): Strings {
  const texts = plans.flatMap(({ title, screens, questionnaire }): [string, string][] => [
    [`titles:${questionnaire.id}`, title],
    ...screens.flatMap((screen) => {
      const items = screen.items.flatMap(questionsIn);
      return [
        [`screens:${items[0]?.name}`, screen.title] satisfies [string, string],
        ...items.flatMap((item): [string, string][] => {
          const question = questionnaire.questions.find(({ name }) => name === item.name);
          const answers = question ? answersOf(item, question) : [];
          return [
            [`asked:${item.name}`, item.title],
            ...answers.map(([value, text]): [string, string] => [`answers:${item.name}.${value}`, text]),
          ];
        }),
      ];
    }),
  ]);
  return Object.fromEntries(texts.map(([key, text]) => [key, text.replaceAll('\u00ad', '')]));
}
