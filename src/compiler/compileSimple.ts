import type { Comparison, Condition, Fixed } from '../core/questionnaire/condition.ts';
import type { Asked, Find } from './Scope.ts';
import { plainValuePattern } from './supported.ts';
import type { Operand } from './syntax.ts';

const ordered = ['greater', 'greaterorequal', 'less', 'lessorequal'] as const;
const single = ['equal', 'notequal', ...ordered, 'anyof', 'noneof'] as const;

/** What the small evaluator compares as SurveyJS does, by kind of question. */
const comparisonsOf: Readonly<Partial<Record<Asked['kind'], readonly Comparison[]>>> = {
  radiogroup: single,
  dropdown: single,
  rating: single,
  checkbox: ['equal', 'notequal', 'contains', 'notcontains', 'anyof', 'allof', 'noneof'],
  number: ['equal', 'notequal', ...ordered],
  boolean: ['equal', 'notequal'],
};

/**
 * A condition that the small evaluator can hold: one question on the left, a value that it can have on the right.
 * Undefined for anything else, which is left to the full evaluator.
 */
export function compileSimple(node: Operand | null | undefined, find: Find): Condition | undefined {
  if (!node) return undefined;
  if (node.getType() === 'unary') return toUnary(node, find);
  if (node.getType() !== 'binary') return undefined;
  const { operator } = node;
  if (operator !== 'and' && operator !== 'or') return toComparison(node, find);
  const left = compileSimple(node.leftOperand, find);
  const right = compileSimple(node.rightOperand, find);
  return left && right && [operator, left, right];
}

function toUnary(node: Operand, find: Find): Condition | undefined {
  if (node.operator === 'negate') {
    const inner = compileSimple(node.expression, find);
    return inner && ['not', inner];
  }
  const asked = askedBy(node.expression, find);
  const how = (['empty', 'notempty'] as const).find((one) => one === node.operator);
  return asked && how && [how, asked.name];
}

function toComparison(node: Operand, find: Find): Condition | undefined {
  const asked = askedBy(node.leftOperand, find);
  const how = asked && comparisonsOf[asked.kind]?.find((one) => one === node.operator);
  const fixed = node.rightOperand ? toFixed(node.rightOperand) : undefined;
  if (!asked || !how || fixed === undefined) return undefined;
  // anyof beside one value looks for the one within the letters of the other.
  if (asked.kind !== 'checkbox' && how.endsWith('of') && !Array.isArray(fixed)) return undefined;
  return canHave(asked, fixed) ? [how, asked.name, fixed] : undefined;
}

/** Whether the question can have exactly these values, with no other way to write them. */
function canHave({ kind, values, json }: Asked, fixed: Fixed): boolean {
  if (kind === 'number') return typeof fixed === 'number';
  if (kind === 'boolean') {
    return typeof fixed === 'boolean' && json['valueTrue'] === undefined && json['valueFalse'] === undefined;
  }
  return values.every(isPlain) && [fixed].flat().every((one) => values.some((value) => value === one));
}

function isPlain(value: string | number): boolean {
  return typeof value === 'number' || plainValuePattern.test(value);
}

function askedBy(node: Operand | null | undefined, find: Find): Asked | undefined {
  if (node?.getType() !== 'variable' || node.useValueAsItIs) return undefined;
  const meant = find(node.variable ?? '');
  return meant?.is === 'answer' ? meant.asked : undefined;
}

function toFixed(node: Operand): Fixed | undefined {
  if (node.getType() === 'array') {
    const list = (node.values ?? []).map((one) => (one ? toFixed(one) : undefined));
    return list.every((one) => typeof one === 'string' || typeof one === 'number') ? list : undefined;
  }
  const value = node.getType() === 'const' ? node.correctValue : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}
