import type { Notebook } from '../notebook/Notebook.ts';
import { tidyNotebook } from '../notebook/tidyNotebook.ts';
import type { EvaluatorFor } from '../questionnaire/evaluator.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';
import { keepFileVersion } from './keepFileVersion.ts';

/** Writes the keep file as text. `savedOn` is an ISO day from the clock outside. */
export function toKeepFile(
  questionnaires: readonly Questionnaire[],
  notebook: Notebook,
  savedOn: string,
  evaluatorFor?: EvaluatorFor,
): string {
  const tidy = tidyNotebook(questionnaires, notebook, evaluatorFor);
  const file = { format: 'eigenblik-keep', version: keepFileVersion, savedOn, notebook: tidy };
  return `${JSON.stringify(file, null, 2)}\n`;
}
