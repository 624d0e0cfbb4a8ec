import { ConditionsParser } from 'survey-core';

/** survey-core's own syntax tree, as far as we read it; a bare `undefined` or `null` is a null in it. */
export interface Operand {
  getType(): 'const' | 'variable' | 'array' | 'function' | 'unary' | 'binary';
  readonly variable?: string;
  readonly useValueAsItIs?: boolean;
  readonly correctValue?: unknown;
  readonly values?: readonly (Operand | null)[];
  readonly parameters?: Operand;
  readonly operator?: string;
  readonly expression?: Operand | null;
  readonly leftOperand?: Operand | null;
  readonly rightOperand?: Operand | null;
  readonly originalValue?: string;
  /** Adds every name in braces below it to the list. */
  setVariables(names: string[]): void;
}

/** Parses with survey-core's own parser, so that reading is never ours; undefined when it cannot be read. */
export function parseExpression(source: string): Operand | undefined {
  // Its type says Operand, but the class keeps to itself what we read here.
  return (new ConditionsParser().parseExpression(source) as unknown as Operand | null | undefined) ?? undefined;
}
