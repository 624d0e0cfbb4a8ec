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
      // A value that came to nothing is no variable to SurveyJS, and reads as null.
      result: (name: string) => results.get(name) ?? null,
      today,
    };
    for (const one of calculated) results.set(one.name, evaluate(one.expression, around));
    return evaluate(expression, around);
  };
}
