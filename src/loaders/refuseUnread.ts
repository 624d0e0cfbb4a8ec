import { CompileError } from '../compiler/Problem.ts';
import type { Plan } from '../core/questionnaire/Plan.ts';
import type { QuestionKind } from '../core/questionnaire/Questionnaire.ts';

/** Kinds of question that a level can be asked with: one of several, each with words of its own. */
const kindsOfLevels: readonly QuestionKind[] = ['radiogroup', 'dropdown', 'rating'];

/**
 * Refuses a level that the result cannot say back: it quotes the words of the choice that someone took, and a number or a
 * text of one's own has none. Every kind of question can be shown; this is about what is read from it.
 * @throws {CompileError} with all of it at once
 */
export function refuseUnread(plan: Plan): Plan {
  const { id, questions } = plan.questionnaire;
  const problems = questions
    .filter(({ role, kind }) => role === 'level' && !kindsOfLevels.includes(kind))
    .map(({ name, kind }) => ({
      file: 'about.json' as const,
      where: `meaning.${name}`,
      message: `a level cannot be asked with a question of the kind ${kind}`,
      remedy: `Give it another role, or one of these kinds: ${kindsOfLevels.join(', ')}`,
    }));
  if (problems.length > 0) throw new CompileError(id, problems);
  return plan;
}
