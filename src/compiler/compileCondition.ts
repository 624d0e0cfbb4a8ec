import type { Condition, Strictness } from '../core/questionnaire/condition.ts';
import type { Expression } from '../core/questionnaire/expression.ts';
import { compileExpression, supportedInExpressions } from './compileExpression.ts';
import { compileSimple } from './compileSimple.ts';
import type { Json, Reader } from './Reader.ts';
import type { Find } from './Scope.ts';
import { parseExpression } from './syntax.ts';

/** How strictly SurveyJS takes the outcome of each kind of condition. */
const strictness = {
  visibleIf: 'isTrue',
  requiredIf: 'isTrue',
  enableIf: 'isNotFalse',
  choicesVisibleIf: 'isLikeTrue',
  choicesEnableIf: 'isLikeTrue',
  expression: 'isLikeTrue',
} as const satisfies Record<string, Strictness>;

export type ConditionKey = keyof typeof strictness;

/**
 * Compiles a condition with survey-core's parser into a tree that needs no parser in the browser: for the small evaluator
 * where it can, else for the full one. Undefined when there is none, or when it was refused.
 */
export function compileCondition(
  reader: Reader,
  where: string,
  json: Json,
  key: ConditionKey,
  find: Find,
  strictly: Strictness = strictness[key],
): Condition | undefined {
  const source = json[key];
  if (source === undefined || (typeof source === 'string' && source.trim() === '')) return undefined;
  const refuse = refusing(reader, where, key, source);
  const tree = typeof source === 'string' ? parseExpression(source) : undefined;
  if (!tree) return refuse('cannot be read');
  const simple = compileSimple(tree, find);
  if (simple) return simple;
  const expression = compileExpression(tree, find, refuse);
  return expression && [strictly, expression];
}

/** Compiles the expression of a calculated value; refuses a name that does not exist, a function we do not have. */
export function compileValue(reader: Reader, where: string, json: Json, find: Find): Expression | undefined {
  const source = json['expression'];
  const refuse = refusing(reader, where, 'expression', source);
  const tree = typeof source === 'string' ? parseExpression(source) : undefined;
  return tree ? compileExpression(tree, find, refuse) : refuse('cannot be read');
}

function refusing(reader: Reader, where: string, key: string, source: unknown) {
  return (what: string): undefined => {
    const written = typeof source === 'string' ? source : JSON.stringify(source);
    reader.refuse(where, `${key} “${written}” ${what}`, `Supported: ${supportedInExpressions}`);
  };
}
