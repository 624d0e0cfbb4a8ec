import type { LifeDomain } from '../domains.ts';
import type { Notebook } from '../notebook/Notebook.ts';
import { isEmptyPlan } from '../plan/isEmptyPlan.ts';
import { isEmptyTalk } from '../plan/isEmptyTalk.ts';
import type { Questionnaire } from '../questionnaire/Questionnaire.ts';

/** What is in a file, in few words, for who has to say yes or no to it. */
export interface Preview {
  /** That something was answered about, in the order of the questionnaires. */
  readonly domains: readonly LifeDomain[];
  readonly questionnaires: number;
  readonly answers: number;
  readonly people: number;
  readonly hasPlan: boolean;
  readonly hasTalk: boolean;
  /** Looks that lie beside the answers. */
  readonly looks: number;
}

/** Counts what a sound notebook holds. */
export function previewOf(questionnaires: readonly Questionnaire[], notebook: Notebook): Preview {
  const answered = questionnaires.flatMap(({ id, questions }) => {
    const set = notebook.answers[id] ?? {};
    return questions.filter(({ name }) => set[name] !== undefined).map(({ domain }) => domain);
  });
  return {
    domains: [...new Set(answered)],
    questionnaires: Object.keys(notebook.answers).length,
    answers: answered.length,
    people: notebook.circle.length,
    hasPlan: !isEmptyPlan(notebook.plan),
    hasTalk: !isEmptyTalk(notebook.talk),
    looks: notebook.moments.length,
  };
}
