import type { Plan, QuestionItem, Screen } from '../core/questionnaire/Plan.ts';
import { questionsIn } from '../core/questionnaire/pieces.ts';
import { isSkip, type Question, type Role, roles } from '../core/questionnaire/Questionnaire.ts';
import type { Strings } from '../i18n/format.ts';

/** What a page says of answers: no more than it says goes into its data block. */
const uses = {
  /** Reasons quote a level, and "I would like to" with the theme that it is about. */
  nearby: { themes: ['strength'], answers: ['level'], asked: [], skips: false },
  /** The report quotes all but ways to skip, in two languages. */
  report: {
    themes: ['felt', 'strength'],
    answers: ['level', 'felt', 'strength', 'context'],
    asked: ['felt', 'strength', 'context'],
    skips: false,
  },
  /** The result says levels back in sentences of its own. */
  result: {
    themes: ['felt', 'strength'],
    answers: ['felt', 'strength', 'context'],
    asked: ['felt', 'strength', 'context'],
    skips: true,
  },
  /** Where one says yes or no to a file, what differs is said as the result says it. */
  compare: { themes: [], answers: ['felt', 'strength'], asked: ['felt', 'strength'], skips: true },
  /** The keep file as a page quotes everything. */
  keep: { themes: [], answers: roles, asked: roles, skips: true },
} as const satisfies Record<string, Use>;

interface Use {
  readonly themes: readonly Role[];
  readonly answers: readonly Role[];
  readonly asked: readonly Role[];
  readonly skips: boolean;
}

const opening: readonly Role[] = ['felt', 'strength'];

/**
 * The words of the questionnaires that a page may quote: answers as `answers:<question>.<value>`, questions as
 * `asked:<question>`, and the name of a theme, which is the heading of its screen, as `themes:<question>`.
 */
export function answerStrings(plans: readonly Plan[], use: keyof typeof uses): Strings {
  return Object.fromEntries(
    plans.flatMap((plan) => plan.screens.flatMap((screen) => screenTexts(plan, screen, uses[use]))),
  );
}

function screenTexts({ questionnaire }: Plan, screen: Screen, use: Use): [string, string][] {
  const found = screen.items.flatMap(questionsIn).flatMap((item) => {
    const question = questionnaire.questions.find(({ name }) => name === item.name);
    return question ? [{ item, question }] : [];
  });
  const themes = found.filter(({ question }) => opening.includes(question.role));
  const named = themes.filter(({ question }) => use.themes.includes(question.role));
  return [
    // Where a screen holds several themes, its heading names none of them.
    ...named.map(({ item }): [string, string] => [
      `themes:${item.name}`,
      themes.length > 1 ? item.title : screen.title,
    ]),
    ...found.flatMap(({ item, question }) => questionTexts(item, question, use)),
  ];
}

function questionTexts(item: QuestionItem, question: Question, use: Use): [string, string][] {
  const { name, role } = question;
  const isQuoted = (value: string | number | boolean) =>
    use.answers.includes(role) ? use.skips || !isSkip(value) : role === 'strength' && value === 'want';
  return [
    ...(use.asked.includes(role) ? [[`asked:${name}`, item.title] as [string, string]] : []),
    ...answersOf(item, question)
      .filter(([value]) => isQuoted(value))
      .map(([value, text]): [string, string] => [`answers:${name}.${value}`, text]),
  ];
}

/** The choices of a question with their words; of yes or no both. */
export function answersOf(
  { choices, sideTexts }: QuestionItem,
  { sides }: Question,
): [string | number | boolean, string][] {
  if (sides && sideTexts) return sides.map((value, at) => [value, sideTexts[at] ?? '']);
  return choices.map(({ value, text }) => [value, text]);
}
