import { ConditionsParser } from 'survey-core';
import type { Comparison, Condition, Fixed } from '../core/questionnaire/condition.ts';
import type { QuestionKind } from '../core/questionnaire/Questionnaire.ts';
import type { Reader } from './Reader.ts';

const comparisons: readonly Comparison[] = [
  'equal',
  'notequal',
  'greater',
  'greaterorequal',
  'less',
  'lessorequal',
  'contains',
  'notcontains',
  'anyof',
  'allof',
  'noneof',
];

const ordered: readonly Comparison[] = ['greater', 'greaterorequal', 'less', 'lessorequal'];
const ofLists: readonly Comparison[] = ['contains', 'notcontains', 'allof'];

const supported = `{question} ${comparisons.join(' | ')} value, empty, notempty, and, or, not (!)`;

/** survey-core's own syntax tree, as far as we read it. */
interface Operand {
  getType(): string;
  readonly variable?: string;
  readonly correctValue?: unknown;
  readonly values?: readonly Operand[];
  readonly operator?: string;
  readonly expression?: Operand;
  readonly leftOperand?: Operand;
  readonly rightOperand?: Operand | null;
  readonly originalValue?: string;
}

/**
 * Compiles a visibleIf with survey-core's parser into a tree that needs no parser in the browser.
 * Refuses what SurveyJS compares as text and we as values, such as the order of lists.
 */
export function compileCondition(reader: Reader, where: string, expression: string, find: Find): Condition | undefined {
  const parser = new ConditionsParser();
  const tree = parser.parseExpression(expression) as unknown as Operand | undefined;
  const refuse = (what: string) => {
    reader.refuse(where, `visibleIf “${expression}” ${what}`, `Supported: ${supported}`);
    return undefined;
  };
  if (!tree) return refuse('cannot be read');
  return toCondition(tree, find, refuse);
}

/** What a condition may ask after; undefined when there is no such question. */
type Find = (name: string) => Asked | undefined;
interface Asked {
  readonly kind: QuestionKind;
  /** Values that it can take; empty for own words. */
  readonly values: readonly (string | number)[];
}

type Refuse = (what: string) => undefined;

function toCondition(node: Operand, find: Find, refuse: Refuse): Condition | undefined {
  const type = node.getType();
  if (type === 'function') return refuse(`uses the function ${node.originalValue}()`);
  if (type === 'unary') return toUnary(node, find, refuse);
  if (type !== 'binary') return refuse(`is a bare ${type}, not a condition`);
  const operator = node.operator ?? '';
  if (operator === 'and' || operator === 'or') {
    const left = node.leftOperand && toCondition(node.leftOperand, find, refuse);
    const right = node.rightOperand && toCondition(node.rightOperand, find, refuse);
    return left && right ? [operator, left, right] : undefined;
  }
  return toComparison(node, operator, find, refuse);
}

function toUnary(node: Operand, find: Find, refuse: Refuse): Condition | undefined {
  if (!node.expression) return refuse('cannot be read');
  if (node.operator === 'negate') {
    const inner = toCondition(node.expression, find, refuse);
    return inner && ['not', inner];
  }
  const name = node.expression.variable;
  if (node.operator !== 'empty' && node.operator !== 'notempty') return refuse(`uses “${node.operator}”`);
  if (!name || !find(name)) return refuse(`asks after ${name ? `{${name}}, which is no question` : 'no question'}`);
  return [node.operator, name];
}

function toComparison(node: Operand, operator: string, find: Find, refuse: Refuse): Condition | undefined {
  const how = comparisons.find((one) => one === operator);
  if (!how) return refuse(`uses “${operator}”`);
  const name = node.leftOperand?.variable;
  if (!name) return refuse('has no question on the left of the comparison');
  const asked = find(name);
  if (!asked) return refuse(`asks after {${name}}, which is no question`);
  const { kind, values } = asked;
  if (kind === 'comment') return refuse(`compares the own words of {${name}}; only empty and notempty are supported`);
  const fixed = node.rightOperand ? toFixed(node.rightOperand) : undefined;
  if (fixed === undefined) return refuse('has no fixed value on the right of the comparison');
  if (kind === 'checkbox' && ordered.includes(how)) return refuse(`orders the list {${name}}; use anyof or allof`);
  if (kind === 'radiogroup' && (ofLists.includes(how) || (how.endsWith('of') && !Array.isArray(fixed)))) {
    return refuse(`treats {${name}} as a list, but it takes one value; use = or anyof [...]`);
  }
  const stray = [fixed].flat().find((one) => !values.includes(one as string | number));
  if (stray !== undefined) return refuse(`compares {${name}} with ${JSON.stringify(stray)}, which it can never be`);
  return [how, name, fixed];
}

function toFixed(node: Operand): Fixed | undefined {
  if (node.getType() === 'array') {
    const list = (node.values ?? []).map(toFixed);
    return list.every((one) => typeof one === 'string' || typeof one === 'number') ? list : undefined;
  }
  const value = node.getType() === 'const' ? node.correctValue : undefined;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}
