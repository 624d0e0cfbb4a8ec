import type { Expression } from './expression.ts';

/**
 * A condition as the compiler writes it: only a question on the left and a fixed value on the right, so that this
 * evaluator stays a screen long and still agrees with SurveyJS to the letter (parity: tests/unit/compiler).
 * Whatever else SurveyJS allows is an expression for the full evaluator, which is handed in (ADR 0016).
 */
export type Condition =
  | readonly [Strictness, Expression]
  | readonly ['and' | 'or', Condition, Condition]
  | readonly ['not', Condition]
  | readonly ['empty' | 'notempty', string]
  | readonly [Comparison, string, Fixed];

export type Fixed = string | number | boolean | readonly (string | number)[];
export type Comparison =
  | 'equal'
  | 'notequal'
  | 'greater'
  | 'greaterorequal'
  | 'less'
  | 'lessorequal'
  | 'contains'
  | 'notcontains'
  | 'anyof'
  | 'allof'
  | 'noneof';

/** SurveyJS asks for exactly true (visibleIf, requiredIf), anything but false (enableIf), or true at a pinch (choices). */
export type Strictness = 'isTrue' | 'isNotFalse' | 'isLikeTrue';

/** The full evaluator over one set of answers: createEvaluator of evaluator.ts. */
export type Evaluate = (expression: Expression, values: Values) => unknown;

/** The answers of one questionnaire; structural, so that this floor knows nothing of the one above. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Says whether the condition holds for these answers; a question that is not answered is empty.
 * @throws where a plan that `needsEvaluator` comes without one: better no page than a wrong one
 */
export function isMet(condition: Condition, values: Values, evaluate: Evaluate = refuse): boolean {
  switch (condition[0]) {
    case 'isTrue':
      return evaluate(condition[1], values) === true;
    case 'isNotFalse':
      return evaluate(condition[1], values) !== false;
    case 'isLikeTrue':
      return Number(evaluate(condition[1], values)) === 1;
    case 'and':
      return isMet(condition[1], values, evaluate) && isMet(condition[2], values, evaluate);
    case 'or':
      return isMet(condition[1], values, evaluate) || isMet(condition[2], values, evaluate);
    case 'not':
      return !isMet(condition[1], values, evaluate);
    case 'empty':
      return isEmpty(values[condition[1]]);
    case 'notempty':
      return !isEmpty(values[condition[1]]);
    default:
      return compare(condition[0], values[condition[1]], condition[2]);
  }
}

function refuse(): never {
  throw new Error('This plan needs the full evaluator');
}

function compare(how: Comparison, answer: unknown, fixed: Fixed): boolean {
  switch (how) {
    case 'equal':
      return isSame(answer, fixed);
    case 'notequal':
      return !isSame(answer, fixed);
    case 'greater':
      return isOrdered(answer) && answer > fixed;
    case 'greaterorequal':
      return isSame(answer, fixed) || (isOrdered(answer) && answer > fixed);
    case 'less':
      return isOrdered(answer) && answer < fixed;
    case 'lessorequal':
      return isSame(answer, fixed) || (isOrdered(answer) && answer < fixed);
    case 'contains':
    case 'allof':
      return !isEmpty(answer) && toList(fixed).every((one) => toList(answer).includes(one));
    case 'notcontains':
      return isEmpty(answer) || !toList(fixed).every((one) => toList(answer).includes(one));
    case 'anyof':
      return toList(fixed).some((one) => toList(answer).includes(one));
    case 'noneof':
      return !toList(fixed).some((one) => toList(answer).includes(one));
  }
}

function isOrdered(value: unknown): value is string | number {
  return typeof value === 'number' || typeof value === 'string';
}

/** SurveyJS takes the quotes off a text in quotes, so that two quotes are empty too. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return /^(['"]{2})?$/.test(value);
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

/** Lists are equal when they hold the same values in any order, as in SurveyJS. */
function isSame(answer: unknown, fixed: Fixed): boolean {
  if (!Array.isArray(answer) || !Array.isArray(fixed)) return answer === fixed;
  return answer.length === fixed.length && fixed.every((one) => answer.includes(one));
}
