import type { Answers } from '../answers/Answers.ts';
import { emptyNotebook, type Notebook } from '../notebook/Notebook.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';

/** What someone can leave out where all of it is too much for one QR code. Answers always go along. */
export const phoneParts = ['notes', 'circle', 'plan', 'talk', 'moments', 'marks'] as const;
export type PhonePart = (typeof phoneParts)[number];

/** The notebook without these parts. */
export function withoutParts(
  questionnaires: readonly Questionnaire[],
  notebook: Notebook,
  left: readonly PhonePart[],
): Notebook {
  const empty = emptyNotebook(notebook.language);
  const kept = (part: PhonePart) => (left.includes(part) ? empty : notebook);
  const rest: Notebook = {
    ...notebook,
    circle: kept('circle').circle,
    plan: kept('plan').plan,
    talk: kept('talk').talk,
    moments: kept('moments').moments,
    pins: kept('marks').pins,
    ticks: kept('marks').ticks,
  };
  if (!left.includes('notes')) return rest;
  const wordless = (answers: Answers) => withoutWords(questionnaires, answers);
  return {
    ...rest,
    answers: wordless(rest.answers),
    moments: rest.moments.map((moment) => ({ ...moment, answers: wordless(moment.answers) })),
  };
}

/** Which of them hold anything: only those are worth leaving out. */
export function partsIn(questionnaires: readonly Questionnaire[], notebook: Notebook): PhonePart[] {
  const text = JSON.stringify(notebook);
  return phoneParts.filter((part) => JSON.stringify(withoutParts(questionnaires, notebook, [part])) !== text);
}

function withoutWords(questionnaires: readonly Questionnaire[], answers: Answers): Answers {
  const isOwn = (id: string, name: string) =>
    ['comment', 'text'].includes(
      questionnaires.find((one) => one.id === id)?.questions.find((one) => one.name === name)?.kind ?? '',
    );
  const sets = Object.entries(answers).map(([id, set]) => [
    id,
    Object.fromEntries(Object.entries(set).filter(([name]) => !isOwn(id, name))),
  ]);
  return Object.fromEntries(sets.filter(([, set]) => Object.keys(set ?? {}).length > 0));
}
