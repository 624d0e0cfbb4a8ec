import { type Condition, type Evaluate, isMet, type Values } from './condition.ts';
import type { Question } from './Questionnaire.ts';

/** The values that these answers leave to choose from, skips included, in the order of the question. */
export function visibleChoices(question: Question, values: Values, evaluate?: Evaluate): (string | number)[] {
  return filter(question, values, evaluate, 'visibleIf');
}

/** The values that one may take of those that are visible. */
export function enabledChoices(question: Question, values: Values, evaluate?: Evaluate): (string | number)[] {
  return filter(question, values, evaluate, 'enabledIf');
}

function filter(question: Question, values: Values, evaluate: Evaluate | undefined, which: 'visibleIf' | 'enabledIf') {
  return question.values.filter((value) => {
    const condition: Condition | undefined = question.choiceRules?.find((rule) => rule.value === value)?.[which];
    return !condition || isMet(condition, values, evaluate);
  });
}
