/**
 * All questionnaires of this build without their words, written into this one file by the build: pages that read answers
 * share it, whatever their language.
 */
export function readQuestionnaires<T>(): T {
  return JSON.parse(import.meta.env.PORTAL_QUESTIONNAIRES) as T;
}
