import type { Answers } from '../answers/Answers.ts';
import { pruneAnswers } from '../answers/pruneAnswers.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import type { Notebook } from './Notebook.ts';

/**
 * What may leave the portal of a notebook: answers that its author can still see, on domains that are still chosen.
 * In the tab the rest stays, so that a tick taken off by mistake loses nothing.
 */
export function tidyNotebook(questionnaires: readonly Questionnaire[], notebook: Notebook): Notebook {
  const answers: Record<string, Answers[string]> = {};
  for (const questionnaire of questionnaires) {
    const chosen = questionnaire.questions.filter((question) => notebook.domains.includes(question.domain));
    const names = new Set(chosen.map((question) => question.name));
    const set = pruneAnswers(questionnaire, notebook.answers[questionnaire.id] ?? {});
    const kept = Object.entries(set).filter(([name]) => names.has(name));
    if (kept.length > 0) answers[questionnaire.id] = Object.fromEntries(kept);
  }
  return { ...notebook, answers };
}
