import type { Arithmetic, Comparator, Expression } from '../core/questionnaire/expression.ts';
import { type FunctionName, functions } from '../core/questionnaire/functions.ts';
import { arithmetic, comparisons } from '../core/questionnaire/operators.ts';
import type { Find } from './Scope.ts';
import type { Operand } from './syntax.ts';

/** Says what cannot be compiled, and gives nothing back. */
export type Refuse = (what: string) => undefined;

/** What may stand in an expression, for remedies. */
export const supportedInExpressions = [
  `{question}, {calculated value}, ${Object.keys(comparisons).join(' ')} empty notempty and or negate (!)`,
  `+ - * / % ^, ${Object.keys(functions)
    .map((name) => `${name}()`)
    .join(' ')}`,
].join(', ');

/** Compiles survey-core's tree into one that needs no parser; refuses by name what ours would not do the same. */
export function compileExpression(node: Operand, find: Find, refuse: Refuse): Expression | undefined {
  switch (node.getType()) {
    case 'const':
      return toConstant(node.correctValue, refuse);
    case 'variable':
      return toName(node, find, refuse);
    case 'array': {
      const list = compileAll(node.values ?? [], find, refuse);
      return list && ['list', list];
    }
    case 'function':
      return toCall(node, find, refuse);
    case 'unary':
      return toUnary(node, find, refuse);
    case 'binary':
      return toBinary(node, find, refuse);
  }
}

function toConstant(value: unknown, refuse: Refuse): Expression | undefined {
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (isNumber || typeof value === 'string' || typeof value === 'boolean') return ['value', value];
  return refuse(`has a value that is none (${String(value)})`);
}

function toName(node: Operand, find: Find, refuse: Refuse): Expression | undefined {
  const name = node.variable ?? '';
  if (node.useValueAsItIs) return refuse(`asks after {#${name}}; leave the # out`);
  const meant = find(name);
  if (!meant) return refuse(`asks after {${name}}, which is no question or calculated value`);
  if (meant.is === 'value') return ['value', meant.value];
  return meant.is === 'result' ? ['result', meant.name] : ['answer', meant.asked.name];
}

function toCall(node: Operand, find: Find, refuse: Refuse): Expression | undefined {
  const name = node.originalValue ?? '';
  if (!isFunction(name)) return refuse(`uses the function ${name}()`);
  const given = compileAll(node.parameters?.values ?? [], find, refuse);
  return given && ['call', name, given];
}

function toUnary(node: Operand, find: Find, refuse: Refuse): Expression | undefined {
  const how = (['empty', 'notempty', 'negate'] as const).find((one) => one === node.operator);
  if (!how) return refuse(`uses “${node.operator}”`);
  // survey-core itself breaks off over a bare undefined here, and in lists and calls.
  if (!node.expression) return refuse('has “undefined” or “null” where SurveyJS cannot take it');
  const inner = compileExpression(node.expression, find, refuse);
  return inner && [how, inner];
}

function toBinary(node: Operand, find: Find, refuse: Refuse): Expression | undefined {
  const how = node.operator ?? '';
  if (!isOperator(how)) return refuse(`uses “${how}”`);
  const [left, right] = [node.leftOperand, node.rightOperand].map((side): Expression | undefined =>
    side ? compileExpression(side, find, refuse) : ['value', null],
  );
  return left && right && [how, left, right];
}

function compileAll(nodes: readonly (Operand | null)[], find: Find, refuse: Refuse): Expression[] | undefined {
  const all = nodes.map((one) =>
    one ? compileExpression(one, find, refuse) : refuse('has “undefined” or “null” where SurveyJS cannot take it'),
  );
  return all.every((one) => one !== undefined) ? all : undefined;
}

function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

function isOperator(name: string): name is Arithmetic | Comparator {
  return Object.hasOwn(arithmetic, name) || Object.hasOwn(comparisons, name);
}
