import type { Question } from '../../../src/core/questionnaire/Questionnaire.ts';

/** A small question to build a questionnaire of. */
export function question(name: string, part: Partial<Question> = {}): Question {
  return { name, kind: 'radiogroup', values: [1, 2], domain: 'finances', role: 'context', screen: 0, ...part };
}
