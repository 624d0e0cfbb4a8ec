import { isAbsent } from './coercion.ts';
import type { Evaluate, Values } from './condition.ts';
import { type Expression, evaluate } from './expression.ts';
import type { Questionnaire } from './Questionnaire.ts';

/**
 * The full evaluator of one questionnaire, for plans that say `needsEvaluator`; `today` is an ISO day. A module of its
 * own, so that a page whose plans do not need it need not bring it.
 */
export function createEvaluator({ calculated = [] }: Questionnaire, today: string): Evaluate {
  return (expression: Expression, values: Values): unknown => {
    const results = new Map<string, unknown>();
    const around = {
      answer: (name: string) => values[name],
      result: (name: string) => results.get(name) ?? null,
      today,
    };
    for (const { name, expression: how } of calculated) {
      const value = evaluate(how, around);
      if (!isAbsent(value)) results.set(name, value);
    }
    return evaluate(expression, around);
  };
}

/** The evaluator that a questionnaire needs; undefined where it needs none. */
export type EvaluatorFor = (questionnaire: Questionnaire) => Evaluate | undefined;

/** For pages that weigh the answers to all questionnaires. */
export function evaluators(today: string): EvaluatorFor {
  return (questionnaire) => (questionnaire.needsEvaluator ? createEvaluator(questionnaire, today) : undefined);
}
