import type { AnswerSet } from '../answers/Answers.ts';
import { type Question, type SafetyKind, safetyKinds } from '../questionnaire/Questionnaire.ts';

/** The kinds of danger that these answers speak of, the most pressing first. Shown at once, kept nowhere. */
export function dangersOf(questions: readonly Question[], set: AnswerSet): SafetyKind[] {
  const kinds = questions.flatMap((question) => {
    const kind = question.safety?.[String(set[question.name])];
    return kind ? [kind] : [];
  });
  return safetyKinds.filter((kind) => kinds.includes(kind));
}
