import { asWritten, isNothing } from './coercion.ts';
import { type FunctionName, functions } from './functions.ts';
import { arithmetic, comparisons } from './operators.ts';

/** What a fixed value in an expression can be; JSON, because it travels in the plan. */
export type Constant = string | number | boolean | null;

export type Arithmetic = keyof typeof arithmetic;
export type Comparator = keyof typeof comparisons;

/** An expression of SurveyJS as the compiler writes it: parsed at build, names resolved, constants in their own type. */
export type Expression =
  | readonly ['value', Constant]
  /** The answer to a question, and the outcome of a calculated value. */
  | readonly ['answer' | 'result', string]
  | readonly ['list', readonly Expression[]]
  | readonly ['call', FunctionName, readonly Expression[]]
  | readonly ['empty' | 'notempty' | 'negate', Expression]
  | readonly [Arithmetic | Comparator, Expression, Expression];

/** What an expression is worked out over. `today` is an ISO day: the core has no clock. */
export interface Surroundings {
  readonly answer: (name: string) => unknown;
  readonly result: (name: string) => unknown;
  readonly today: string;
}

/**
 * Works an expression out as survey-core's own operands do, oddities included: both sides are always worked out, and
 * “and” and “or” give one of their sides back. Parity: tests/unit/compiler/expressionParity.test.ts.
 */
export function evaluate(expression: Expression, around: Surroundings): unknown {
  switch (expression[0]) {
    case 'value':
      return expression[1];
    case 'answer':
      return asWritten(around.answer(expression[1]));
    case 'result':
      return asWritten(around.result(expression[1]));
    case 'list':
      return expression[1].map((one) => evaluate(one, around));
    case 'call':
      return functions[expression[1]](
        expression[2].map((one) => evaluate(one, around)),
        around.today,
      );
    case 'empty':
      return isNothing(evaluate(expression[1], around));
    case 'notempty':
      return !isNothing(evaluate(expression[1], around));
    case 'negate':
      return !evaluate(expression[1], around);
    default:
      return combine(expression, around);
  }
}

function combine([how, left, right]: readonly [Arithmetic | Comparator, Expression, Expression], around: Surroundings) {
  const [a, b] = [evaluate(left, around), evaluate(right, around)];
  if (how in comparisons) return comparisons[how as Comparator](a, b, around.today);
  // An empty side takes the kind of the other one, the left side first.
  const filled = fill(a, b);
  return arithmetic[how as Arithmetic](filled, fill(b, filled));
}

/** `convertForArithmeticOp` of survey-core. */
function fill(value: unknown, other: unknown): unknown {
  if (!isNothing(value)) return value;
  if (typeof other === 'number') return 0;
  if (typeof value === 'string') return value;
  if (typeof other === 'string') return '';
  return Array.isArray(other) ? [] : 0;
}
