import type { Answers } from '../answers/Answers.ts';
import { pruneAnswers } from '../answers/pruneAnswers.ts';
import type { EvaluatorFor } from '../questionnaire/evaluator.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { countedQuestions } from '../questionnaire/stepsOf.ts';
import type { Notebook } from './Notebook.ts';

/**
 * What may leave the portal of a notebook: answers that its author can still see, and not on a topic that is no longer chosen.
 * In the tab the rest stays, so that a tick taken off by mistake loses nothing.
 */
export function tidyNotebook(
  questionnaires: readonly Questionnaire[],
  notebook: Notebook,
  evaluatorFor?: EvaluatorFor,
): Notebook {
  const answers: Record<string, Answers[string]> = {};
  for (const questionnaire of questionnaires) {
    const names = new Set(countedQuestions(questionnaire, notebook.domains).map((question) => question.name));
    const set = pruneAnswers(questionnaire, notebook.answers[questionnaire.id] ?? {}, evaluatorFor?.(questionnaire));
    const kept = Object.entries(set).filter(([name]) => names.has(name));
    if (kept.length > 0) answers[questionnaire.id] = Object.fromEntries(kept);
  }
  return { ...notebook, answers };
}
