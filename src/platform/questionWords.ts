/**
 * All words of the questionnaires of this build in Dutch, written into this one file by the build. Loaded on a click alone,
 * whole, and the same for every language and every answer.
 */
export function readQuestionWords<T>(): T {
  return JSON.parse(import.meta.env.PORTAL_QUESTION_WORDS) as T;
}
